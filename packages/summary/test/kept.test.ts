import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { sentencesIn, topicOf } from './fixture.ts'

const told = (lines: string): string =>
  sentencesIn(summarise(topicOf(lines)))
    .map((one) => toText(one.children))
    .join(' ')

describe('what must be kept', () => {
  it('tells a figure with its comparison, though rates in plain words take more room than the source has', () => {
    const text = told(`# Nose spray

## Does it help?

In one trial, 40% of people who took the spray slept well, compared with 20% of people who took placebo.

## What are the risks?

Do not drive if you feel sleepy.`)
    expect(text).toContain('about 40 out of 100')
    expect(text).toContain('about 20 out of 100')
  })

  it('tells the figures of a comparison once', () => {
    const text = told(`# Nose spray

## Does it help?

In a trial of the spray, 40% of people slept well, compared with 20% on placebo.

## What did the trial find?

The spray helped 40% of the people who took it, while placebo helped 20% of those who took it.`)
    expect(text.match(/20 out of 100/gu)).toHaveLength(1)
  })

  it('tells what an authority decided and when, and what is no substitute', () => {
    const text = told(`# Nose spray

## What is it?

A nose spray is a medicine for hay fever.

It is sold in small bottles in most shops and on many websites.

## What has happened?

The FDA approved the spray in 2012 for adults with hay fever that tablets do not help.

The spray is not a substitute for an adrenaline pen.

The FDA is expected to approve the spray for children soon.`)
    expect(text).toContain('2012')
    expect(text).toContain('does not replace an adrenaline pen')
    expect(text).not.toContain('expected')
  })
})

describe('words to know', () => {
  const words = (lines: string): string[] =>
    summarise(topicOf(lines))
      .children.filter(({ kind }) => kind === 'glossary')
      .flatMap(({ children }) => children)
      .flatMap((one) => (one.type === 'definitionList' ? one.children : []))
      .map(({ term }) => toText(term))

  it('lists an acronym and its long form once', () => {
    const listed = words(`# Nose spray

## Is it approved?

The Food and Drug Administration approved the spray in 2012.

In 2014, the FDA refused the spray for children.

## How does it work?

${'The spray calms the lining of the nose. That is why the sneezing stops after some days of use. '.repeat(4)}`)
    expect(listed.filter((one) => one.startsWith('Food and Drug'))).toEqual([
      'Food and Drug Administration (FDA)',
    ])
  })

  it('explains no everyday word in another sense', () => {
    expect(
      words(`# Head lice

## How do I comb?

Wipe the comb after each stroke. Look at the tissue for lice. Comb the hair every three days for two weeks.

Ask somebody to look at the back of the head for you. Wash the comb in hot water when you have finished.`),
    ).toEqual([])
  })
})
