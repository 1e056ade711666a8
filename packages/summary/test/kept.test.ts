import { sectionsOf, toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { setsFigures } from '../src/select/compared.ts'
import { mustKeep } from '../src/select/must-keep.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
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

  it('tells the figures of a comparison, though a shorter sentence said the words beside them', () => {
    const text = told(`# Sneezes in two towns

## Results

The shares of children with a cough were 33% and 67%, respectively, and no difference was found in sneezes at night between the two towns.

The nurses asked 90 families in the north to keep a diary for a year.

## Conclusion

No difference was found in sneezes at night between the two towns.`)
    expect(text).toContain('67')
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

describe('what some people may get', () => {
  const urgency = (heading: string, text: string): number | undefined => {
    const said = toCandidates(topicOf(`# Nose spray\n\n## ${heading}\n\n${text}`))
    return said[0] && mustKeep(said[0])
  }

  it.each([
    ['What are the risks?', 'After a puff, some people may have a dry nose or a short cough.', 3],
    ['What are the risks?', 'A puff may feel cold in the nose.', 0],
    ['How does it work?', 'Some people may have a wider nose than others.', 0],
  ])('is given up for nothing below the risks: %s %s', (heading, text, urgent) =>
    expect(urgency(heading, text)).toBe(urgent),
  )
})

describe('the key points that an author wrote', () => {
  /** The points of a document that are not in its summary. */
  const lost = (document: string): string[] => {
    const topic = topicOf(document)
    const points = document.match(/(?<=^- ).+/gmu) ?? []
    Object.assign(sectionsOf(topic).find(({ heading }) => toText(heading) === 'Key points')!, {
      kind: 'keyPoints',
      points: points.length,
    })
    const text = sentencesIn(summarise(topic))
      .map((one) => toText(one.children))
      .join(' ')
    return points.filter((point) => !text.includes(point))
  }

  it('stay where easier sentences could stand for the hard ones below them', () => {
    const document = `# What is lamp therapy?

Lamp therapy is a treatment with bright light. It is given in the morning.

## Key points

- Lamp therapy lifts low mood in winter for many people.
- Ordinary household lamps cannot substitute for medical lamps.
- Irritated eyes and headaches are reported during treatment.
- Results appear within two weeks.

## How does it work?

Specialised receptors in the retina communicate continuously with the hypothalamus, which synchronises physiological processes. Considerable uncertainty remains regarding neurotransmitter involvement in seasonal affective symptoms.

## Does it help?

Comparative investigations demonstrated considerable symptomatic improvement in participants receiving morning illumination. Meta-analytical evaluations substantiate comparable effectiveness relative to antidepressant medication.

## What are the risks?

Ophthalmological evaluation is recommended for individuals with pre-existing retinal abnormalities. Photosensitising medications necessitate additional precautions before commencing treatment.`
    expect(lost(document)).toEqual([])
  })
})

describe('a key point that says whom it is not for', () => {
  const urgency = (point: string, key = true): number | undefined => {
    const points = `- A bright lamp may help people who feel low in winter.\n- ${point}`
    const topic = topicOf(`# Lamps\n\n## What is said?\n\n${points}`)
    if (key) for (const one of topic.children) Object.assign(one, { kind: 'keyPoints', points: 2 })
    const said = toCandidates(topic).find(({ text }) => text === point)
    return said && mustKeep(said)
  }

  it.each([
    'Trials leave out people with eye disease, past mania or a skin that burns at once.',
    'Most trials turn away people who are pregnant.',
    'Trials exclude anyone with a weak heart.',
    'People with eye disease should not use the lamp.',
  ])('gives it up for nothing that is easier: %s', (point) => {
    expect(urgency(point)).toBeGreaterThan(2)
  })

  it('gives it up where it is no key point', () => {
    expect(urgency('Trials exclude anyone with a weak heart.', false)).toBe(0)
  })

  it.each([
    'Trials leave out the light of the sun.',
    'Keep people with you who can help.',
    'Turn the lamp away from people with a camera.',
    'Tests in people with a cold were carried out at home.',
  ])('gives others up: %s', (point) => {
    expect(urgency(point)).toBeLessThan(3)
  })
})

it('takes a question along that asks about this treatment, and no sentence that points at another', () => {
  const fit = (heading: string, text: string): boolean | undefined => {
    const rows = `- How long does a visit take?\n- ${text}`
    const topic = topicOf(`# Lamps\n\n## ${heading}\n\n${rows}`)
    return toCandidates(topic).find((one) => one.text === text)?.unfit === false
  }
  const text = 'Do I have an eye disease that would make this unsafe?'
  expect(fit('What can I ask my doctor?', text)).toBe(true)
  expect(fit('What do people say?', text)).toBe(false)
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

describe('figures set apart', () => {
  it.each([
    'A waist over 35 inches in women or more than 40 inches in men is a sign of it.',
    'Boys older than 4 years did better than boys of 2 years.',
    'The dose was 0.2 mSv in babies younger than 1 year, 0.4 mSv in the others.',
    'The loss of blood was 230 (±41) ml with the drug versus 190 (±37) ml without it.',
    'Acidity was 5.2 ± 1.3 and 4.1 ± 0.2 mmol, respectively.',
    'More than two-thirds of adults sleep badly, and almost one-third never do.',
  ])('are seen in %j', (text) => {
    expect(setsFigures(text)).toBe(true)
  })

  it.each([
    'It takes more than 3 weeks.',
    'She took 5 tablets and he took 6 drops, which was more than enough.',
    'They had 2 visits and 3 visits.',
    'Half of them slept better than before.',
  ])('are not seen in %j', (text) => {
    expect(setsFigures(text)).toBe(false)
  })

  it('are told of a long text whose other sentences are easier', () => {
    const filler = Array.from(
      { length: 300 },
      (_, at) => `Lamp ${at} helps some people who feel tired on dark days in winter.`,
    ).join('\n\n')
    const figures =
      'Sleep after unusually uncomfortable examinations took longer than 10 minutes, and with interruptions it took longer than 30 minutes.'
    expect(told(`# Lamps\n\n## Does it help?\n\n${filler}\n\n${figures}`)).toContain('30 minutes')
  })

  it('are told where one bracket closes two', () => {
    const text = told(`# Lamps

## Does it help?

In one trial, 40% of women slept well, compared with 20% of men (a gain that was seen in both towns (and in all homes).

Most of them used a lamp for an hour each morning.

## What are the risks?

Do not drive if you feel sleepy.`)
    expect(text).toContain('(and in all homes)).')
  })
})
