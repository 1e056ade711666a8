import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { serveSite } from '../src/serve/serve-site.ts'

const app = join(import.meta.dirname, '..')
const content = join(app, '../../content')

/** A built and served site. */
export interface Site {
  /** Folder of its files. */
  folder: string
  /** Address of its first page. */
  home: string
  close(): Promise<void>
}

/** Builds the site of our collection and of one with gaps, by the very script that `pnpm build` runs, and serves it. */
export async function openSite(): Promise<Site> {
  const temporary = mkdtempSync(join(tmpdir(), 'plainleaf-library-'))
  const ours = join(temporary, 'content', 'mdma-assisted-therapy')
  const source = join(content, 'mdma-assisted-therapy')
  cpSync(source, ours, { recursive: true, filter: (path) => !/dist$|node_modules$/.test(path) })
  symlinkSync(join(source, 'node_modules'), join(ours, 'node_modules'))
  const other = join(temporary, 'content', 'allergies')
  cpSync(join(import.meta.dirname, 'fixtures/allergies'), other, { recursive: true })

  const folder = join(temporary, 'dist')
  const script = join(app, 'scripts/build.ts')
  const { home, close } = await serveSite(folder)
  // Astro behaves in another way where it sees that a test runs it.
  const { VITEST: _, ...shell } = process.env
  const env = {
    ...shell,
    LIBRARY_CONTENT: join(temporary, 'content'),
    SITE_URL: home,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  }
  await promisify(execFile)(
    process.execPath,
    ['--conditions=plainleaf:source', script, '--collections', folder],
    { env },
  )
  return { folder, home, close }
}
