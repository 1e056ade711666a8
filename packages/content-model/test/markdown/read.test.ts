import { readdirSync, readFileSync } from 'node:fs'
import {
  type AnyNode,
  fromMarkdown,
  markdownReader,
  type Topic,
  visit,
} from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'

const fixtures = new URL('../fixtures/markdown/', import.meta.url)
const open = (name: string): VFile =>
  new VFile({ value: readFileSync(new URL(`${name}/input.md`, fixtures)), path: `${name}.md` })
const read = (value: string | Uint8Array): { topic: Topic; file: VFile; ids: string[] } => {
  const file = new VFile({ value, path: 'page.md' })
  const topic = markdownReader.read(file) as Topic
  return { topic, file, ids: file.messages.map((message) => message.ruleId ?? '') }
}
const first = (value: string): unknown =>
  JSON.parse(JSON.stringify(fromMarkdown(new VFile(value)).blocks[0], plain))
const plain = (key: string, value: unknown): unknown => (key === 'position' ? undefined : value)

describe('fixtures', () => {
  for (const name of readdirSync(fixtures)) {
    it(`reads ${name}`, async () => {
      const file = open(name)
      const topic = await markdownReader.read(file, {})
      const folder = new URL(`${name}/`, fixtures).pathname
      await expect(`${JSON.stringify(topic, null, 2)}\n`).toMatchFileSnapshot(`${folder}tree.json`)
      const said = file.messages.map(
        (message) => `${message} [${message.ruleId}]\n  ${message.note}\n`,
      )
      await expect(said.join('')).toMatchFileSnapshot(`${folder}findings.txt`)
    })
  }
})

describe('places', () => {
  const body =
    '---\ntitle: T\n---\n\nOne *two* [1] three\n\n- four\n\n| a | b |\n|---|---|\n| five | `six` |\n'
  for (const [name, value] of [
    ['LF', body],
    ['CR LF', body.replaceAll('\n', '\r\n')],
    ['CR', body.slice(body.indexOf('One')).replaceAll('\n', '\r')],
    ['a byte-order mark', `\uFEFF${body}`],
    ['a byte-order mark and no front matter', `\uFEFF${body.slice(body.indexOf('One'))}`],
  ] as const) {
    it(`refer to the file as written, with ${name}`, () => {
      const { topic } = read(new TextEncoder().encode(value))
      const lines = value.split(/\r\n?|\n/u)
      let seen = 0
      visit(topic, (node: AnyNode) => {
        if (node.type !== 'text') return
        const { start, end } = node.position!
        expect(value.slice(start.offset, end.offset)).toBe(node.value)
        expect(lines[start.line - 1]!.slice(start.column - 1)).toMatch(
          new RegExp(`^${node.value.replace(/[[\]]/gu, '\\$&')}`, 'u'),
        )
        seen += 1
      })
      expect(seen).toBeGreaterThanOrEqual(6)
    })
  }
})

describe('plain text stays plain', () => {
  for (const text of [
    'At 10:30, a:b and note:this',
    'About ~5 mg to ~10 mg',
    'See [1], [2, 3], [4–6] and [@a_b_c; @d]',
    'A price of 5 * 3 * 2',
    '::leaf[x] and :foo[x]',
    'https://example.org/a_b_c is not linked',
  ]) {
    it(text, () => {
      expect(first(text)).toEqual({ type: 'paragraph', children: [{ type: 'text', value: text }] })
    })
  }

  it('even where a definition has the name of a citation', () => {
    const { topic } = read(
      'Lice hop [1].\n\n## References\n\n[1]: https://example.org/hop "Do lice hop?"\n',
    )
    expect(topic.references).toMatchObject([
      { label: '1', raw: 'Do lice hop? https://example.org/hop', URL: 'https://example.org/hop' },
    ])
    expect(JSON.stringify(topic.children)).toContain('"type":"citation"')
  })

  it('and an escaped citation is none', () => {
    const { topic } = read(
      'Keep \\[1] but cite [1].\n\n## References\n\n1. Example A. (2020). Words.\n',
    )
    const [paragraph] = topic.children[0]!.children
    expect(JSON.parse(JSON.stringify(paragraph, plain)).children).toEqual([
      { type: 'text', value: 'Keep [' },
      { type: 'text', value: '1] but cite ' },
      { type: 'citation', references: ['ref-1'], label: '[1]' },
      { type: 'text', value: '.' },
    ])
  })
})

describe('headings', () => {
  const heading = (value: string): unknown => first(value)
  it('take attributes', () => {
    expect(
      heading('## Side *effects* {#se kind=prose aspect=SideEffects alias=old}'),
    ).toMatchObject({
      id: 'se',
      kind: 'prose',
      aspect: 'SideEffectsHealthAspect',
      aliases: ['old'],
      children: [{ value: 'Side ' }, { type: 'emphasis' }],
    })
  })
  it('leave other braces alone', () => {
    expect(heading('## Sets {a, b}')).toMatchObject({ children: [{ value: 'Sets {a, b}' }] })
    expect(heading('## Sets \\{#a}')).toMatchObject({ children: [{ value: 'Sets {#a}' }] })
  })
  it('declare that there is no aspect', () => {
    expect(heading('## Odds and ends {aspect=none}')).toMatchObject({ aspect: null })
  })
  it('report what they do not know, with what was probably meant', () => {
    const { file } = read('# T\n\n## A {kind=faqs aspect=SideEffect size=3}\n\nText.\n')
    expect(file.messages.map((message) => [message.ruleId, message.note])).toEqual([
      ['heading-attribute-unknown', expect.stringContaining('Did you mean faq?')],
      [
        'heading-attribute-unknown',
        expect.stringContaining('Did you mean SideEffectsHealthAspect?'),
      ],
      ['heading-attribute-unknown', expect.stringContaining('Known: #id, kind')],
    ])
  })
})

describe('links', () => {
  const link = (address: string): unknown =>
    (first(`[words](${address})`) as { children: unknown[] }).children[0]
  it('to other files lead to topics', () => {
    expect(link('./Head%20lice.md#comb')).toMatchObject({ url: 'topic:head-lice#comb' })
    expect(link('../skin/eczema.markdown')).toMatchObject({ url: 'topic:eczema' })
    expect(link('#comb')).toMatchObject({ url: '#comb' })
    expect(link('tel:+441234')).toMatchObject({ url: 'tel:+441234' })
  })
  it.each([
    ['link-unsafe', 'javascript:alert(1)'],
    ['link-unsafe', 'JaVaScript&colon;alert(1)'],
    ['link-unsafe', '<java\tscript:alert(1)>'],
    ['link-unsafe', 'data:text/html,x'],
    ['link-unsafe', 'file:///etc/passwd'],
    ['link-unsupported', '//evil.example/x'],
    ['link-unsupported', '\\\\\\\\server\\share\\x.md'],
    ['link-unsupported', '/leaflets/x.html'],
  ])('give %s for %s and keep the words', (ruleId, address) => {
    const { topic, ids } = read(`# Ears\n\n[words](${address})`)
    expect(ids).toEqual([ruleId])
    expect(JSON.stringify(topic)).toContain('"value":"words"')
    expect(JSON.stringify(topic)).not.toContain('"type":"link"')
  })
})

it('warns of a heading whose level skips one, and reads it one below', () => {
  const { topic, file } = read(
    '# Hay fever\n\n## Signs\n\n#### Eyes\n\nRed.\n\n## Causes\n\nPollen.\n',
  )
  expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['heading-skipped', 5]])
  const depths: number[] = []
  visit(topic, (node) => {
    if (node.type === 'section') depths.push(node.depth)
  })
  expect(depths).toEqual([2, 3, 2])
})
