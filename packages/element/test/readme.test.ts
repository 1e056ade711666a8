import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const block = (lang: string): string =>
  new RegExp(`^\`\`\`${lang}\n([^]*?)^\`\`\``, 'm').exec(readme)?.[1] ?? ''

test('the example prints what the README says', () => {
  const path = fileURLToPath(new URL('.plainleaf-readme.ts', import.meta.url))
  writeFileSync(path, block('ts'))
  try {
    const args = ['--conditions=plainleaf:source', path]
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe(block('text'))
  } finally {
    rmSync(path)
  }
})
