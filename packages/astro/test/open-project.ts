import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
  writeFileSync(
    join(root, 'src/content.config.ts'),
    `import { defineCollection } from 'astro/content/config'
import { plainleaf } from '../../src/index.ts'
const root = ${JSON.stringify(root)}
export const collections = {
  topics: defineCollection({ loader: plainleaf({ collections: ['./allergies/dist'], root }) }),
  plain: defineCollection({ loader: plainleaf({ collections: ['./allergies/dist'], root, variant: 'plain' }) }),
}
`,
  )
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
