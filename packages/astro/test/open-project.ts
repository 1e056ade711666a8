import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'plainleaf'

const here = import.meta.dirname

/** A project of Astro with a collection that Plainleaf has built, in a folder where both are found. */
export interface Project {
  root: string
  /** Folder of the collection's sources. */
  content: string
  /** Builds the collection again. */
  rebuild(): Promise<void>
}

/** Makes the project. Its folder lies in this package, so that it finds Astro as an installed package does. */
export async function openProject(): Promise<Project> {
  const root = mkdtempSync(join(here, '../.plainleaf-site-'))
  cpSync(join(here, 'fixtures/site'), root, { recursive: true })
  const content = join(root, 'allergies')
  cpSync(join(here, 'fixtures/allergies'), content, { recursive: true })
  for (const [file, code] of shownCode()) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), code)
  }
  writeFileSync(
    join(root, 'tsconfig.json'),
    JSON.stringify({
      extends: join(here, '../../../tsconfig.base.json'),
      compilerOptions: {
        noEmit: true,
        declaration: false,
        declarationMap: false,
        isolatedDeclarations: false,
        rootDir: '/',
        customConditions: ['plainleaf:source'],
        types: ['node'],
      },
      include: ['src/names.ts', '.astro/types.d.ts'],
    }),
  )
  async function rebuild(): Promise<void> {
    const { exitCode, messages } = await build({
      inputs: ['.'],
      out: 'dist',
      cwd: content,
      to: ['html', 'module'],
    })
    if (exitCode !== 0) throw new Error(messages.join('\n'))
  }
  await rebuild()
  return { root, content, rebuild }
}

/** The code of the README: each block below a line with nothing but its path. Package and collection are those of the test. */
function shownCode(): [file: string, code: string][] {
  const readme = readFileSync(join(here, '../README.md'), 'utf8')
  const blocks = readme.matchAll(/^`([^`\n]+)`\n\n```\w+\n(.*?)^```$/gms)
  return [...blocks].map(([, file = '', code = '']) => [
    file,
    code
      .replace("'@plainleaf/astro'", "'../../src/index.ts'")
      .replace("'@plainleaf-content/mdma-assisted-therapy'", "'./allergies/dist'"),
  ])
}
