import { describe, expect, it } from 'vitest'
import { addsInPaper } from '../src/select/adds-also.ts'
import { termIn } from '../src/select/bind-to-term.ts'
import type { Candidate } from '../src/select/candidate.ts'
import { leans } from '../src/select/leaning.ts'
import { groupsOwed } from '../src/select/names-groups.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

describe('a sentence that leans on the one before it', () => {
  it.each([
    'Second, the nose may run for weeks.',
    'Lastly, wash the mask.',
    'The respective shares were 9%, 12% and 30%.',
    'In the corresponding towns fewer riders sneezed.',
    'To register, call the clinic at noon.',
    'To sign up online, use the form.',
    'Staff can show you the garden.',
    'The project has a library of masks.',
    'Controls were riders from two other towns.',
    'The referents came from the same stable.',
    'Nurses like only the latter.',
    'Few riders know the former, and it is cheap.',
  ])('leans: %s', (text) => expect(leans(text, 'Hay fever')).toBe(true))

  it.each([
    'Second helpings are free for riders.',
    'Riders fill in their respective forms at noon.',
    'To register a mask, call the clinic at noon.',
    'To breathe well, riders open a window.',
    'Hospital staff can show you the garden.',
    'The project of the two towns has a library of masks.',
    'Controls on pollen are strict in towns.',
    'Of drops and masks, nurses like only the latter.',
    'The clinic is in the former stable of the town.',
  ])('does not lean: %s', (text) => expect(leans(text, 'Hay fever')).toBe(false))

  it('is told after it, and not without it', () => {
    const all = toCandidates(
      topicOf(`# Hay fever

## Where is help?

The Pollen Club runs a forum for riders with hay fever. To join, write to the club in spring. Many riders find good advice in the forum.

## What did they find?

The respective shares were 9%, 12% and 30%. Most riders sneezed less in May.
`),
    )
    const named = (start: string) => all.find(({ text }) => text.startsWith(start))!
    expect(named('To join').needs?.text).toMatch(/^The Pollen Club/u)
    expect(named('The respective').unfit).toBe(true)
    expect(named('Most riders').unfit).toBe(false)
  })
})

describe('what is said of a word', () => {
  it.each([
    ['The term “dander” means flakes of skin.', 'dander'],
    ['The word dander describes flakes of skin.', 'dander'],
    ['The term itself is old.', undefined],
    ['The term of a loan is a year.', undefined],
  ])('%s: %s', (text, word) => expect(termIn(text)).toBe(word))

  const page = (first: string, title = 'Hay fever') =>
    toCandidates(
      topicOf(`# ${title}

## What causes it?

${first} Many riders sneeze near horses in the spring. The term “dander” means flakes of skin.
`),
    )
  const told = (all: readonly Candidate[]) => all.find(({ text }) => text.startsWith('The term'))!

  it('is told after a sentence that uses it, or not at all', () => {
    expect(told(page('Horse dander can make riders ill.')).needs?.text).toMatch(/^Horse dander/u)
    expect(told(page('Horse hair can make riders ill.')).unfit).toBe(true)
    const named = told(page('Horse hair can make riders ill.', 'Dander'))
    expect([named.needs, named.unfit]).toEqual([undefined, false])
  })

  it('is told with one that comes later where none comes before', () => {
    const all = toCandidates(
      topicOf(
        `# Hay fever\n\n## What causes it?\n\nThe term “dander” means flakes of skin. Horse dander can make riders ill.\n`,
      ),
    )
    expect(told(all).needs?.text).toMatch(/^Horse dander/u)
  })
})

describe('the subgroups of a study', () => {
  it.each([
    'The nose was as red across the subgroups.',
    'Both cohorts slept well in May.',
    'Sneezing was as common across the groups.',
  ])('are told with the words that form them: %s', (text) => {
    const all = toCandidates(
      topicOf(`# Masks for riders

## Methods

We divided all riders into two subgroups by the kind of mask that they wore. They rode for a week.

## Results

${text}
`),
    )
    const one = all.find((other) => other.text === text)!
    expect(groupsOwed(all, new Set([one])).map((other) => other.text)).toEqual([
      'We divided all riders into two subgroups by the kind of mask that they wore.',
    ])
  })
})

describe('what a paper also did or found', () => {
  it.each([
    ['We also counted the coughs.', true],
    ['Masks also were washed each night.', true],
    ['Sores and coughs were also counted.', false],
    ['The mask is also called a veil.', false],
  ])('%s (%s)', (text, adds) => {
    expect(addsInPaper(text, { slot: 'study', settled: true })).toBe(adds)
    expect(addsInPaper(text, { slot: 'treatment', settled: true })).toBe(false)
  })

  it('is told with the words before it', () => {
    const all = toCandidates(
      topicOf(`# Masks for riders

## Methods

We asked riders how well they slept with a mask. We also counted the coughs of each horse.

## Results

Riders with a mask slept better. They also coughed less in May.

## Conclusion

Masks may help riders sleep. Horses may also profit from clean stables.
`),
    )
    for (const start of ['We also', 'Horses may also']) {
      const at = all.findIndex(({ text }) => text.startsWith(start))
      expect(all[at]!.needs).toBe(all[at - 1])
    }
  })
})
