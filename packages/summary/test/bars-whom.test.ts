import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { barsWhom } from '../src/select/bars-whom.ts'
import { sentencesIn, topicOf } from './fixture.ts'

it.each([
  ['en', 'Do not take these drops if:', true],
  ['en', 'Never use the spray when you have', true],
  ['en', 'Do not drive if:', false],
  ['en', 'Take the drops if:', false],
  ['de', 'Nehmen Sie die Tropfen nicht ein, wenn:', true],
  ['de', 'Die Tropfen dürfen nicht angewendet werden bei:', true],
  ['de', 'Nehmen Sie die Tropfen ein, wenn:', false],
  ['es', 'No tome las gotas si:', true],
  ['es', 'No conduzca si:', false],
  ['fr', 'Ne prenez jamais les gouttes si vous :', true],
  ['fr', 'Prenez les gouttes si :', false],
  ['nl', 'Neem de druppels niet als:', false],
])('%s: hears whether a list of those who must not have it follows %s (%s)', (lang, lead, bars) =>
  expect(barsWhom(lead, lang)).toBe(bars),
)

const call = 'Call your clinic at once, even if you feel well. Take the bottle with you.'
const bars = 'Do not take the drops if:'
const list = '- you have a weak heart\n- you have had a fit, even once'
const more =
  '# Drops for a cough\n\n## What are the drops?\n\nThe drops calm a cough at night. You can buy them in a shop, and they taste of mint. Most people use them for a few days and then feel well again.'

/** The headings of a summary, each with the sentences below it. */
const told = (text: string) =>
  summarise(topicOf(text)).children.map((one) => [
    toText(one.heading),
    ...sentencesIn(one).map((sentence) => toText(sentence)),
  ])

it('tells whom a text bars below the question for it, and not below what to do after too much', () => {
  const all = told(`${more}\n\n## If you take too much\n\n${call}\n\n${bars}\n\n${list}`)
  expect(
    all
      .find(([heading]) => heading === 'If you take too much')
      ?.slice(1)
      .join(' '),
  ).toBe(call)
  expect(all.find(([heading]) => heading === 'Who should not have it?')?.slice(1)).toEqual([
    bars,
    'you have a weak heart',
    'you have had a fit, even once',
  ])
})

it('leaves it below a heading that says so itself', () => {
  const all = told(`${more}\n\n## When you should not take them\n\n${bars}\n\n${list}`)
  expect(all.map(([heading]) => heading)).toContain('When you should not take them')
})
