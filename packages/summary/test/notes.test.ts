import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { ownAcronyms } from '../src/arrange/own-acronyms.ts'
import { isNote } from '../src/select/is-fragment.ts'
import { leans } from '../src/select/leaning.ts'
import { isComparison } from '../src/select/says.ts'
import { isResearch, sectionSlot } from '../src/select/section-slot.ts'
import { sentenceSlot } from '../src/select/sentence-slot.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { bySection, topicOf } from './fixture.ts'

const paper = (methods: string): string =>
  `# Hay fever\n\n## DESIGN\n\n${methods}\n\n## RESULTS\n\nThe spray eased sneezing in 40 of the 60 children.\n`
const unfit = (text: string): boolean => toCandidates(topicOf(paper(text)))[0]!.unfit

describe('a note in the methods of a paper', () => {
  it.each([
    'Answers by parents to a list of questions on sleep.',
    'Surveyed families in two small towns in the north.',
    'Hours of sleep and median times calculated to watch the signs of fatigue.',
    'Forty children with a rash in whom all known causes of itching had been ruled out.',
    '45 clinics and five schools in the town, of which 40 (80%) responded.',
    'Age and sex, help at home, and needs assessment to find extra services.',
    'The share of all visits in the spring that ended with a cream or a spray.',
    'Eight nurses at a clinic where talks were held and seven nurses in a clinic where no talks happened.',
    'Sticking to the guidelines for storage, and the heat to which the sprays were exposed.',
  ])('is no sentence: %s', (text) => {
    expect(isNote(text)).toBe(true)
    expect(unfit(text)).toBe(true)
  })

  it.each([
    'Sprays were given to forty children with a rash by the nurse.',
    'WHO and UNICEF guidelines for sprays are needed in the clinic.',
    'Forty children who had a rash were seen at the clinic.',
    'The share of visits that ended with a cream rose in the spring.',
    'The nurses gave a spray to all of the children.',
    'Sleep improved in nine of the children at the clinic.',
    'Two hundred children (40%) delivered the combs by hand to the clinic.',
    'Survey of 40 homes in two towns by the nurses.',
  ])('is one: %s', (text) => {
    expect(isNote(text)).toBe(false)
    expect(unfit(text)).toBe(false)
  })
})

it('tells nothing of a sentence whose bracket never closes, and of an empty answer', () => {
  expect(unfit('The median time was 9 minutes (range: all of it could be done.')).toBe(true)
  expect(unfit('The median time was 9 minutes (range 4 to 20) in all of them.')).toBe(false)
  expect(unfit('1) The median time was 9 minutes in all of the clinics.')).toBe(false)
  expect(unfit('Not applicable.')).toBe(true)
  expect(unfit("Don't miss a thing.")).toBe(true)
})

it('knows a paper by its design and outcomes, and tells no measure as a finding', () => {
  expect(isResearch(['OBJECTIVE', 'DESIGN', 'RESULTS'])).toBe(true)
  expect(isResearch(['Patients', 'Results'])).toBe(false)
  const slot = (heading: string) => {
    const [section] = topicOf(`# Hay fever\n\n## ${heading}\n\nIt rained.`).children
    return sectionSlot(section!, { title: 'Hay fever', research: true })?.slot
  }
  expect(slot('MAIN OUTCOME MEASURES')).toBe('study')
  expect(slot('METHODOLOGY')).toBe('study')
  expect(slot('RESEARCH DESIGN AND METHODS')).toBe('study')
  expect(slot('PRIMARY OBJECTIVE')).toBe('study')
  expect(slot('MEASUREMENTS AND MAIN RESULTS')).toBe('help')
})

it('prints no heading as a site or a database has it', () => {
  const headings = (text: string) =>
    bySection(summarise(topicOf(text))).map(({ section }) => toText(section.heading))
  const pollen = 'Pollen is a fine dust that trees and grass give off in spring.'
  expect(headings(`# Hay fever\n\n## Trees[edit]\n\n${pollen}`).join()).not.toContain('[edit]')
  expect(headings(`# Hay fever\n\n## UNLABELLED\n\n${pollen}`).join()).not.toContain('LABELLED')
})

it('knows whom only the sentence before names', () => {
  expect(leans('All were considered cured.', 'Hay fever')).toBe(true)
  expect(leans('None had a rash by May.', 'Hay fever')).toBe(true)
  expect(leans('All children were well by May.', 'Hay fever')).toBe(false)
  expect(leans('The rates were 76% and 81%, respectively.', 'Hay fever')).toBe(true)
  expect(leans('Boys and girls slept 7 and 8 hours, respectively.', 'Hay fever')).toBe(false)
  expect(leans('It is not known whether the spray helps.', 'Hay fever')).toBe(false)
  expect(leans('It is not known to the nurse.', 'Hay fever')).toBe(true)
})

it('opens nothing with a figure, and writes small what is written small', () => {
  const told = (text: string) =>
    toCandidates(topicOf(`# Hay fever\n\n## Trees\n\n${text}`))[0]!.text
  expect(told('Overall, 25 children left the study early.')).toMatch(/^Overall, 25/u)
  expect(told('Overall, children left the study early.')).toMatch(/^Children/u)
  expect(told('In addition, mRNA was found in the dust.')).toMatch(/^mRNA/u)
})

it('takes off what a database says of its own record', () => {
  const [one] = toCandidates(
    topicOf('# Hay fever\n\n## Trees\n\n[corrected] This rash is rare in small children.'),
  )
  expect(one!.text).toBe('This rash is rare in small children.')
})

describe('a label that lost its line', () => {
  const [told] = ['Book a visit Your nurse will call you in the morning.'].map(first)
  it('gets a colon where it was a heading in large letters', () => {
    expect(first('Milk It is not known if milk helps the skin.')).toBe(
      'Milk: It is not known if milk helps the skin.',
    )
    expect(first('Oats To find out more, the nurse looks at your skin.')).toMatch(/^Oats: To/u)
    expect(first('Ticks and Other Small Mites If you live near woods, check your skin.')).toBe(
      'Ticks and Other Small Mites: If you live near woods, check your skin.',
    )
    expect(first('Cutting the Nails of Cats People with hay fever should wash each day.')).toBe(
      'Cutting the Nails of Cats: People with hay fever should wash each day.',
    )
    expect(first('Seek Help for Sudden Signs A doctor should see you if your throat swells.')).toBe(
      'Seek Help for Sudden Signs: A doctor should see you if your throat swells.',
    )
    expect(first('Natural Ways For many people a nose rinse with salt helps.')).toBe(
      'Natural Ways: For many people a nose rinse with salt helps.',
    )
    for (const text of [
      'The New Town Hepatitis A vaccine helps most people with hay fever.',
      'The National Society of Young People with hay fever gives out combs.',
      'Many nurses at the Royal Park in London give out combs.',
    ])
      expect(first(text)).toBe(text)
  })

  it('gets a colon in place of its dash', () => {
    expect(first('Eye drops - Use them at night and wash your hands.')).toBe(
      'Eye drops: Use them at night and wash your hands.',
    )
    for (const text of [
      'Combs are cheap - You can buy them in most shops.',
      'Red combs - The cheap ones - are sold in most shops.',
    ])
      expect(first(text)).toBe(text)
  })

  it('is taken off where the sentence says it again', () => {
    expect(first('Bites by Ticks Care of bites by ticks is simple in most cases.')).toBe(
      'Care of bites by ticks is simple in most cases.',
    )
    const name = 'The Old Park Clinic of Riga gives out combs near the old park.'
    expect(first(name)).toBe(name)
  })

  it('gets a colon, and nothing else does', () => {
    expect(told).toBe('Book a visit: Your nurse will call you in the morning.')
    expect(first('Most costs This is the sum that you pay for the comb.')).toContain('costs: This')
    for (const text of [
      'Ask the nurse at The Royal how often to use the comb.',
      'We watched The comb in action at the clinic on the hill.',
      'Combs help You and your child to find all of the lice.',
    ])
      expect(first(text)).toBe(text)
  })
})

function first(text: string): string {
  return toCandidates(topicOf(`# Head lice\n\n## The comb\n\n- ${text}\n- Rest.\n`))[0]!.text
}

it('tells nothing that one person says of themselves, nor who made the page', () => {
  const told = (text: string) =>
    toCandidates(topicOf(`# Head lice\n\n## The comb\n\n${text}`))[0]!.unfit
  expect(told('I keep a comb on my desk for the mornings now.')).toBe(true)
  expect(told('Put together by: the nurses of the clinic on the hill.')).toBe(true)
  expect(told('There are things you can do ease the itching of the skin.')).toBe(true)
  expect(told('There are things you can do to ease the itching of the skin.')).toBe(false)
  expect(told('Iron in the comb can rust in the rain after a while.')).toBe(false)
})

it('asks no question of health about who pays, and tells a type below its name', () => {
  const help = { slot: 'help', settled: true }
  expect(sentenceSlot('Insurers must spend 85% of premiums on care.', help)).toBe('other')
  expect(sentenceSlot('The spray helped 85% of the children.', help)).toBe('help')
  expect(
    sentenceSlot('You pay premiums of 85%, compared with 60%.', { slot: 'what', settled: false }),
  ).toBe('what')
  const of = (heading: string, parent: string) =>
    sectionSlot(
      topicOf(`# Fits\n\n## ${heading}\n\nIt rained.`).children[0]!,
      { title: 'Fits', research: false },
      { slot: parent, settled: true },
    )
  expect(of('Focal fits', 'types')).toMatchObject({ slot: 'types', guessed: true })
  expect(of('Blood tests', 'what')).toMatchObject({ slot: 'tests', guessed: true })
  expect(of('How it is diagnosed', 'what')?.guessed).toBeUndefined()
})

it('writes a long form small where only its place made it great', () => {
  const own = ownAcronyms([
    'Laparoscopic surgery (LS) is common.',
    'Crohn disease (CD) is rare.',
    'The length of stay (LOS) was short.',
    'Northern Pollen Study (NPS) is a name.',
  ])
  expect([...own]).toEqual([
    ['LS', 'laparoscopic surgery'],
    ['CD', 'Crohn disease'],
    ['LOS', 'length of stay'],
    ['NPS', 'Northern Pollen Study'],
  ])
})

it('keeps a label that denies, and the names that a lead-in announces', () => {
  const item = (lead: string, text: string) =>
    toCandidates(
      topicOf(
        `# Head lice\n\n## Side effects\n\n${lead}\n\n- ${text}\n- Sores: Some children may have sores on the neck.\n- Poor sleep: Some children may wake at night.\n`,
      ),
    ).map((one) => one.plain)
  const itching = 'Itching: Some children may have itching for a week or more.'
  expect(item('Some common side effects may include:', itching).join(' ')).toContain(
    'Itching: Some',
  )
  expect(item('What parents say:', itching).join(' ')).not.toContain('Itching: Some')
  const comb = 'No limits on combs: You can use combs as long as you like to.'
  expect(item('What parents say:', comb).join(' ')).toContain('No limits on combs: You')
})

it('files what a study set out to measure below what was studied', () => {
  const study = { slot: 'study', settled: true }
  expect(sentenceSlot('The main results were adverse events.', study)).toBe('study')
  expect(sentenceSlot('They saw adverse events.', { slot: 'help', settled: true })).toBe('risks')
  const more = 'Further studies could help find why children have adverse events.'
  expect(sentenceSlot(more, { slot: 'help', settled: true })).toBe('unknown')
})

it('takes bare figures with a comparing word between them for a comparison', () => {
  expect(isComparison('The mean score was 0.28 ± 0.6 versus 0.38 ± 0.7 in spring.')).toBe(true)
  expect(isComparison('The mean score was 0.28 ± 0.6 in spring.')).toBe(false)
})
