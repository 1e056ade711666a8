import { readFileSync } from 'node:fs'
import * as summary from '@plainleaf/summary'
import { expect, it } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const block = (lang: string) => new RegExp(`\`\`\`${lang}\\n([\\s\\S]*?)\`\`\``).exec(readme)![1]!
const show = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

it('shows an example that runs', () => {
  const lines: string[] = []
  const code = block('ts').replace(/^import .*$/mu, '')
  const run = new Function('console', ...Object.keys(summary), code)
  run(
    { log: (...values: unknown[]) => lines.push(values.map(show).join(' ')) },
    ...Object.values(summary),
  )
  expect(`${lines.join('\n')}\n`).toBe(block('text'))
})
