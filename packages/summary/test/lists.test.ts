import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { bySection, topicOf } from './fixture.ts'

/** Headings with the sentences below them. */
const told = (lines: string): [string, string[]][] =>
  bySection(summarise(topicOf(lines))).map(({ section, sentences }) => [
    toText(section.heading),
    sentences.map((one) => toText(one.children)),
  ])
const allOf = (lines: string): string =>
  told(lines)
    .flatMap(([, sentences]) => sentences)
    .join(' ')
const filler = Array.from(
  { length: 12 },
  (_, at) =>
    `## Room ${at}\n\nRoom ${at} has green walls and a window to the park with its old trees.`,
).join('\n\n')

describe('lists', () => {
  it('are never told below another heading than the one that says not to', () => {
    const found = told(`# Sore elbow

## What is it?

A sore elbow is a common injury of people who play tennis.

## How to prevent a sore elbow

Warm up well before you play.

## Don’t

- play with tired arms
- start a new sport without training
- hold the racket too tight`)
    const [heading] = found.find(([, sentences]) => sentences.includes('play with tired arms'))!
    expect(heading).toBe('Don’t')
  })

  it('lose no item to an example inside another', () => {
    const text = allOf(`# Sore elbow

## What can I do at home?

To keep the swelling down, try to avoid:

- heat, such as hot baths and heat packs
- alcohol
- massages`)
    expect(text).toMatch(/heat/u)
    expect(text).toMatch(/alcohol/u)
    expect(text).toMatch(/massages/u)
  })

  it('that go on from the words before them are told with those words or not at all', () => {
    const text = allOf(`# A vaccine

${filler}

## Adults

The vaccine is offered to grown-ups who need it most because of what they do or what they have:

- people who look after birds on farms and clean out their sheds every single week of the year
- people with a weak chest, who cough a lot in winter and get out of breath on the stairs
- people in care homes and the nurses and helpers who look after them by day and by night`)
    expect(text.includes('people with a weak chest')).toBe(text.includes('is offered to grown-ups'))
  })

  it('leave no thing without its name, and no name without the words before the list', () => {
    const text = allOf(`# A sore elbow

${filler}

## How is it found?

A sample of the fluid in the elbow is checked in a laboratory for the following:

- The number of white cells.
- The part of the fluid made up of pus.
- A protein that swells, breaks down, and clears away in a day.

## What is in it?

The elbow of a grown-up is made up of these parts, each of which may be sore:

- Bursa: A bag that holds fluid, rubs on the elbow, and fills up.
- Joint: The elbow bends in the joint each time you lift a cup.`)
    expect(text.includes('made up of pus')).toBe(text.includes('is checked in a laboratory'))
    expect(text).not.toMatch(/(?<!Bursa: )A bag that holds/u)
  })

  it('that run over time are told whole', () => {
    const text = allOf(`# A vaccine

${filler}

## Doses for babies

- 1st dose: at birth
- 2nd dose: at one month
- 3rd dose: at six months`)
    const doses = text.match(/\d(?:st|nd|rd) dose/gu) ?? []
    expect([0, 3]).toContain(doses.length)
  })
})

it('makes a list of a sentence that was split after it, and goes on below', () => {
  const topic = topicOf(
    `# Light therapy\n\nLight therapy is a treatment for low mood.\n\n## Side effects\n\nThe most common side effects of the lamp include a dry mouth, sore eyes, and a mild headache, which can last for an hour or two after the session.\n`,
  )
  const told = bySection(summarise(topic)).flatMap(({ sentences }) =>
    sentences.map(({ children }) => toText(children)),
  )
  expect(told).toEqual(
    expect.arrayContaining([
      'The most common side effects of the lamp include:',
      'a dry mouth',
      'sore eyes',
      'a mild headache',
    ]),
  )
  expect(told[told.indexOf('a mild headache') + 1]).toMatch(/can last for an hour/u)
})
