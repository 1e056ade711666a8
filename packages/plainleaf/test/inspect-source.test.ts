import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { markdownReader, type Topic, textReader } from '@plainleaf/content-model'
import pc from 'picocolors'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { run } from '../src/command/run.ts'
import { readSource } from '../src/pipeline/read-source.ts'
import { sourceView } from '../src/terminal/source-view.ts'
import { textWidth } from '../src/terminal/text-width.ts'
import { plainleaf } from './support/command.ts'
import { folderWith } from './support/folder.ts'

const dumps = fileURLToPath(new URL('../../content-model/test/fixtures/text/', import.meta.url))
const snapshots = fileURLToPath(new URL('./fixtures/source/', import.meta.url))
const plain = pc.createColors(false)

/**
 * Runs the command in this process, in a folder, and gives all that it would print: to start it for each of many documents
 * takes longer than to read them.
 */
async function runIn(folder: string, words: string[]): Promise<{ code: number; said: string }> {
  const before = process.cwd()
  const out: string[] = []
  const err: string[] = []
  const terminal = {
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
    colours: plain,
    errColours: plain,
    live: false,
    width: 100,
  }
  process.chdir(folder)
  try {
    const code = await run(words, terminal, new AbortController().signal)
    return { code, said: [...err, ...out].join('') }
  } finally {
    process.chdir(before)
  }
}

describe('inspect --source', () => {
  test.each(readdirSync(dumps).sort())('shows what became of each line of %s', async (name) => {
    const words = ['inspect', 'input.txt', '--source']
    const { code, said } = await runIn(join(dumps, name), words)
    expect(code).toBe(0)
    expect(said).not.toContain('not in the tree')
    await expect(said).toMatchFileSnapshot(`${snapshots}${name}.txt`)
  })

  test('shows Markdown, its front matter and its markup', async () => {
    const cwd = folderWith({ 'nits.md': nits })
    const { code, stdout } = await plainleaf(['inspect', 'nits.md', '--source'], { cwd })
    expect(code).toBe(0)
    expect(rolesOf(stdout)).toEqual([
      [1, 'front matter'],
      [2, 'title'],
      [3, 'front matter'],
      [5, 'paragraph'],
      [6, 'joins line 5'],
      [8, 'heading 2  procedure, SelfCare 0.60'],
      [10, 'ordered item'],
      [11, 'list item'],
      [12, 'ordered item'],
      [14, 'caption'],
      [16, 'table row (header)'],
      [17, 'markup'],
      [18, 'table row'],
      [20, 'quote'],
      [22, 'call-out (warning)'],
      [23, 'paragraph'],
      [24, 'markup'],
      [26, 'code'],
      [27, 'code'],
      [28, 'code'],
    ])
  })

  test('shows a page with several things on a line, in an older encoding', async () => {
    const cwd = folderWith({ 'nits.html': Buffer.from(page, 'latin1') })
    const { code, stdout } = await plainleaf(['inspect', 'nits.html', '--source'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('sèche')
    expect(rolesOf(stdout)).toEqual([
      [1, 'markup'],
      [2, 'dropped: navigation'],
      [3, 'title'],
      [4, 'paragraph'],
      [5, 'joins line 4'],
      [6, '3 × list item'],
    ])
  })

  test('prints no character that could forge a line', async () => {
    const forged = 'Nits\n\nNits are \u001b[31meggs\u202e of\u0007 lice and stick to the hair.\n'
    const cwd = folderWith({ 'nits.txt': forged })
    const { stdout } = await plainleaf(['inspect', 'nits.txt', '--source'], { cwd })
    expect(stdout).toContain('Nits are')
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  })

  test('a document without lines is said to have none', () => {
    const path = join(folderWith({ 'nits.docx': 'PK\u0003\u0004 and so on' }), 'nits.docx')
    const file = { path, shown: 'nits.docx', source: 'nits.docx', root: '.' }
    expect(readSource(file, {})).toMatchObject({ ruleId: 'source-not-text' })
  })

  test('is one choice, --json another', async () => {
    const cwd = folderWith({ 'nits.md': nits })
    const { code, stdout } = await plainleaf(['inspect', 'nits.md', '--source', '--json'], { cwd })
    expect([code, stdout]).toEqual([2, ''])
  })
})

describe('the source view', () => {
  const dump = `Ankles\n\n${'A sprained ankle heals by itself in a few weeks. '.repeat(5)}\n\nÖdeme 浮腫 🙂\n\nIt swells for a few days and then goes down again by itself.\n`
  const read = async (value: string): Promise<Topic> =>
    textReader.read(new VFile({ path: 'ankles.txt', value }))

  test.each([60, 80, 100, 200])('keeps to %i columns', async (width) => {
    const view = sourceView(await read(dump), dump.split('\n'), { colours: plain, width })
    const widths = view.trimEnd().split('\n').map(textWidth)
    expect(Math.max(...widths)).toBeLessThanOrEqual(width)
    const bars = view.split('\n').filter((row) => row.split('│').length > 2)
    const second = bars.map((row) => textWidth(row.slice(0, row.lastIndexOf('│'))))
    expect(new Set(second).size).toBe(1)
  })

  test('colours change no word and no column', async () => {
    const topic = await read(dump)
    const view = (colours: typeof plain) =>
      sourceView(topic, dump.split('\n'), { colours, width: 100 })
    const coloured = view(pc.createColors(true))
    expect(coloured).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(view(plain))
  })

  test('a guess that is not sure says what else the line could be', async () => {
    const topic = await markdownReader.read(new VFile({ path: 'a.md', value: '# A\n\nWords.\n' }))
    const paragraph = topic.children[0]?.children[0]
    if (paragraph) paragraph.data = { confidence: 0.55, alternatives: ['heading'] }
    const lines = ['# A', '', 'Words.']
    expect(sourceView(topic, lines, { colours: plain, width: 80 })).toMatch(
      /paragraph {2}0\.55, or heading$/mu,
    )
    const coloured = sourceView(topic, lines, { colours: pc.createColors(true), width: 80 })
    expect(coloured).toContain(pc.createColors(true).yellow('0.55, or heading'))
  })
})

/** Line numbers with the last column, from a printed view. */
function rolesOf(view: string): [number, string][] {
  return [...view.matchAll(/^ *(\d+) │ .* │ (.+)$/gmu)].map(([, line, role]) => [
    Number(line),
    role ?? '',
  ])
}

const nits = `---
title: Nits
---

Nits are the eggs of lice. They stick to the hair,
close to the skin.

## How to comb

1. Wet the hair.
   - Use conditioner.
2. Comb from root to tip.

Table: Combs

| Comb | Teeth |
|------|-------|
| Fine | Close |

> It took us an hour.

:::warning
Lotions can burn. Keep them away from fire.
:::

\`\`\`
one  two
\`\`\`
`

const page = `<!doctype html><html lang="fr"><meta charset="iso-8859-1">
<body><nav><a href="/">Accueil</a> <a href="/b">Plan</a></nav>
<main><h1>Les lentes</h1>
<p>Une lente sèche est vide. Peignez les cheveux chaque jour, avec un
peigne fin, pendant deux semaines au moins.</p>
<ul><li>un peigne<li>un miroir<li>du temps</ul></main>
`
