import type { Topic } from '@plainleaf/content-model'
import {
  handoutOutput,
  openEngine,
  printHandout,
  stringsOf,
  toHandout,
  type Variant,
} from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { checkSources } from '../src/model/check-sources.ts'
import { stringsOfPiece } from '../src/model/strings-of.ts'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

/** The handout of a text in Markdown, without a clinic. */
async function handoutOf(markdown: string) {
  const topic = await topicOf(markdown)
  return toHandout(topic, topic, null)
}

it.each([
  ['# Head lice\n\nText.', 'Head lice: what should I know?'],
  ['# Head lice: a guide\n\nText.', 'Head lice: a guide. What should I know?'],
  ['# Is it catching?\n\nText.', 'Is it catching?'],
  ['---\nquestion: What helps?\n---\n\n# Head lice\n\nText.', 'What helps?'],
])('heads with a question: %j', async (markdown, title) => {
  expect((await handoutOf(markdown)).title).toBe(title)
})

it.each([
  [
    'Of those treated, 60 out of 100 people who got the spray felt better. In the sham group it was 30 out of 100.',
    ['who got the spray', 'in the sham group'],
  ],
  [
    'In one study 60 out of 100 people felt better after the spray, against 30 out of 100 without it.',
    ['after the spray', 'without it'],
  ],
  [
    'About 60 out of 100 people who got the spray no longer sneezed. This compares to about 30 out of 100 people in the sham group.',
    ['who got the spray', 'in the sham group'],
  ],
  [
    'About 60 out of 100 ITCH group members felt better. Of the SALT group, 40 out of 100 felt better.',
    ['ITCH group', 'SALT group'],
  ],
  [
    'It helps: 60 out of 100 children slept better after two weeks, and 40 out of 100 children slept better at the start.',
    ['children slept better after two weeks', 'children slept better at the start'],
  ],
  // One alone has nothing to be compared with, nor has what counts something else.
  ['It helps: 60 out of 100 children slept better after two weeks.', []],
  ['The number is 60 out of 100.', []],
  ['With the spray 60 out of 100 felt better. A headache came in 8 out of 100 with the spray.', []],
  ['60 out of 100 felt better with the spray. With it 8 out of 100 had a headache.', []],
])('names whom a picture counts: %s', async (text, groups) => {
  const { parts } = await handoutOf(`# What helps?\n\n## Does it work?\n\n${text}\n`)
  const counts = parts.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.type === 'counts' ? piece.counts : [])),
  )
  expect(counts.map(({ group }) => group)).toEqual(groups)
})

it('draws numbers of which each stands in an entry of its own, and no comparison twice, but one of which only a half was drawn', async () => {
  const points =
    '- With the spray 60 out of 100 felt better.\n- With salt water it was 30 out of 100.\n'
  const again = 'With the spray 60 out of 100 felt better, with salt water it was 30 out of 100.'
  const other = 'With the spray 60 out of 100 felt better, with tablets it was 45 out of 100.'
  const { parts } = await handoutOf(
    `# What helps?\n\n## What is it?\n\n${points}\n## Does it work?\n\n${again}\n\n## And tablets?\n\n${other}\n`,
  )
  const drawn = parts.map(({ pieces }) =>
    Array.from(JSON.stringify(pieces).matchAll(/"count":(\d+),/gu), ([, count]) => Number(count)),
  )
  expect(drawn.slice(0, 3)).toEqual([[60, 30], [], [60, 45]])
})

it.each([
  ['es', 'Con el espray 60 de cada 100 mejoraron; con agua salada 30 de cada 100.', 2],
  ['es', 'Mejoraron 60 de cada 100 personas.', 0],
  ['es', 'Mejoraron 60 de cada 100. Tuvieron dolor de cabeza 8 de cada 100.', 0],
  ['fr', 'Avec le spray 60 sur 100 vont mieux, contre 30 sur 100 avec de l’eau salée.', 2],
  ['fr', 'On compte 60 sur 100 qui vont mieux. Un mal de tête touche 8 sur 100.', 0],
  ['de', 'Mit dem Spray ging es 60 von 100 besser, mit Salzwasser 30 von 100.', 2],
  ['de', 'Es ging 60 von 100 besser. Kopfweh hatten 8 von 100.', 0],
  ['ar', 'تحسن 60 من كل 100 مع العلاج مقابل 30 من كل 100 دون علاج.', 2],
  ['ar', 'تحسن 60 من كل 100. أصيب 8 من كل 100 بصداع.', 0],
])(
  'draws in any language what is compared, and nothing else (%s): %s',
  async (lang, text, count) => {
    const { parts } = await handoutOf(`---\nlang: ${lang}\n---\n\n# A\n\n## B\n\n${text}\n`)
    const drawn = JSON.stringify(parts[0]).match(/"count":\d+,/gu) ?? []
    expect(drawn).toHaveLength(count)
  },
)

it('says as of when something is approved, once, and plainly where nobody knows', async () => {
  const text = '# What is it?\n\n## Is it approved?\n\nNo.\n\n## Is it legal?\n\nNo.\n'
  const dated = await handoutOf(`---\nlastChecked: 2026-11-02\n---\n\n${text}`)
  expect(JSON.stringify(dated.parts).split('This is as of 2 November 2026.')).toHaveLength(2)
  expect(JSON.stringify((await handoutOf(text)).parts)).toContain('This has no date.')
})

it('tells who paid, who reviewed and when, and which edition it is', async () => {
  const front =
    'reviewedBy: [Dr A. Example]\nreviewedOn: 2026-10-01\nfunding: A trust.\nversion: "3"'
  const topic = await topicOf(`---\n${front}\n---\n\n# What is it?\n\nText.\n`)
  const handout = toHandout(topic, topic, { ...clinic, funding: 'A city.' }, { revision: 'c0ffee' })
  expect(handout.status[0]).toContain('reviewed by Dr A. Example on 1 October 2026.')
  const said = JSON.stringify(handout.parts)
  expect(said).toMatch(/Version 3\. Revision c0ffee-[\da-f]{6}\./u)
  expect(said).toContain('Funding: A trust; A city.')
})

it('tells two editions of its words apart in its revision and its code, whatever clinic and form', async () => {
  const topic = await topicOf('# What is it?\n\n## Why?\n\nText. Call {{phone}}.\n')
  const other = await topicOf('# What is it?\n\n## Why?\n\nOther words. Call {{phone}}.\n')
  const revision = 'c0ffee'
  const url = 'https://a.example'
  const ofBoth = (plain: Topic, whose = clinic, variant: Variant = 'standard') => {
    const { code, parts } = toHandout(topic, plain, whose, { revision, url, variant })
    const printed = /Revision (c0ffee-[\da-f]{6})\./u.exec(JSON.stringify(parts))?.[1]
    expect(code?.url).toBe(`${url}/leaflet.html?v=${printed}`)
    return printed
  }
  const first = ofBoth(topic)
  expect(ofBoth(topic)).toBe(first)
  expect(ofBoth(topic, { ...clinic, phone: '020 7946 0999' }, 'key-points')).toBe(first)
  expect(ofBoth(other)).not.toBe(first)
})

it('says whether a person checked the shorter form of a reviewed article', async () => {
  const topic = await topicOf('---\nreviewedBy: [Dr A. Example]\n---\n\n# What is it?\n\nText.\n')
  const plain = { ...topic, variant: 'plain' as const }
  expect(toHandout(topic, plain, null).status[1]).toContain('No person has checked this')
  const checked = { ...plain, meta: { ...topic.meta, plainReviewedBy: ['B. Reader'] } }
  expect(toHandout(topic, checked, null).status[1]).toContain('checked by B. Reader.')
})

it('ticks the boxes that the text has ticked, and says so', async () => {
  const topic = await topicOf('# What is it?\n\n## What can I do?\n\n- [ ] Ask\n- [x] Wash\n')
  const printed = printHandout(toHandout(topic, topic, null), topic, engine)
  expect(await checkPdf(printed.pdf!, printed.handout)).toEqual([])
  expect(JSON.stringify(printed.handout.parts)).toContain('"ticks":["","Ticked"]')
})

it('says where its sources can be had where it names none and where that leads somewhere, and notes which it leaves out', async () => {
  const sources = '1. Ade B. Sneezing. 2020.\n2. Cole D. Pollen. 2021.\n'
  const topic = await topicOf(
    `# Hay fever\n\n## What is it?\n\nAn allergy [1]. It itches [2].\n\n## References\n\n${sources}`,
  )
  const [first] = topic.references
  const said = (count: number, url?: string, variant: Variant = 'standard', whose = false) => {
    const plain = { ...topic, references: topic.references.slice(0, count) }
    return stringsOf(toHandout(topic, plain, whose ? clinic : null, { url, variant })).join(' ')
  }
  expect(topic.references).toHaveLength(2)
  expect(said(0)).not.toContain('ources')
  expect(said(0, undefined, 'standard', true)).toContain('Ask us for the sources of this handout.')
  expect(said(0, 'https://a.example')).toContain('The sources are listed on the web page.')
  expect(said(2, undefined, 'standard', true)).not.toContain('Ask us for the sources')
  expect(said(2, undefined, 'key-points', true)).toContain('Ask us for the sources')
  const finding = checkSources(topic, { ...topic, references: first ? [first] : [] })
  expect(finding?.reason).toMatch(/^1 of 2 sources are not named on it: /u)
  expect(checkSources(topic, topic)).toBeUndefined()
})

it('says with which words an article dates itself where nobody set when it was checked', async () => {
  const topic = await topicOf('# Gout\n\n## What is it?\n\nText.\n')
  const dropped = (text: string, meta = {}) => ({
    ...topic,
    meta: { ...topic.meta, ...meta },
    dropped: [{ type: 'dropped' as const, line: 3, text, reason: 'byline' as const }],
  })
  const said = (of: Topic) => toHandout(of, of, null).status[0]
  expect(said(dropped('Last reviewed: March 2025'))).toBe(
    'The article says: “Last reviewed: March 2025”. Not yet reviewed by a clinician.',
  )
  expect(said(dropped('Reviewed by A. Example, 2025'))).toContain('is not known.')
  expect(said(dropped('Review due: March 2027'))).toContain('is not known.')
  expect(said(dropped('Updated 2 May 2025', { lastChecked: '2026-11-02' }))).toContain(
    'Facts last checked on 2 November 2026.',
  )
})

it.each([
  [
    'What This Means for People Struggling with Gout',
    'What does this mean for people struggling with gout?',
  ],
  ['Treatment of Crohn’s Disease', 'What treatment is there for Crohn’s disease?'],
  ['Living with HIV in Rural Kenya', 'How can I live with HIV in rural Kenya?'],
  ['Who Might Need a New Test', 'Who might need a new test?'],
  ['Causes of Lyme disease', 'What causes Lyme disease?'],
  ['A New Frontier', 'A New Frontier'],
])('asks in sentence case what stood In Title Case: %s', async (heading, question) => {
  const text = 'Those with gout live in rural places. She met people in Kenya.'
  const { parts } = await handoutOf(`# What is it?\n\n## ${heading}\n\n${text}\n`)
  expect(parts[0]?.heading).toBe(question)
})

it('names the headings that ask nothing, and English words in a text of a language without any', async () => {
  const said: (string | undefined)[] = []
  const topic = await topicOf('---\nlang: pl\n---\n\n# Co to jest?\n\n## Objawy\n\nKicham.\n')
  await handoutOutput({ engine, variants: ['standard', 'mono'] }).renderTopic?.(topic, {
    collection: { id: 'c', title: 'C', lang: 'pl', topics: [], glossary: [] } as never,
    outputs: ['handout'],
    epoch: undefined,
    plain: () => topic,
    asset: () => undefined,
    report: ({ ruleId, reason }) => said.push(`${ruleId}: ${reason}`),
  })
  expect(said).toEqual([
    'handout-heading-no-question: Headings that ask no question: “Objawy”',
    'handout-words-missing: The words around the text are English, as there are none in “pl”',
  ])
})

it('keeps a sheet of key points to one page, and names what it goes without, risks last', async () => {
  const words = 'Some words stand here. '.repeat(26)
  const sections = ['What is it?', 'What are the risks?', 'Why here?', 'Why there?', 'Why now?']
  const text = sections.map((heading) => `## ${heading}\n\n${words}\n`).join('\n')
  const topic = await topicOf(`# Asthma\n\n${text}`)
  const model = toHandout(topic, topic, clinic, { variant: 'key-points' })
  const { pdf, pages, handout } = printHandout(model, topic, engine)
  expect(pages).toBe(1)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  expect(handout.absent.headings).toContain('Why now?')
  expect(handout.absent.headings).not.toContain('What are the risks?')
})

it('asks once what sections in a row ask, and keeps what they say', async () => {
  const asked = ['It is common.', 'It comes in spring.'].map((one) => `## What is it?\n\n${one}\n`)
  const { parts } = await handoutOf(`# Hay fever\n\n${asked.join('\n')}\n## Who has it?\n\nMany.\n`)
  expect(parts.slice(0, 2).map(({ heading }) => heading)).toEqual(['What is it?', 'Who has it?'])
  expect(parts[0]?.pieces.flatMap(stringsOfPiece)).toEqual(['It is common.', 'It comes in spring.'])
})

it('shortens a title at the foot of a page where it leaves a sense', async () => {
  const topic = await topicOf(
    '# Looking after a child who has asthma with colds in the winter months of a damp year\n\nText.\n',
  )
  const { footer } = toHandout(topic, topic, null, { variant: 'large' })
  expect(footer.left).toBe('Looking after a child who has asthma')
})

it.each([
  ['signs on the skin\n  - red **spots**\n  - an itch', 'signs on the skin: red spots; an itch'],
  ['either of:\n  - red spots.\n  - an itch', 'either of: red spots. an itch'],
  [
    'a sign\n\n  More of it\n  - one\n  - two\n\n  The end',
    'a sign. More of it: one; two. The end',
  ],
  ['واحد\n  - اثنان\n  - ثلاثة', 'واحد: اثنان؛ ثلاثة'],
])('parts what a meaning tells in a list: %j', async (meaning, said) => {
  const { parts } = await handoutOf(
    `# What is it?\n\n## Words to know\n\n:::definitions\n- **Rash**: ${meaning}\n:::\n`,
  )
  const words = parts.find(({ role }) => role === 'words')
  expect(words?.pieces.flatMap(stringsOfPiece)).toEqual(['Rash', said])
})

it('says which files of a topic it makes', () => {
  expect(handoutOutput().endings).toEqual(['pdf', 'large.pdf'])
  expect(handoutOutput({ variants: ['key-points'] }).endings).toEqual(['key-points.pdf'])
})

it.each([
  ['hpv and you', 'HPV and you.'],
  ['who gets it', 'Who gets it.'],
  ['warts on hands', 'Warts on hands.'],
  ['mRNA at work', 'mRNA at work.'],
])('prints a source with its capitals: %s', async (title, printed) => {
  const topic = await topicOf(
    '# What is HPV?\n\n## What is it?\n\nHPV is a virus, says the WHO. Ask who has it.\n',
  )
  const references = [{ id: 'one', type: 'webpage', title }]
  const plain = { ...topic, references } as Topic
  const sources = toHandout(topic, plain, null).parts.find(({ role }) => role === 'sources')
  expect(sources?.pieces.flatMap(stringsOfPiece)).toContain(printed)
})
