import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { reassuresUnless } from '../src/select/reassures.ts'
import { sentencesIn, topicOf } from './fixture.ts'

it.each([
  ['Hiccups are harmless unless they last for a day.', true],
  ['They are mostly nothing to worry about, except when you also have a fever.', true],
  ['Schluckauf ist harmlos, es sei denn, er dauert einen Tag.', true],
  ['El hipo es normal, salvo si dura un día.', true],
  ['Le hoquet est sans gravité, sauf si vous avez de la fièvre.', true],
  ['Hiccups are harmless.', false],
  ['Take it at night unless you work then.', false],
])('hears whether %s says when to worry (%s)', (text, says) =>
  expect(reassuresUnless(text)).toBe(says),
)

const drops = (risks: string) =>
  sentencesIn(
    summarise(
      topicOf(
        `# Drops for a cough\n\n## What are the drops?\n\nThe drops calm a cough at night. You can buy them in a shop, and they taste of mint. Most people use them for a few days and then feel well again.\n\n## What are the risks?\n\nThe main risk is a rash. Of 100 people 4 got a rash with the drops. Of 100 people 1 got a rash without them.\n\n${risks}`,
      ),
    ),
  ).map((sentence) => toText(sentence))

it.each([
  [
    'Hiccups and a dry mouth are common.',
    'They are usually nothing to worry about, unless they last for a day.',
  ],
  ['Hiccups can happen.', 'They are harmless unless they last for longer than a day.'],
])('tells %s with %s', (what, unless) => {
  const told = drops(`${what} ${unless}`)
  expect(told).toContain(unless)
  expect(told[told.indexOf(unless) - 1]).toBe(what)
})
