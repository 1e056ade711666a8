import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { goesOn, lacksPerson } from '../src/select/goes-on.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { sentencesIn, topicOf } from './fixture.ts'

const unfit = (text: string): boolean =>
  toCandidates(topicOf(`# Head lice\n\n## The comb\n\n${text}`))[0]!.unfit

describe('a sentence that reads badly by itself', () => {
  it.each([
    'A single large school of nurses in the north.',
    'Lice Weekly Int 2016; 16: 570-576.',
    'Furthermore, if is row full-rank, then is positive for all rows.',
    'Proof: A = AH, so AAH = AA = AHA for all such rows.',
    'The nurse can see _____ children with head lice in a week.',
    'Still in the study of rows, is known as the best of them.',
    'You can help by adding to it or to its list.',
    'Evaluate the use of two kinds of comb in schools and check how many lice were left in the end.',
  ])('is: %s', (text) => {
    expect(unfit(text)).toBe(true)
  })

  it.each([
    'Lice spread from head to head in most schools.',
    'The combs offer real hope to most families.',
    'The lice were dead in 9 of 10 children (p = 0.03, n = 40).',
    'Examine the hair each week, as you may see lice on your own head before they spread to all others.',
    'Survey of 40 homes in two towns by the nurses.',
    'If the rash is red, then the nurse is right.',
  ])('is not: %s', (text) => {
    expect(unfit(text)).toBe(false)
  })

  it.each([
    ['What are head lice?', true],
    ['Who gets head lice?', true],
    ['Do combs help?', false],
    ['Combs: Are they of use?', false],
  ])('is a bare reply below %s: %s', (heading, bad) => {
    const [one] = toCandidates(
      topicOf(`# Head lice\n\n## ${heading}\n\nYes. Most combs are cheap.`),
    )
    expect(one).toMatchObject({ text: 'Yes.', unfit: bad })
    expect(one!.owed === 'no').toBe(bad)
  })

  it.each([
    ['Swollen red glands.', true],
    ['Infected dry skin.', true],
    ['Swollen glands are a sign of it.', false],
    ['Feeding the birds causes it.', false],
  ])('is a name in a list of names: %s', (item, loose) => {
    const page = topicOf(
      `# Oak fever\n\n## The fever\n\nOther illnesses come with it. They include:\n\n- ${item}\n- Dry skin of the left hand.`,
    )
    expect(toCandidates(page).find(({ text }) => text.startsWith(item))?.unfit).toBe(loose)
  })

  it('is not judged by English verbs in another language', () => {
    const text = 'Große Kämme helfen kaum jemandem im Alltag.'
    const topic = topicOf(`# Läuse\n\n## Der Kamm\n\n${text}`)
    expect(toCandidates({ ...topic, lang: 'de' })[0]!.unfit).toBe(false)
    // By those verbs it would be.
    expect(unfit(text)).toBe(true)
  })

  it('speaks of her and nobody said who she is', () => {
    expect(lacksPerson('Her pain slowly eased.', 'The rash was gone by May.')).toBe(true)
    expect(lacksPerson('Her pain slowly eased.', 'A 40-year-old came in with a rash.')).toBe(false)
    expect(lacksPerson('The pain slowly eased.', 'The rash was gone by May.')).toBe(false)
  })

  it('says of one part what the one before says of the other', () => {
    expect(goesOn('Results in men were unclear.', 'In women the cream helped.')).toBe(true)
    expect(goesOn('Results in men were unclear.', 'It helped in both sexes.')).toBe(true)
    expect(goesOn('Results in men were unclear.', 'Most of the men were old.')).toBe(false)
    expect(goesOn('Men and women had the same rash.', 'In women the cream helped.')).toBe(false)
  })
})

describe('a lead-in', () => {
  const list = (lead: string, items: string): string =>
    toCandidates(topicOf(`# Head lice\n\n## What are the symptoms?\n\n${lead}\n\n${items}`))
      .map(({ text }) => text)
      .join(' ')

  it('gives its verb to its items where one of them has another', () => {
    const items = '- stuck to the hair\n- sometimes itchy\n- can feel as if they move\n'
    expect(list('Head lice and their eggs are:', items)).toBe(
      'Head lice and their eggs: are stuck to the hair are sometimes itchy can feel as if they move',
    )
    const well = '- stuck to the hair\n- sometimes itchy\n'
    expect(list('Head lice and their eggs are:', well)).toContain('eggs are: stuck')
  })

  it('is left out where it denies something and bare names follow', () => {
    const items = '- School Care Plan\n- Town Health Plan\n'
    expect(list("You don't need to get extra cover:", items)).not.toContain('Plan')
    expect(list("You don't need extra cover if you have:", items)).toContain('Plan')
  })
})

it('writes an ordinal whose raised letters were set in brackets', () => {
  const [one] = toCandidates(
    topicOf('# Head lice\n\nAll of the 4(th)-year and 1(st)-year classes had lice (the old kind).'),
  )
  expect(one!.text).toBe('All of the 4th-year and 1st-year classes had lice (the old kind).')
})

it('names what an authority gave a status to, where the sentence before says it', () => {
  const named = (before: string): string =>
    toCandidates(
      topicOf(
        `# Light therapy for winter blues\n\n${before} The Food and Drug Board named it a new treatment in 2017.`,
      ),
    )[1]!.text
  expect(named('Now, after years of tests, light therapy is known in many towns.')).toBe(
    'The Food and Drug Board named light therapy a new treatment in 2017.',
  )
  expect(named('Doctors use light therapy and a new drug in many towns.')).toContain('named it')
})

it('takes the page out with the citation that it is of', () => {
  const [one] = toCandidates(
    topicOf('# Head lice\n\nThis is known as the wet comb of Lee.[3]:p. 7\n'),
  )
  expect(one!.text).toBe('This is known as the wet comb of Lee.')
})

it('writes no long form of many out before a verb for one', () => {
  const told = (verb: string): string =>
    sentencesIn(
      summarise(
        topicOf(
          `# Head lice\n\nTwo towns were asked for their lice count ratios (LCR) by a nurse last year, in all of the schools and homes that they had, but this took far more time and work than the nurse had thought it would, so that only one of them sent her what she had asked for.\n\n## What are the risks?\n\nThe LCR ${verb} 45 in most schools.`,
        ),
      ),
    )
      .map((one) => toText(one.children))
      .join(' ')
  expect(told('was')).toContain('The lice count ratio was 45')
  expect(told('rose to')).toContain('lice count ratios rose to 45')
})

describe('words without a verb in running text', () => {
  const all = (lines: string) =>
    toCandidates(topicOf(`# Head lice\n\n## Care\n\n${lines}`)).map(({ text, unfit, owed }) => [
      text,
      unfit,
      owed,
    ])

  it.each([
    'Tiredness (feeling so worn that you must lie down).',
    'Oval or round pea-sized spots on the back of the neck.',
  ])('are no sentence: %s', (text) => expect(all(text)[0]![1]).toBe(true))

  it('warn of nothing by themselves', () =>
    expect(all('Any heavy bleeding with fever in the same week.')[0]).toEqual([
      'Any heavy bleeding with fever in the same week.',
      true,
      'no',
    ]))

  it('only name what comes behind them', () => {
    const [name, rest] = all('The wet nit comb. Draw it from the roots to the tips of the hair.')
    expect(name![1]).toBe(true)
    expect(rest![0]).toMatch(/^Draw it/u)
  })
})
