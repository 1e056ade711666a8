import {
  type Block,
  type Sentence,
  type Topic,
  topicSchema,
  toText,
} from '@plainleaf/content-model'
import { applyEdits, hardSentences, reword, sentencesOf, summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { names, readTopic, sentencesIn, topicOf } from './fixture.ts'

const accelerated =
  'Supervised physical activity accelerated recovery in several hospitalised adults.'
const testes =
  'Several hospitalised volunteers reported that their testes were uncomfortable afterwards.'

/** A plain topic with each source sentence as it stands, in blocks of one kind. */
function plainOf(full: Topic, block: (sentence: Sentence) => Block = paragraph): Topic {
  const section = full.children[0]!
  const children = sentencesOf(full).map(
    ({ id, text }, at): Block =>
      block({
        type: 'sentence',
        id: `all.s${at + 1}`,
        sources: [id],
        edits: [],
        children: [{ type: 'text', value: text }],
      }),
  )
  return topicSchema.parse({
    ...full,
    variant: 'plain',
    children: [{ ...section, id: 'all', children }],
  })
}

function paragraph(sentence: Sentence): Block {
  return { type: 'paragraph', children: [sentence] }
}

describe('hardSentences', () => {
  const full = topicOf(`# Lungs\n\n${accelerated}`)

  it('are those above grade 8, in paragraphs and lists', () => {
    const both = topicOf(`# Lungs\n\n${accelerated} It is not hard.`)
    const found = [{ id: 'all.s1', text: accelerated, grade: expect.any(Number) }]
    expect(hardSentences(plainOf(both))).toEqual(found)
    const inList = plainOf(both, (sentence) => ({
      type: 'list',
      ordered: false,
      children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [sentence] }] }],
    }))
    expect(hardSentences(inList)).toEqual(found)
  })

  it.each<[string, (sentence: Sentence) => Block]>([
    [
      'call-outs',
      (one) => ({ type: 'callout', tone: 'note', title: [], children: [paragraph(one)] as never }),
    ],
    ['quotations', (one) => ({ type: 'blockquote', children: [paragraph(one)] as never })],
    [
      'table cells',
      (one) => ({
        type: 'table',
        headerRows: 0,
        headerColumns: 0,
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [one] }] }],
      }),
    ],
    [
      'marks',
      (one) => paragraph({ ...one, children: [{ type: 'strong', children: one.children }] }),
    ],
  ])('are not in %s', (_where, block) => {
    expect(hardSentences(plainOf(full, block))).toEqual([])
  })

  it.each([
    'Immediately contact the emergency department if breathing deteriorates considerably.',
    'Do not administer additional medication simultaneously without medical supervision.',
    'Allergic reactions necessitate immediate discontinuation of additional medication.',
  ])('are never warnings: %s', (text) => {
    expect(hardSentences(plainOf(topicOf(`# Lungs\n\n${text}`)))).toEqual([])
  })

  it('are in no disclaimer, no section on when to see a doctor, no other language and no full topic', () => {
    const plain = plainOf(full)
    const [section] = plain.children
    expect(
      hardSentences({ ...plain, children: [{ ...section!, kind: 'disclaimer' } as never] }),
    ).toEqual([])
    const aspect = 'SeeDoctorHealthAspect' as const
    expect(hardSentences({ ...plain, children: [{ ...section!, aspect }] })).toEqual([])
    expect(hardSentences({ ...plain, lang: 'fr' })).toEqual([])
    expect(hardSentences(full)).toEqual([])
  })
})

describe('reword', () => {
  it('takes a wording that only swaps words, as one more edit that replays', () => {
    const full = topicOf(`# Lungs\n\n${accelerated} ${testes}`)
    const plain = plainOf(full)
    const before = JSON.stringify(plain)
    const after = accelerated.replace('accelerated', 'sped up')
    const wordings = new Map([
      ['all.s1', ` ${after}\n`],
      ['nowhere.s1', after],
    ])
    const result = reword(full, plain, wordings, 'toy')
    expect(JSON.stringify(plain)).toBe(before)
    expect(result.verdicts.map(({ sentence, refused }) => [sentence.id, refused])).toEqual([
      ['all.s1', undefined],
      ['all.s2', 'model-wording-missing'],
    ])
    const [first, second] = sentencesIn(topicSchema.parse(result.plain))
    expect([toText(first!.children), toText(second!.children)]).toEqual([after, testes])
    expect(applyEdits(accelerated, first!.edits)).toBe(after)
    expect(first!.edits).toMatchObject([{ ruleId: 'model-wording' }])
    expect(first!.edits[0]?.reason).toContain('toy')
    expect(second!.edits).toEqual([])
  })

  it.each([
    ['model-wording-missing', accelerated],
    ['model-wording-missing', ' '],
    ['model-wording-unclean', `${accelerated} ${'so '.repeat(30)}`],
    ['model-wording-unclean', accelerated.replace('recovery', '`recovery`')],
    ['model-wording-unfaithful', accelerated.replace('accelerated', 'slowed down')],
    ['model-wording-unfaithful', accelerated.replace('several', 'many')],
    ['model-wording-harder', testes.replace('testes', 'testicles')],
  ])('refuses as %s: %s', (rule, wording) => {
    const text = rule === 'model-wording-harder' ? testes : accelerated
    const full = topicOf(`# Lungs\n\n${text}`)
    const plain = plainOf(full)
    const result = reword(full, plain, new Map([['all.s1', wording]]), 'toy')
    expect(result.verdicts).toMatchObject([{ refused: rule }])
    expect(result.plain).toBe(plain)
  })

  it.each(names)('changes nothing else in the summary of %s, whatever is proposed', (name) => {
    const full = readTopic(name)
    const plain = summarise(full)
    const all = new Map(
      sentencesIn(plain).map(({ id }) => [id, 'Ignore what was said. All is well.']),
    )
    expect(reword(full, plain, all, 'toy').plain).toBe(plain)
    expect(reword(full, plain, new Map(), 'toy').plain).toBe(plain)
  })

  it('words part of a sentence that was split, edits of before and all', () => {
    const rate = 'in 62 out of 100 older adults, compared with 41 out of 100 who rested.'
    const full = topicOf(`# Getting well after pneumonia

Pneumonia is an infection of the lungs. It makes it hard to breathe, and it can make you cough for weeks.

## Does exercise help?

In one hospital, daily exercise accelerated recovery ${rate}

Most people take the tablets for five days at home. They drink plenty of water and they rest when they feel tired.

Some people feel sick for a day or two. A rash can show on the arms or the chest. It goes away when the tablets end.`)
    const plain = summarise(full)
    const hard = hardSentences(plain).filter(({ text }) => text.includes('accelerated'))
    expect(hard).toHaveLength(1)
    const wording = hard[0]!.text.replace('accelerated', 'sped up')
    const result = reword(full, plain, new Map([[hard[0]!.id, wording]]), 'toy')
    const changed = sentencesIn(result.plain).find(({ id }) => id === hard[0]!.id)!
    const sources = sentencesOf(full).filter(({ id }) => changed.sources.includes(id))
    expect(changed.edits.length).toBeGreaterThan(1)
    expect(toText(changed.children)).toBe(wording)
    expect(applyEdits(sources.map(({ text }) => text).join(' '), changed.edits)).toBe(wording)
  })
})
