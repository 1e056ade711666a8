import { readFileSync } from 'node:fs'
import * as contentModel from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const block = (lang: string): string =>
  new RegExp(`\`\`\`${lang}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''

test('the example of the README runs and prints what it says', async () => {
  const lines: string[] = []
  const scope = {
    ...contentModel,
    VFile,
    console: { log: (...words: unknown[]) => lines.push(words.join(' ')) },
  }
  const code = block('ts').replace(/^import .*$/gmu, '')
  const run = new Function(...Object.keys(scope), `return (async () => {${code}})()`)
  await run(...Object.values(scope))
  expect(`${lines.join('\n')}\n`).toBe(block('text'))
})
test('the roles file of the README is one', () => {
  const lines = Array.from({ length: 60 }, (_, index) => `Line ${index + 1}`)
  const source = lines.with(11, 'When to call').join('\n')
  expect(contentModel.fromRoles(block('yaml'), source)).toHaveProperty('size', 9)
})
