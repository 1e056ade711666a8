import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commit, copyRepository } from './copy-repository.ts'
import type { Registry } from './registry.ts'
import { mustRun } from './run.ts'

/** A copy of the repository from which versions are published to a registry of this machine. */
export interface Train {
  folder: string
  /** `changeset version` and a commit; gives the version that every package then has. */
  version(): Promise<string>
  /** Packs everything and publishes the tarballs, as the release workflow does. */
  publish(): Promise<string>
  /** Runs a command there. */
  run(command: string, ...args: string[]): Promise<string>
}

/** Copies the repository and installs it; nothing of it is built. */
export async function prepare(
  repository: string,
  folder: string,
  registry: Registry,
): Promise<Train> {
  await copyRepository(repository, folder)
  const env = {
    ...process.env,
    npm_config_registry: registry.url,
    // What is installed is what the lockfile says: nothing has to be looked at again before each script.
    pnpm_config_verify_deps_before_run: 'false',
    // Turbo and changesets find the programs of the repository itself.
    PATH: [join(repository, 'node_modules/.bin'), process.env.PATH].join(':'),
    TURBO_TELEMETRY_DISABLED: '1',
  }
  const run = (command: string, ...args: string[]) => mustRun(command, args, folder, env)
  // The tarballs are in the store already. Apps are not published.
  const filters = ['.', './packages/*', './content/*'].flatMap((filter) => ['--filter', filter])
  const flags = ['--frozen-lockfile', '--prefer-offline', '--ignore-scripts', ...filters]
  await mustRun('pnpm', ['install', ...flags], folder)
  writeFileSync(join(folder, '.npmrc'), `registry=${registry.url}\n${registry.npmrc}\n`)
  return {
    folder,
    run,
    async version() {
      await run('changeset', 'version')
      await commit(folder, 'Release')
      return JSON.parse(readFileSync(join(folder, 'packages/plainleaf/package.json'), 'utf8'))
        .version
    },
    async publish() {
      const packed = `${folder}-packed`
      await mustRun(process.execPath, ['scripts/name-repository.ts'], folder, {
        ...env,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'example/plainleaf',
      })
      await run('changeset', 'pack', '--out-dir', packed)
      return run('changeset', 'publish', '--from-pack-dir', packed)
    },
  }
}
