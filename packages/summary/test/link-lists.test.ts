import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { offersLinks } from '../src/select/link-lists.ts'
import { sentencesIn, topicOf } from './fixture.ts'

describe('words that offer pages to read elsewhere', () => {
  it.each([
    ['These resources from the clinic offer tips on many illnesses:', true],
    ['Oak fever, late type These resources from the town give facts:', true],
    ['The following organizations provide help with oak fever:', true],
    ['Other web sites may help:', true],
    ['These pages of the town describe rare cases:', false],
    ['These resources of the body give us strength.', false],
    ['The following signs have a name:', false],
  ])('%s (%s)', (text, offers) => expect(offersLinks(text)).toBe(offers))

  it('are left out with the titles below them, and what else is told is not', () => {
    const topic = topicOf(`# Oak fever

## What is oak fever?

Oak fever is a rash that people get from oak leaves. It goes away by itself.

## What are the treatments?

These resources address the care of oak fever: - Leaf Review: Oak Fever - Town Registry: Oak fever These resources from the town offer facts about the care of many illnesses: - Blood Tests - Surgery and Drops - Care of the Skin

A cold cloth on the rash helps most children within one day.`)
    const told = sentencesIn(summarise(topic)).map((one) => toText(one.children))
    expect(told).toContain('A cold cloth on the rash helps most children within one day.')
    expect(told.join(' ')).not.toMatch(/Surgery|Registry|Review|resources/u)
  })
})
