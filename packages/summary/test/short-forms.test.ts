import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { acronymsOf } from '../src/arrange/acronyms-of.ts'
import { explainTerms } from '../src/arrange/explain-terms.ts'
import { inNumber } from '../src/arrange/long-form.ts'
import { namedOtherwise } from '../src/arrange/named-otherwise.ts'
import { ownAcronyms, titledBy } from '../src/arrange/own-acronyms.ts'
import { sentencesIn, topicOf } from './fixture.ts'

it.each([
  ['We counted the village health posts (VHPs) twice.', 'VHP', 'village health posts'],
  ['The daily step count (DSC; in thousands) rose.', 'DSC', 'daily step count'],
  ['The score had four parts (daily step count [DSC] and more).', 'DSC', 'daily step count'],
  ['Daily step count = DSC was noted.', 'DSC', 'daily step count'],
  ['DSC (daily step count) was noted.', 'DSC', 'daily step count'],
  ['DSC = daily step count, as worn on the wrist.', 'DSC', 'daily step count'],
  ['The daily step count, DSC, was noted.', 'DSC', 'daily step count'],
  ['They had patellar osteochondrosis (POC) for years.', 'POC', 'patellar osteochondrosis'],
  ['The rhinoscopic (RS) look was quick.', 'RS', 'rhinoscopic'],
  ['We fed them ABC-activated pollen kinase (ABCK) twice.', 'ABCK', 'ABC-activated pollen kinase'],
  ['Eating/drinking (ED) was hard.', 'ED', 'eating/drinking'],
  ['The A/B step count (ASC) rose.', 'ASC', 'A/B step count'],
  ['The daily step count ([DSC] in thousands) rose.', 'DSC', 'daily step count'],
  ['Care, Rest, and Exercise Scale (CRES) was used.', 'CRES', 'Care, Rest, and Exercise Scale'],
  ['Footpath (FOOT-path) gravel, or FG, is soft.', 'FG', 'footpath gravel'],
  ['A leg patch rash test, or LPR test, is quick.', 'LPR', 'leg patch rash'],
  ['Toe and heel ache, also called THA, is mild.', 'THA', 'toe and heel ache'],
  ['They took blood (daily step count, DSC).', 'DSC', 'daily step count'],
  ['The daily step count ( DSC) rose.', 'DSC', 'daily step count'],
  ['The daily step count (DSC/year) rose.', 'DSC', 'daily step count'],
  ['Half had mill lung (ML)/tropical chest spasm (TCS).', 'TCS', 'tropical chest spasm'],
  ['The age-related hearing change (AHC) was small.', 'AHC', 'age-related hearing change'],
  ['The gluten:starch digestase (GSD) was low.', 'GSD', 'gluten:starch digestase'],
  ['They gave 5-sandalol, olivol and thymol (SOT).', 'SOT', '5-sandalol, olivol and thymol'],
  ['A transtoenail biopsy (TNB) was done.', 'TNB', 'transtoenail biopsy'],
  ['We asked men who have walked with men (MWM).', 'MWM', 'men who have walked with men'],
  ['The heel toe walk illness (HTW) is rare.', 'HTW', 'heel toe walk illness'],
  [
    'The sickness of irregular nutrition of anti-doping hikers (SIADH) is rare.',
    'SIADH',
    'sickness of irregular nutrition of anti-doping hikers',
  ],
  [
    'The syndrome of idle slacking of anti-drifting herds (SIADH) is rare.',
    'SIADH',
    'syndrome of idle slacking of anti-drifting herds',
  ],
  [
    'The Centre for Walkway and Waterway Studies (CWS)',
    'CWS',
    'Centre for Walkway and Waterway Studies',
  ],
  ['The walk protein 70 (WP70) was low.', 'WP70', 'walk protein 70'],
  ['The walkoleukin-2 (WK-2) was low.', 'WK-2', 'walkoleukin-2'],
  [
    'TRAPWALK (Toenail Redness And Persistent Waistcoat-Associated Annoyance Like Kickboxing-Induced) is rare.',
    'TRAPWALK',
    'Toenail Redness And Persistent Waistcoat-Associated Annoyance Like Kickboxing-Induced',
  ],
])('finds the long form in "%s"', (text, short, long) => {
  expect(
    ownAcronyms([`${text} The ${long.charAt(0).toLowerCase()}${long.slice(1)} is new.`]).get(short),
  ).toBe(long)
})

it.each([
  'It grew in the valley (NRST) for years.',
  'The word gills (GI-lls) is spoken so.',
  'Half of the steps in (SI) were short.',
  'It was done in riders (RT) and grooms.',
  'We fed them ABC-activated pollen (ABCK) twice.',
  'In the town, TTN, it rained.',
  'It has inner and outer mill leaves (IML) and stems.',
  'The left- and right-sided mill pains (LMP and RMP) fell.',
  'Blood groups are A, B, or AB as a rule.',
  'We found T-4C, A4G, C7G and C9T (TACC).',
])('finds none in "%s"', (text) => {
  expect([...ownAcronyms([text])]).toEqual([])
})

it('finds a long form in a heading, and in the words of the title', () => {
  const topic = topicOf(`# Toe nail fungus in swimmers

## The nail growth index (NGI)

NGI was low where TNF was found, and the WHO said so. TNF is common.
`)
  expect([...acronymsOf(topic, ['NGI was low where TNF was found, and the WHO said so.'])]).toEqual(
    [
      ['NGI', 'nail growth index'],
      ['TNF', 'toe nail fungus'],
    ],
  )
})

it('gives a long form the number of its short form', () => {
  expect(inNumber('village health post', 'VHPs')).toBe('village health posts')
  expect(inNumber('walking aid study', 'WASs')).toBe('walking aid studies')
  expect(inNumber('walking shoes', 'WSs')).toBe('walking shoes')
  expect(inNumber('sentinel lymph nodes', 'SLN', 'noun')).toBe('sentinel lymph node')
  expect(inNumber('larger cities', 'LC', 'is')).toBe('larger city')
  expect(inNumber('sentinel lymph nodes', 'SLN', 'were')).toBe('sentinel lymph nodes')
  expect(inNumber('osteochondritis dissecans', 'OCD', 'noun')).toBe('osteochondritis dissecans')
  expect(inNumber('index', 'Is')).toBeUndefined()
  // Nobody has two imagings.
  expect(inNumber('magnetic resonance imaging', 'MRIs')).toBeUndefined()
  expect(inNumber('computed tomography', 'CTs')).toBeUndefined()
})

const paper = (results: string) =>
  topicOf(`# Which posts heal sores faster?

## Background

Sores on the legs of old people in hill towns often heal slowly and hurt for many weeks. Do village health posts (VHPs) or town health houses (THHs) treat them better? Is the sore size index (SSI) or the post-shower itch number (PSIN) the better measure?

## Methods

We followed people with sores for one year. Nurses measured each of the sores once a week with a paper ruler.

## Results

${results}

## Conclusion

Sores on the legs heal about as fast wherever people have them treated in hill towns.
`)
const read = (results: string) => {
  const plain = summarise(paper(results))
  const list = plain.children.find(({ kind }) => kind === 'glossary')
  return {
    text: sentencesIn(plain)
      .map((one) => toText(one.children))
      .join(' '),
    list: list && toText(list),
  }
}

it('spells out two short forms of a short sentence, plurals among them', () => {
  const { text } = read('Sores healed in 8 weeks at VHPs and in 9 weeks at THHs.')
  expect(text).toMatch(/village health posts(?: \(VHPs\))? and in 9 weeks at town health houses/u)
})

it('spells out one of what the text speaks of as many', () => {
  const { text } = read('A sore healed in 8 weeks at a VHP and in 9 weeks at home.')
  expect(text).toMatch(/at a village health post(?: \(VHP\))? and/u)
})

it('lists a long form where its sentence would grow too long', () => {
  const { text, list } = read(
    'The median SSI fell from 14 to 9 and the median PSIN fell from 4 to 3 in the first 8 weeks of care.',
  )
  expect(text).toContain('SSI fell')
  expect(list).toContain('SSI')
  expect(list).toContain('short for “sore size index”')
  expect(list).toContain('short for “post-shower itch number”')
})

it('lists the long form of a short form that opens a compound', () => {
  const { text, list } = read(
    'Sores healed in 8 weeks in VHP-treated people and in 9 weeks at home.',
  )
  expect(text).toContain('VHP-treated')
  expect(list).toContain('short for “village health posts”')
})

it('takes no gloss of another thing for a short form that the text explains otherwise', () => {
  const text = read('The olive cream dose (OCD) was 2 g. Sores with OCD healed in 8 weeks.')
  expect(`${text.text} ${text.list}`).not.toMatch(/obsessive/u)
})

it.each([
  ['Off-the-shelf (OTS) aids whistle.', 'OTS', 'off-the-shelf'],
  ['Cytorhinovirus (CRV) is in most noses.', 'CRV', 'cytorhinovirus'],
  ['Epping-Barrow virus (EBV) is rare.', 'EBV', 'Epping-Barrow virus'],
])(
  'takes the capital of its sentence off a long form that is no name: "%s"',
  (text, short, long) => {
    expect(ownAcronyms([text]).get(short)).toBe(long)
  },
)

it('takes no known meaning of a short form that the text sets behind other words', () => {
  const texts = ['Global heel (GHS), circular (GCS) and magnetic resonance (MRI) scans were made.']
  expect(namedOtherwise(texts, new Map())).toEqual(['GCS'])
  expect(namedOtherwise(texts, new Map([['GCS', 'global circular scan']]))).toEqual([])
})

describe('words of a title for a short form', () => {
  it.each([
    ['Anorectal malformations in babies', 'ARM', 'anorectal malformations'],
    ['Lena Spotted Fever', 'LSF', 'Lena Spotted Fever'],
    // What the last letter stands for is not in the title.
    ['Lena Spotted Fever', 'LSFV', undefined],
  ])('%s: %s', (title, short, long) => expect(titledBy(title, short)).toBe(long))
})

describe('what is explained where it stands', () => {
  const rest = 'Rest your arm on a soft cushion. Move the fingers every hour. '
  const explained = (text: string) => {
    const source = `# Sore arms\n\n## What are the risks?\n\n${text}\n\n## What helps?\n\n${rest.repeat(6)}`
    const { children } = summarise(topicOf(source))
    const listed = children.filter(({ id }) => id === 'words-to-know')
    return {
      text: toText(children.filter((one) => !listed.includes(one))),
      listed: toText(listed),
    }
  }

  it('is not explained again at the end', () => {
    const one = explained('A sore arm can cause nausea.')
    expect(one.text).toContain('nausea (feeling sick to the stomach)')
    expect(one.listed).toBe('')
    expect(explained('A sore arm can cause eczema (itchy, dry skin).').listed).toBe('')
  })

  it.each([
    ['A blood clot in a vein is called a thrombosis.', 'thrombosis', ''],
    ['A sore arm can cause a change called the Smith chromosome.', 'chromosome', 'chromosome'],
    ['A sore arm can cause fatigue, or feeling tired.', 'fatigue', 'fatigue'],
  ])(
    'is explained by no bracket where the sentence names or explains it: %s',
    (text, term, end) => {
      expect(explained(text).text).not.toContain(`${term} (`)
      expect(explained(text).listed.includes(term)).toBe(end !== '')
    },
  )

  it('is listed by its short name where only its long one was explained', () => {
    const { text, listed } = explained(
      'The Food and Drug Administration approved the cream. The FDA refused the spray.',
    )
    expect(text).toContain('Administration (the US agency')
    expect(text).not.toContain('FDA (')
    expect(listed).toContain('Food and Drug Administration (FDA)')
  })
})

it.each([
  ['An MRI may be made of a sore knee.', 'An MRI may be made of a sore knee.'],
  ['An MRI picture may be made.', 'A magnetic resonance imaging (MRI) picture may be made.'],
  ['The MRI shows a sore knee.', 'The magnetic resonance imaging (MRI) shows a sore knee.'],
])('writes out no short form behind "an" for what one cannot count: %s', (text, told) => {
  const start = 'Sore knees hurt when you walk or climb.'
  const { children } = summarise(
    topicOf(`# Sore knees\n\n## What are sore knees?\n\n${start} ${text}`),
  )
  const acronyms = new Map([['MRI', 'magnetic resonance imaging']])
  explainTerms(children, 40, { acronyms, words: new Set() })
  expect(sentencesIn(children[0]!).map((one) => toText(one))).toEqual([start, told])
})
