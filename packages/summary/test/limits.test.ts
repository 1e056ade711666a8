import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { choose } from '../src/select/choose.ts'
import { limitsIt } from '../src/select/limits-it.ts'
import { setsBeside } from '../src/select/sets-beside.ts'
import { tellsRest } from '../src/select/tells-rest.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { turnsRoundOf } from '../src/select/turned-round.ts'
import { sentencesIn, topicOf } from './fixture.ts'

describe('a limit that the next sentence sets', () => {
  it.each([
    ['But oats are full of dust.', 'Oats are a good food for ponies.', true],
    ['However, it can stain the skin.', 'The cream works well.', true],
    ['Yet few of these drops are safe.', 'Drops ease the itch.', true],
    ['Although oats are cheap, they hold dust.', 'Oats are a good food for ponies.', true],
    ['But rain may come.', 'Oats are a good food for ponies.', false],
    ['Oats are full of dust.', 'Oats are a good food for ponies.', false],
    ['Yet to come are results on oats.', 'Oats are a good food for ponies.', false],
  ])('%s (after: %s)', (text, before, turned) => expect(turnsRoundOf(text, before)).toBe(turned))

  const rooms = Array.from(
    { length: 24 },
    (_, at) => `Room ${at + 1} of the stable has a door to the north and a tall green plant in it.`,
  ).join(' ')
  const topic = topicOf(`# Hay allergy

## What is hay allergy?

Hay allergy is a rash that some riders get from hay dust. ${rooms}

## Treatment

Salt cream is a good treatment for hay allergy. But salt cream, which the nurses of most mountain stables still keep in considerable quantities, may unfortunately aggravate inflammation of damaged skin.
`)

  it('is told with what it limits, or neither is', () => {
    const told = sentencesIn(summarise(topic)).map((one) => toText(one.children))
    const first = told.some((text) => /^Salt cream is a good/u.test(text))
    const second = told.some((text) => /damaged skin|inflam/u.test(text))
    expect(first).toBe(second)
  })

  it('keeps out what it limits where it can stand in no summary', () => {
    const all = toCandidates(topic)
    const one = all.find(({ text }) => text.startsWith('Salt cream is'))!
    expect(one.limit?.text).toMatch(/damaged skin/u)
    one.limit!.unfit = true
    const { points, answers } = choose(all, topic.title, 500, 0)
    expect([...points, ...answers]).not.toContain(one)
  })
})

describe('what became of the rest', () => {
  it.each([
    ['In the third the rash came back.', 'In two of three ponies it went.', true],
    ['The other two coughed for weeks.', 'Of these ponies, in three the rash went.', true],
    ['The last pony fell.', 'Two of the ponies were lame.', false],
    ['The third phase was longer.', 'Ponies like hay.', false],
    ['The last patient fell.', 'Two patients had a rash.', true],
  ])('%s (after: %s)', (text, before, expected) => expect(tellsRest(text, before)).toBe(expected))

  it('is told with what became of the others', () => {
    const [one, next] = toCandidates(
      topicOf(
        '# Hay rash\n\n## Results\n\nIn two of three ponies the rash went away. In the third it came back and was worse.\n',
      ),
    )
    expect(one!.limit).toBe(next)
    expect(next!.needs).toBe(one)
  })
})

describe('what is said of it next', () => {
  it.each([
    ['If it finds dust, you will need a second wash anyway.', true],
    ['It does not mean that the pony is ill.', true],
    ['They don’t replace a stable that is clean.', true],
    ['It can miss a small crack in the hoof.', true],
    ['It can be bought in spring.', false],
    ['If it rains, they stay inside.', false],
    ['It does not take long.', false],
  ])('%s', (text, limits) => expect(limitsIt(text)).toBe(limits))

  it('is told with it, or neither is', () => {
    const topic = topicOf(
      '# Hay tests\n\n## What are the tests?\n\nA quick test of the hay costs little. It can miss fine dust.\n',
    )
    const [one, next] = toCandidates(topic)
    expect(one!.limit).toBe(next)
  })
})

describe('a figure that the next sentence sets beside', () => {
  const one = 'About 1 out of 100 riders get a rash from salt cream.'
  it.each([
    ['With a placebo cream it is about 3 out of 100.', one, true],
    ['About 3 out of 100 riders who did not use it get one.', one, true],
    ['With a placebo cream it is less common.', one, false],
    ['About 3 out of 100 riders have a cough.', one, false],
    ['With a placebo cream it is about 3 out of 100.', 'Some riders get a rash.', false],
  ])('%s (after: %s)', (text, before, beside) => expect(setsBeside(text, before)).toBe(beside))

  it('is told with it, or neither is', () => {
    const all = toCandidates(
      topicOf(`# Hay allergy\n\n## Risks\n\n${one} With a placebo cream it is about 3 out of 100.`),
    )
    expect(all[0]!.limit).toBe(all[1])
  })
})
