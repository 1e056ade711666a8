import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { bearerOf, bringsIn } from '../src/select/bind-to-bearers.ts'
import { isWithin, procedureIn } from '../src/select/bind-to-procedure.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { sentencesIn, topicOf } from './fixture.ts'

describe('what a sentence tells of as if it were known', () => {
  it.each([
    ['The tube is thin and soft.', 'tube'],
    ['The tubes stay on for a week.', 'tube'],
    ['Sometimes the tube hurts a little.', 'tube'],
    ['Before the swab, you get a drop of salt water.', 'swab'],
    ['The feeding tube is thin.', undefined],
    ['The tubes are thin pieces of rubber.', undefined],
    ['The tubes of the nose swell.', undefined],
    ['The doctor looks into the nose.', undefined],
    ['A tube is thin.', undefined],
  ])('%s: %s', (text, noun) => expect(bearerOf(text)).toBe(noun))

  it.each([
    ['The nurse slides a thin tube into the nose.', true],
    ['Nurses use thin tubes.', true],
    ['The nurse has a “nose” tube.', true],
    ['The nurse cleans the tube.', false],
    ['Wash your tubes.', false],
    ['Some need a tube holder.', false],
  ])('is brought in: %s (%s)', (text, brought) => expect(bringsIn(text, 'tube')).toBe(brought))
})

describe('a thing that was brought in before', () => {
  const topic = topicOf(`# Hay fever

## How is hay fever found?

A nurse may slide a thin tube into the nose, which many very anxious children unfortunately find exceedingly unpleasant to tolerate. Most visits are short. The tube comes out after one minute. Skin pricks are a quick way to find hay fever.
`)

  it('is told right after the words that bring it in, or not at all', () => {
    const all = toCandidates(topic)
    const one = all.find(({ text }) => text.startsWith('The tube'))!
    expect(one.needs?.text).toMatch(/^A nurse may slide/u)
    const told = sentencesIn(summarise(topic)).map((sentence) => toText(sentence.children))
    const at = told.findIndex((text) => /^The tube/u.test(text))
    if (at >= 0) expect(told.slice(0, at).join(' ')).toMatch(/\btube\b/u)
  })
})

describe('what happens during a test or operation', () => {
  it.each([
    ['A nose scan is a picture of the nose.', ['nose', 'scan']],
    ['During a skin test, drops of pollen are set on the arm.', ['skin', 'test']],
    ['Pollen is in the air in May.', []],
  ])('is of the one that opens: %s', (text, own) => expect(procedureIn(text)).toEqual(own))

  it.each([
    ['The person lies still for ten minutes.', true],
    ['A technician takes the pictures.', true],
    ['The test can show a swelling.', true],
    ['Once the scan is over, you may go home.', false],
    ['The person lies still for the nose pictures.', false],
    ['Pollen is in the air in May.', false],
  ])('%s (%s)', (text, inside) => expect(isWithin(text, ['nose', 'scan'])).toBe(inside))

  it('is told right after its name, or not at all', () => {
    const topic = topicOf(`# Hay fever

## How is hay fever found?

A nose scan is a picture of the nose. The picture shows swelling. A technician asks the person to lie still. Skin pricks are a quick way to find hay fever.
`)
    const all = toCandidates(topic)
    const named = (start: string) => all.find(({ text }) => text.startsWith(start))!.needs?.text
    expect(named('A technician')).toMatch(/^A nose scan/u)
    expect(named('The picture')).toMatch(/^A nose scan/u)
    expect(named('Skin pricks')).toBeUndefined()
  })
})
