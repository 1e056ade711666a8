import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import * as data from '@plainleaf/data'
import { expect, it } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const block = (lang: string) => new RegExp(`\`\`\`${lang}\\n([\\s\\S]*?)\`\`\``).exec(readme)![1]!

it('shows an example that runs', () => {
  const lines: string[] = []
  const code = stripTypeScriptTypes(block('ts')).replace(/^import .*$/mu, '')
  const run = new Function('console', ...Object.keys(data), code)
  run({ log: (line: string) => lines.push(line) }, ...Object.values(data))
  expect(`${lines.join('\n')}\n`).toBe(block('text'))
})
