import { fromMarkdown, markdownReader, toMarkdown } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'

/** A page whose first line of text is line 14, whatever `lines` says. */
function page(lines: string): VFile {
  const said = lines.split('\n')
  const rest = Array.from({ length: 9 - said.length }, () => '#').join('\n')
  const value = `---\ntitle: Splinters\nlines:\n${said.join('\n')}\n${rest}\n---\n${body}`
  return new VFile({ value, path: 'splinters.md' })
}

const body = `
Get it out
## Wash your hands before and after, and use clean tweezers.

- Tweezers
- A needle
- When to leave it in

Leave it in when it is *deep*.

Ask a nurse.

| a | b |
| - | - |
| 1 | 2 |
`

const shapeOf = (file: VFile): string[] =>
  fromMarkdown(file).blocks.map((block) =>
    block.type === 'heading' ? `h${block.depth}` : block.type,
  )

const said = (file: VFile): string[] => {
  expect(() => fromMarkdown(file)).toThrow()
  return file.messages.map(({ line, ruleId, fatal }) => `${line} ${ruleId} ${fatal}`)
}

describe('lines in the front matter', () => {
  it('says nothing where there is none', () => {
    expect(shapeOf(page('  # none'))).toEqual([
      'paragraph',
      'h2',
      'list',
      'paragraph',
      'paragraph',
      'table',
    ])
  })

  it('makes headings, paragraphs, items and quotes of what they speak of', () => {
    const file = page(
      '  15: heading 2\n  16: paragraph\n  20: heading 3\n  22: quote\n  24: ordered item',
    )
    expect(shapeOf(file)).toEqual(['h2', 'paragraph', 'list', 'h3', 'blockquote', 'list', 'table'])
    expect(file.messages).toEqual([])
  })

  it('is carried out once: the Markdown written of it says the same without it', async () => {
    const topic = await markdownReader.read(
      page('  15: heading 2\n  16: paragraph\n  20: heading 3'),
    )
    const again = toMarkdown(topic)
    expect(again).not.toContain('lines:')
    expect(again).toContain('\n### When to leave it in\n\nLeave it in when it is *deep*.\n')
    expect(toMarkdown(await markdownReader.read(new VFile(again)))).toBe(again)
  })

  it('finds a line again by its first words, and says where there is none', () => {
    const file = page('  3 "Get it out": heading 2\n  90 "Ask the vet": drop')
    expect(shapeOf(file)[0]).toBe('h2')
    expect(file.messages.map(({ line, ruleId }) => `${line} ${ruleId}`)).toEqual(['5 roles-lost'])
  })

  it('joins a line to the words before it, and keeps what is left out', () => {
    const draft = fromMarkdown(page('  19: join\n  24: drop byline'))
    const list = draft.blocks[2]
    expect(JSON.stringify(list)).toContain('"Tweezers A needle"')
    expect(draft.dropped).toMatchObject([{ line: 24, text: 'Ask a nurse.', reason: 'byline' }])
  })

  it('keeps a date that is settled as a paragraph', () => {
    const value = (line: string) =>
      new VFile(`---\ntitle: T\n${line}\n---\n\nLast reviewed: 4 May 2026\n\n## One\n\nText.\n`)
    expect(fromMarkdown(value('lines:')).dropped).toHaveLength(1)
    expect(fromMarkdown(value('lines: { 6: paragraph }')).dropped).toHaveLength(0)
  })

  it('names each mistake at its place', () => {
    expect(said(page('  15: heding 2'))).toEqual(['4 roles-invalid true'])
    expect(said(page('  900: drop'))).toEqual(['4 roles-invalid true'])
    expect(said(page('  26: heading 2\n  24: table row'))).toEqual([
      '24 roles-invalid true',
      '26 roles-invalid true',
    ])
    expect(said(page('  2: drop'))).toEqual(['2 roles-invalid true'])
  })
})
