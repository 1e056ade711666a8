import { fromMarkdown, markdownReader, toMarkdown } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'

/** What reading reports: `line:column ruleId`, with the note of the last. */
function said(yaml: string): { at: string[]; note: string } {
  const file = new VFile({ value: `---\n${yaml}\n---\n\nText.\n`, path: 'page.md' })
  expect(() => fromMarkdown(file)).toThrow()
  expect(file.messages.every((message) => message.fatal)).toBe(true)
  return {
    at: file.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}`),
    note: file.messages.at(-1)?.note ?? '',
  }
}

describe('front matter', () => {
  it('is read', () => {
    const file = new VFile(
      '---\ntitle: T\nid: a-b\nlang: fr\nauthors: One\nkeywords: [a, b]\ndescription:\n---\nText.',
    )
    expect(fromMarkdown(file)).toMatchObject({
      title: 'T',
      id: 'a-b',
      lang: 'fr',
      meta: { authors: ['One'], keywords: ['a', 'b'] },
    })
    expect(file.messages).toEqual([])
  })

  it('names subjects in the words of vocabularies, and is written back', async () => {
    const value =
      '---\ntitle: T\nsubjects: [{ name: Asthma, scheme: MeSH, code: D001249 }]\n---\n\nText.\n'
    const file = new VFile({ value, path: 'page.md' })
    const topic = await markdownReader.read(file)
    expect(topic.meta.subjects).toEqual([{ name: 'Asthma', scheme: 'MeSH', code: 'D001249' }])
    expect(toMarkdown(topic)).toContain('subjects: [{name: Asthma, scheme: MeSH, code: D001249}]\n')
    expect(said('subjects: [{ name: Asthma, scheme: MeSH }]').at).toEqual([
      '2:12 front-matter-value',
    ])
  })

  it('must open the file and be closed', () => {
    expect(fromMarkdown(new VFile('\n---\ntitle: T\n---\n')).title).toBeUndefined()
    expect(fromMarkdown(new VFile('---\n\nText.\n')).blocks[0]).toMatchObject({
      type: 'thematicBreak',
    })
  })

  it.each([
    ['is in another language', '---js\n{ title: "T" }\n---\n\nText.\n'],
    ['is not closed', '---\ntitle: T\nlang: en\n\nText.\n'],
    ['is not closed and starts with a comment', '---\n# About\n\ntitle: T\n'],
  ])('is refused where it %s', (_, value) => {
    const file = new VFile(value)
    expect(() => fromMarkdown(file)).toThrow()
    expect(file.messages.map(({ ruleId, line, fatal }) => [ruleId, line, fatal])).toEqual([
      ['front-matter-invalid', 1, true],
    ])
  })

  it.each([
    '---\n\nTea is warm.\n\n---\n\nSoup is too.\n',
    '---\n\n- a\n- b\n\n---\n',
    '---\n\nWe say this: drink.\n',
    '---\nTea is warm.\n---\n',
    '---\n\n# Tea\n\nWarm.\n\n---\n',
  ])('is not what a break opens in %j', (value) => {
    const file = new VFile(value)
    expect(fromMarkdown(file).blocks[0]).toMatchObject({ type: 'thematicBreak' })
    expect(file.messages).toEqual([])
  })

  it('names an unknown key and what was probably meant', () => {
    expect(said('title: T\nauthor: Jo')).toEqual({
      at: ['3:1 front-matter-unknown-key'],
      note: expect.stringContaining('Did you mean authors?'),
    })
  })

  it('names every wrong value', () => {
    expect(
      said('title: 12\nlastChecked: 20 May 2026\naudience: doctors\nkeywords: [a, 1]').at.sort(),
    ).toEqual([
      '2:8 front-matter-value',
      '3:14 front-matter-value',
      '4:11 front-matter-value',
      expect.stringMatching(/^5:\d+ front-matter-value$/u),
    ])
    expect(said('lastChecked: 2026-02-31').note).toContain('2026-11-20')
  })

  it.each([
    ['a broken flow', 'title: [T', ''],
    ['a colon in a value', 'title: Lice: what to do', '2:'],
    ['a key twice', 'title: T\ntitle: U', '3:1'],
    ['an alias', 'title: &a T\ndescription: *a', '3:14'],
    ['a merge of an alias', 'x: &a {title: T}\n<<: *a', '3:'],
    ['a tag', 'title: !!js/function x', '2:8'],
    ['a list', '- a\n- b', '2:1'],
    ['deep flow', `title: ${'['.repeat(60)}`, '2:'],
    [
      'deep blocks',
      `title:\n${Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}`,
      '',
    ],
  ])('refuses %s', (_, yaml, at) => {
    const [only, ...more] = said(yaml).at
    expect(more).toEqual([])
    expect(only).toMatch(/front-matter-(?:invalid|unknown-key)$/u)
    expect(only?.startsWith(at)).toBe(true)
  })

  it('changes no prototype', () => {
    expect(
      said('__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}').at,
    ).toEqual(['2:1 front-matter-unknown-key', '3:1 front-matter-unknown-key'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('has a limit of its own', () => {
    expect(said(`title: ${'x'.repeat(70_000)}`).at).toEqual(['2:1 front-matter-too-large'])
  })
})
