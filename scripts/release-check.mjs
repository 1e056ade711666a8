#!/usr/bin/env node
// Packs every package and collection as they would be published, checks each tarball with publint and
// "are the types wrong", installs all of them into an empty project and uses them there.
// `node scripts/release-check.mjs`. Exit code 0: all right; 1: a check failed.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => join(root, 'node_modules/.bin', name)
const scratch = mkdtempSync(join(tmpdir(), 'plainleaf-release-'))
const problems = []

/** Runs a command; its output is shown only when it fails. */
function run(label, command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', ...options })
  const fine = result.status === 0
  console.log(`${fine ? 'ok  ' : 'FAIL'} ${label}`)
  if (!fine) {
    problems.push(label)
    console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`)
  }
  return fine
}

const folders = ['packages', 'content'].flatMap((parent) =>
  readdirSync(join(root, parent)).map((name) => join(root, parent, name)),
)
const packages = folders
  .map((folder) => ({
    folder,
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  }))
  .filter(({ manifest }) => !manifest.private)

try {
  if (!run('build everything', bin('turbo'), ['run', 'build', '--output-logs=errors-only']))
    process.exit(1)
  const tarballs = {}
  for (const { folder, manifest } of packages) {
    const { name } = manifest
    const packed = execFileSync('pnpm', ['pack', '--json', '--pack-destination', scratch], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { filename } = JSON.parse(packed.slice(packed.indexOf('{')))
    tarballs[name] = filename
    run(`publint ${name}`, bin('publint'), ['run', filename, '--strict'])
    // A collection ships data, which has no types to be wrong.
    if (!name.startsWith('@plainleaf-content/')) {
      run(`types   ${name}`, bin('attw'), [filename, '--profile', 'esm-only'])
    }
  }
  useThem(tarballs)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(
  problems.length === 0
    ? 'Every package is fit to publish.'
    : `Not fit to publish: ${problems.join('; ')}`,
)
process.exit(problems.length === 0 ? 0 : 1)

/** An empty project that has nothing but the tarballs: imports each package, builds a document, reads it back. */
function useThem(tarballs) {
  const project = join(scratch, 'project')
  mkdirSync(project)
  const files = Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
  )
  const overrides = Object.entries(files).map(([name, file]) => `  '${name}': '${file}'`)
  writeFileSync(join(project, 'pnpm-workspace.yaml'), `overrides:\n${overrides.join('\n')}\n`)
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'empty', private: true, type: 'module', dependencies: files }, null, 2),
  )
  if (
    !run(
      'install the tarballs into an empty project',
      'pnpm',
      ['install', '--no-frozen-lockfile'],
      { cwd: project },
    )
  )
    return
  cpSync(
    join(root, 'packages/content-model/test/fixtures/text/web-page/input.txt'),
    join(project, 'leaflet.txt'),
  )
  const names = packages
    .map(({ manifest }) => manifest.name)
    .filter((name) => !name.startsWith('@plainleaf-content/'))
  const imports = names.map(
    (name) =>
      `if (Object.keys(await import('${name}')).length === 0) throw new Error('${name} exports nothing')`,
  )
  writeFileSync(join(project, 'imports.mjs'), `${imports.join('\n')}\n`)
  run('import every package', process.execPath, ['imports.mjs'], { cwd: project })
  run('build a document', 'pnpm', ['exec', 'plainleaf', 'build', 'leaflet.txt', '--out', 'out'], {
    cwd: project,
  })
  const read = `
    import { readFileSync } from 'node:fs'
    const topic = JSON.parse(readFileSync('out/data/leaflet.json', 'utf8'))
    if (topic.type !== 'topic' || topic.children.length < 5) throw new Error('not the topic it should be')
    for (const file of ['html/leaflet.html', 'html/index.html', 'epub/leaflet.epub', 'summary/leaflet.md', 'manifest.json']) readFileSync('out/' + file)
  `
  run('read what it built', process.execPath, ['--input-type=module', '--eval', read], {
    cwd: project,
  })
}
