import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { bySection, topicOf } from './fixture.ts'

const headings = (text: string) =>
  bySection(summarise(topicOf(text))).map(({ section }) => toText(section.heading))

const article = `# A wrist splint for sore hands

## What is a wrist splint?

A wrist splint is a stiff band that holds the hand still. It is worn at night, and most people get used to it within a week or two.

## How a splint works

The splint keeps the wrist straight. This takes pressure off the nerve that runs to the thumb.

## Is it approved?

Wrist splints have been approved for sale since 1994. The agency lists them as low-risk devices.

## Risks of a splint

The band can rub the skin. Some people get a rash where the band is tight.

## What This Means for People Who Knit

People who knit can wear the splint between rows. They can loosen it when the hand feels hot.

## Conclusion: A Quiet Helper

The splint is a cheap and simple help for sore hands. It suits most people who work with their hands.

## When to call a doctor

Call your doctor at once if the fingers turn blue or numb.`

it('puts what answers no question where the source has it: a conclusion after what it concludes, before where to get help', () => {
  expect(headings(article)).toEqual([
    'What is it?',
    'How does it work?',
    'What are the risks?',
    'Is it approved?',
    'What This Means for People Who Knit',
    'Conclusion: A Quiet Helper',
    'When should I get help?',
  ])
})
