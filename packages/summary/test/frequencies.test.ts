import { type Topic, toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { frequencyOf } from '../src/select/frequencies.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

/** The entries of lists and the paragraphs of the section with a heading. */
function shown(topic: Topic, heading: RegExp): string[] {
  const section = summarise(topic).children.find((one) => heading.test(toText(one.heading)))
  return (section?.children ?? []).flatMap((block) =>
    block.type === 'list'
      ? block.children.map((item) => `- ${toText(item.children).trim()}`)
      : block.type === 'section'
        ? []
        : [toText(block).trim()],
  )
}

it.each([
  ['en', 'Very common (more than 1 in 10 people): hiccups.', 0],
  ['en', 'Common side effects (up to 1 in 10) are hiccups and a dry mouth.', 1],
  ['en', 'Less common: a nosebleed.', 2],
  ['en', 'Frequency not known: odd dreams.', 5],
  ['en', 'Common signs are hiccups.', undefined],
  ['en', 'Rare birds sing: listen.', undefined],
  ['de', 'Sehr selten (bis zu 1 von 10.000): Krämpfe.', 4],
  ['de', 'Häufige Nebenwirkungen sind Schluckauf und Durst.', 1],
  ['es', 'Poco frecuentes: hipo.', 2],
  ['fr', 'Très fréquents (plus de 1 personne sur 10) : hoquet.', 0],
  ['ar', 'شائعة جدًا: الفواق.', 0],
  ['nl', 'Zeer vaak: de hik.', undefined],
])('%s: hears how often in %s', (lang, text, rank) => expect(frequencyOf(text, lang)).toBe(rank))

const groups = [
  'Very common (more than 1 in 10 people): hiccups.',
  'Common (up to 1 in 10 people): a dry mouth, a hoarse voice. These pass within a week.',
  'Rare (up to 1 in 1,000 people): a stiff jaw. See a dentist the same day.',
  'Not known: odd dreams.',
]
const drops = (lines: readonly string[]): Topic =>
  topicOf(
    `# Drops for a cough\n\n## What are the drops?\n\nThe drops calm a cough at night. You can buy them in a shop, and they taste of mint. Most people use them for a few days and then feel well again.\n\n## Possible side effects\n\n${lines.join('\n\n')}`,
  )

it('tells all groups of effects as one list, each with what it says to do', () =>
  expect(shown(drops(groups), /risks|side effects/iu)).toEqual(groups.map((group) => `- ${group}`)))

it('parts groups that stand in one paragraph', () =>
  expect(shown(drops([groups.join(' ')]), /risks|side effects/iu)).toEqual(
    groups.map((group) => `- ${group}`),
  ))

it('tells what sends for help by itself where that is looked for', () => {
  const call = 'Call 999 at once if you cannot open your mouth.'
  const found = toCandidates(drops([...groups.slice(0, 2), `Rare: a stiff jaw. ${call}`]))
  expect(found.find(({ text }) => text === call)).toMatchObject({
    slot: 'help-now',
    owed: 'always',
  })
  const unit = found.find(({ text }) => text.startsWith('Rare'))?.unit ?? []
  expect(unit).toHaveLength(4)
  expect(unit.map(({ text }) => text)).not.toContain(call)
})

it('tells lists below how often they happen whole, each below its own words', () => {
  const lists = [
    'Common (up to 1 in 10):',
    '- hiccups',
    'Rare (up to 1 in 1,000):',
    '- a stiff jaw',
  ]
  expect(
    shown(drops(['All drops can do harm.', ...lists]), /risks|side effects/iu).slice(-4),
  ).toEqual(lists)
})

it('says that there are more than it has room for, and keeps those that warn', () => {
  const many = (from: number) =>
    Array.from({ length: 30 }, (_, at) => `a sore toe ${from + at}`).join(', ')
  const topic = drops([
    `Common: ${many(1)}.`,
    `Uncommon: ${many(40)}.`,
    'Rare: a stiff jaw. Stop the drops and see a dentist at once.',
  ])
  const [common, rare, note] = shown(topic, /risks|side effects/iu)
  expect(common).toMatch(/^- Common/u)
  expect(rare).toMatch(/^- Rare: a stiff jaw. Stop/u)
  expect(note).toBe('The full article names more side effects.')
})

it('does so in other languages', () => {
  const german = [
    'Häufig (bis zu 1 von 10 Menschen): Schluckauf.',
    'Selten (bis zu 1 von 1.000 Menschen): ein steifer Kiefer. Das ist ernst.',
  ]
  const topic = topicOf(
    `# Hustentropfen\n\n## Was sind die Tropfen?\n\nDie Tropfen beruhigen den Husten in der Nacht.\n\n## Welche Nebenwirkungen gibt es?\n\n${german.join('\n\n')}`,
  )
  expect(shown({ ...topic, lang: 'de' }, /Nebenwirkungen/u)).toEqual(
    german.map((one) => `- ${one}`),
  )
})

it('leaves one group alone as it is', () =>
  expect(
    shown(drops(['Rare: a stiff jaw comes with fever.', 'Rest helps you to get well.']), /./u),
  ).not.toContainEqual(expect.stringMatching(/^- Rare/u)))
