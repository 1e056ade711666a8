import { readFileSync } from 'node:fs'
import * as model from '@plainleaf/content-model'
import * as handout from '@plainleaf/handout'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const block = (lang: string) => new RegExp(`\`\`\`${lang}\\n([\\s\\S]*?)\`\`\``).exec(readme)![1]!

it('shows an example that runs', async () => {
  const lines: string[] = []
  const code = block('ts').replace(/^import .*$/gmu, '')
  const known = {
    ...model,
    ...handout,
    VFile,
    console: { log: (line: string) => lines.push(line) },
  }
  const run = new Function(...Object.keys(known), `return (async () => {${code}})()`)
  await run(...Object.values(known))
  expect(`${lines.join('\n')}\n`).toBe(block('text'))
})

it('publishes the schema of clinic profiles', async () => {
  const json = `${JSON.stringify(handout.clinicJsonSchema(), null, 2)}\n`
  await expect(json).toMatchFileSnapshot('../schema/clinic.schema.json')
})

it('ships its fonts with their licences', () => {
  for (const name of ['Atkinson-Hyperlegible-Next', 'Inter']) {
    const licence = readFileSync(new URL(`../fonts/OFL-${name}.txt`, import.meta.url), 'utf8')
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1')
    expect(licence).not.toContain('Reserved Font Name "')
  }
})
