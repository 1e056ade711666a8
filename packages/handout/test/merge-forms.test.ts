import { expect, test } from 'vitest'
import { handoutOutput, type Variant } from '../src/index.ts'
import { type FoundIn, mergeForms } from '../src/press/merge-forms.ts'
import { topicOf } from './support/read.ts'

const without = (variant: Variant, what: string, pages: string): FoundIn => {
  const reason = `The handout (${variant}) goes without ${what}, so that it fits on ${pages}`
  return { variant, finding: { ruleId: 'handout-left-out', reason, note: 'Nothing to do' } }
}

test('what several forms go without is told once, and what one goes without of that one', () => {
  const found = [
    without('standard', 'its sources', '2 pages'),
    without('large', 'its sources', '4 pages'),
    without('booklet', 'its logo', '4 pages'),
    without('key-points', 'its notes', '1 page'),
    without('mono', 'its sources', '2 pages'),
  ]
  expect(mergeForms(found).map(({ reason }) => reason)).toEqual([
    'The handout (standard, large, mono) goes without its sources, so that it fits on 2 pages (standard, mono) or 4 pages (large)',
    'The handout (booklet) goes without its logo, so that it fits on 4 pages',
    'The handout (key-points) goes without its notes, so that it fits on 1 page',
  ])
})

test('what forms go without is one finding, each thing with the forms that do', () => {
  const left = (variant: Variant, things: string[]): FoundIn => ({
    ...without(variant, things.join(' and '), '2 pages'),
    without: things,
  })
  const longer = { ruleId: 'handout-longer', reason: 'It has 8 pages', note: 'Nothing to do' }
  const found = [
    left('standard', ['its notes', 'its sources']),
    left('large', ['its notes', 'its logo']),
    { variant: 'booklet' as const, finding: longer },
    left('mono', ['its notes', 'its sources']),
  ]
  expect(mergeForms(found).map(({ reason }) => reason)).toEqual([
    'So that each fits on its pages, forms of the handout go without its notes (standard, large, mono); its sources (standard, mono); its logo (large)',
    'It has 8 pages',
  ])
})

test('what the black and white form goes without as the standard one does is reported once', async () => {
  const long = Array.from({ length: 78 }, (_, at) => `- Rest on day ${at + 1}.`).join('\n')
  const topic = await topicOf(`# What is a cold?\n\n## What helps?\n\n${long}\n`)
  const reasons: string[] = []
  const { renderTopic } = handoutOutput({ variants: ['standard', 'mono'] })
  const files = await renderTopic?.(topic, {
    collection: { id: 'all', title: 'All', topics: [topic] },
    epoch: undefined,
    outputs: ['handout'],
    plain: () => topic,
    asset: () => undefined,
    report: ({ reason }: { reason: string }) => reasons.push(reason),
  } as never)
  expect(files).toHaveLength(2)
  expect(reasons.filter((reason) => reason.includes('goes without'))).toEqual([
    expect.stringContaining('(standard, mono)'),
  ])
})
