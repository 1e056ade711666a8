import { readFileSync } from 'node:fs'
import * as language from '@plainleaf/language'
import { expect, it } from 'vitest'
import { standardRules } from '../src/edit/standard-rules.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const block = (lang: string) => new RegExp(`\`\`\`${lang}\\n([\\s\\S]*?)\`\`\``).exec(readme)![1]!

it('shows an example that runs', () => {
  const lines: string[] = []
  const code = block('ts').replace(/^import .*$/mu, '')
  const run = new Function('console', ...Object.keys(language), code)
  run({ log: (line: string) => lines.push(line) }, ...Object.values(language))
  expect(`${lines.join('\n')}\n`).toBe(block('text'))
})

it('names every rule', () => {
  const ids = [...standardRules, language.nameResearchers('We')].map(({ id }) => id)
  const named = /Rule ids of changes: ([^.]*)\./.exec(readme)![1]!.match(/[a-z-]+/g)!
  expect([...named].sort()).toEqual([...new Set(ids)].sort())
})
