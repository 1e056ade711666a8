import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { toCandidates } from '../src/select/to-candidates.ts'
import { twinHeads } from '../src/select/twin-heads.ts'
import { readSentences } from '../src/source/read-sentences.ts'
import { sentencesIn, topicOf } from './fixture.ts'

const page = (body: string) =>
  topicOf(`# Oak fever

## What are the risks of the swab?

${body}
`)
const twins = `The swab can be sore for a day. Early swabs may be wrong. The swab may look clean even though a child has oak fever. A nurse may take one more. Late swabs may be wrong. The swab may look spotted even though no child has oak fever. A second swab will tell. Ask a nurse when to come.`
const names = (body: string) => {
  const sentences = readSentences(page(body))
  const found = twinHeads(sentences)
  return sentences.map((one) => found.get(one))
}

describe('sentences that are the same but for one word', () => {
  it('head what comes after them, and no more after the last than after the others', () => {
    expect(names(twins)).toEqual([
      undefined,
      'early',
      'early',
      'early',
      'late',
      'late',
      'late',
      undefined,
    ])
  })

  it.each([
    [
      'side by side',
      'Early swabs may be wrong. Late swabs may be wrong. Ask a nurse when to come.',
    ],
    [
      'apart by their last words',
      'Swabs may be wrong. Ask a nurse. Swabs may be late. Ask a doctor.',
    ],
    ['without a twin', 'Early swabs may be wrong. The swab may look clean.'],
    ['that are the same', 'Early swabs may be wrong. Ask us. Early swabs may be wrong. Ask us.'],
  ])('head nothing, %s', (_, body) => {
    expect(names(body).every((one) => one === undefined)).toBe(true)
  })

  it('are told with what stands below them', () => {
    const all = toCandidates(page(twins))
    const find = (start: string) => all.find(({ text }) => text.startsWith(start))!
    expect(find('The swab may look clean').needs).toBe(find('Early swabs'))
    expect(find('The swab may look spotted').needs).toBe(find('Late swabs'))
    expect(find('Ask a nurse').needs).toBeUndefined()
  })

  it('stand right before it in a summary', () => {
    const text = sentencesIn(summarise(page(twins))).map((one) => toText(one.children))
    const clean = text.findIndex((one) => one.startsWith('The swab may look clean'))
    expect(text[clean - 1]).toBe('Early swabs may be wrong.')
  })
})
