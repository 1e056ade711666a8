import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes the files that a recipe shows into a folder: each block of code that stands below a line with nothing but its path. */
export function writeRecipe(name: string, folder: string): string[] {
  const path = join(import.meta.dirname, '../../../docs/recipes', `${name}.md`)
  const blocks = readFileSync(path, 'utf8').matchAll(/^`([^`\n]+)`\n\n```\w+\n(.*?)^```$/gms)
  return [...blocks].map(([, file = '', code = '']) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), code)
    return file
  })
}
