import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { serveSite } from '../src/serve/serve-site.ts'

const app = join(import.meta.dirname, '..')
const content = join(app, '../../content')

/** The path that the site stands below, as on a host that has many. */
export const base = '/leaflets/'

/**
 * What cannot be read, and stops nothing else: a document, and a collection as a whole; and a topic of a name that another
 * collection has.
 */
const odd = {
  'allergies/topics/torn.md': '---\ntitle: "Torn\n---\n\nNobody reads this.\n',
  'rashes/package.json': '{ "name": "rashes", "private": true, "type": "module" }\n',
  'rashes/plainleaf.config.js': "export default {\n  titel: 'Rashes',\n}\n",
  'noses/package.json': '{ "name": "noses", "private": true }\n',
  'noses/topics/hay-fever.md': '---\ntitle: A blocked nose\n---\n\nSleep with your head high.\n',
  'rashes/topics/itch.md': '# Itch\n\nSkin that itches.\n',
}

/** A built and served site. */
export interface Site {
  /** Folder of its files. */
  folder: string
  /** Address of its first page. */
  home: string
  /** What the script that built it said of faults. */
  told: string
  /** What the script ended with. */
  exitCode: number | null
  close(): Promise<void>
}

/** Builds the site of our collection and of some with gaps, by the very script that is published with, and serves it. */
export async function openSite(): Promise<Site> {
  const temporary = mkdtempSync(join(tmpdir(), 'plainleaf-library-'))
  const ours = join(temporary, 'content', 'mdma-assisted-therapy')
  const source = join(content, 'mdma-assisted-therapy')
  cpSync(source, ours, { recursive: true, filter: (path) => !/dist$|node_modules$/.test(path) })
  symlinkSync(join(source, 'node_modules'), join(ours, 'node_modules'))
  const other = join(temporary, 'content', 'allergies')
  cpSync(join(import.meta.dirname, 'fixtures/allergies'), other, { recursive: true })
  for (const [path, text] of Object.entries(odd)) {
    const file = join(temporary, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  const folder = join(temporary, 'dist')
  const script = join(app, 'scripts/build.ts')
  const { home, close } = await serveSite(folder, { base })
  // Astro behaves in another way where it sees that a test runs it.
  const { VITEST: _, ...shell } = process.env
  const env = {
    ...shell,
    LIBRARY_CONTENT: join(temporary, 'content'),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  }
  const words = ['--conditions=plainleaf:source', script, '--collections', folder, '--url', home]
  return new Promise((done) => {
    const child = execFile(process.execPath, words, { env }, (_, __, stderr) => {
      done({ folder, home, told: stderr, exitCode: child.exitCode, close })
    })
  })
}
