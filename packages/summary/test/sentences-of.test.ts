import type { Block, PhrasingContent, Topic } from '@plainleaf/content-model'
import { applyEdits, sentencesOf } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { readTopic } from './fixture.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (...children: PhrasingContent[]): Block => ({ type: 'paragraph', children })
const textsOf = (...children: Block[]): string[] => {
  const base = readTopic('head-lice')
  const section = { ...base.children[0]!, id: 'one', children } as Topic['children'][number]
  return sentencesOf({ ...base, children: [section] }).map(
    ({ id, block, text }) => `${id} ${block}: ${text}`,
  )
}

describe('sentencesOf', () => {
  it('counts the sentences of each section by itself', () => {
    const all = sentencesOf(readTopic('head-lice'))
    expect(all[0]).toMatchObject({
      id: 'introduction.s1',
      section: 'introduction',
      text: 'Head lice are tiny insects that live in hair.',
      block: 'paragraph',
    })
    expect(all.map(({ id }) => id)).toContain('do-i-need-to-wash-all-bedding.s2')
  })

  it('places sentences exactly', () => {
    const second = sentencesOf(readTopic('head-lice'))[1]!
    const first = sentencesOf(readTopic('head-lice'))[0]!
    expect(second.position?.start.offset).toBe(
      first.position!.start.offset! + first.text.length + 1,
    )
    expect(second.position?.end.column).toBe(second.position!.start.column + second.text.length)
  })

  it('parts the sentences of a summary as they are', () => {
    const sentence = (id: string, value: string): PhrasingContent => ({
      type: 'sentence',
      id,
      sources: [],
      edits: [],
      children: [text(value)],
    })
    const made = paragraph(sentence('a', 'Combs work.'), sentence('b', 'IL-6 fell. It rose.'))
    expect(textsOf(made)).toEqual([
      'one.s1 paragraph: Combs work.',
      'one.s2 paragraph: IL-6 fell.',
      'one.s3 paragraph: It rose.',
    ])
  })

  it('reads items, cells, definitions and call-outs', () => {
    const item = (...children: PhrasingContent[]) => ({
      type: 'listItem' as const,
      children: [paragraph(...children)],
    })
    const row = (...cells: string[]) => ({
      type: 'tableRow' as const,
      children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
    })
    expect(
      textsOf(
        {
          type: 'list',
          ordered: false,
          children: [
            item({ type: 'strong', children: [text('Step one.')] }, text(' Shake it. Wait.')),
            item(text('Press it')),
          ],
        },
        {
          type: 'table',
          headerRows: 1,
          headerColumns: 0,
          children: [row('Effect', 'When', 'Note'), row('Cough. Wheeze', 'Night', '')],
        },
        {
          type: 'definitionList',
          children: [
            {
              type: 'definitionItem',
              id: 'nit',
              term: [text('nit')],
              children: [paragraph(text('An egg case. It is white.'))],
            },
          ],
        },
        {
          type: 'callout',
          tone: 'warning',
          title: [text('Stop')],
          children: [paragraph(text('Call us.'))],
        },
        { type: 'code', value: 'Not a sentence.' },
      ),
    ).toEqual([
      'one.s1 list item: Step one. Shake it.',
      'one.s2 list item: Wait.',
      'one.s3 list item: Press it',
      'one.s4 table cell: Effect',
      'one.s5 table cell: When',
      'one.s6 table cell: Note',
      'one.s7 table cell: Cough. Wheeze',
      'one.s8 table cell: Night',
      'one.s9 definition: nit: An egg case.',
      'one.s10 definition: It is white.',
      'one.s11 callout: Call us.',
    ])
  })

  it('lets no stop in a citation end a sentence', () => {
    const citation: PhrasingContent = {
      type: 'citation',
      references: ['a'],
      label: '[@a.2020, p. 3. Also]',
    }
    expect(textsOf(paragraph(text('It works '), citation, text('. It is safe.')))).toEqual([
      'one.s1 paragraph: It works [@a.2020, p. 3. Also].',
      'one.s2 paragraph: It is safe.',
    ])
  })
})

describe('applyEdits', () => {
  it('replays edits in order', () => {
    const edits = [
      { ruleId: 'citation-removed', before: ' [1]', after: '' },
      { ruleId: 'citation-removed', before: ' [1]', after: '' },
    ]
    expect(applyEdits('It works [1] well [1].', edits)).toBe('It works well.')
  })

  it('refuses edits of another text', () => {
    const edits = [{ ruleId: 'citation-removed', before: ' [1]', after: '' }]
    expect(() => applyEdits('It works.', edits)).toThrow(RangeError)
  })
})
