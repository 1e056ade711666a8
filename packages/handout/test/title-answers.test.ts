import { type Topic, toText, visit } from '@plainleaf/content-model'
import {
  handoutOutput,
  openEngine,
  printHandout,
  stringsOf,
  toHandout,
  type Variant,
} from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import type { VFileMessage } from 'vfile-message'
import { expect, it } from 'vitest'
import { cutsOf } from '../src/press/cuts.ts'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

const table = (rows: number, of = 'kg', dose = 'ml'): string =>
  [
    '| Weight | How much |',
    '| - | - |',
    ...Array.from({ length: rows }, (_, at) => `| ${at + 4} ${of} | ${at + 2} ${dose} |`),
  ].join('\n')

/** A short form of a topic with no more than some of its paragraphs, each with its trace. */
function shortOf(topic: Topic, told: readonly string[]): Topic {
  const short: Topic = JSON.parse(JSON.stringify(topic))
  const position = new Map<string, Topic['position']>()
  visit(topic, (node) => {
    if (node.type === 'paragraph') position.set(toText(node), node.position)
  })
  short.references = []
  short.children = short.children.flatMap((section) => {
    const own = section.children.filter(
      (child) => child.type === 'paragraph' && told.includes(toText(child)),
    )
    for (const one of own) {
      if (one.type !== 'paragraph') continue
      const { children } = one
      const from = position.get(toText(one))
      one.children = [
        { type: 'sentence', id: 's', sources: ['s'], edits: [], children, position: from },
      ]
    }
    return own.length > 0 ? [{ ...section, children: own }] : []
  })
  return short
}

async function render(topic: Topic, plain: Topic, variants: Variant[]) {
  const messages: VFileMessage[] = []
  const files = await handoutOutput({ engine, variants }).renderTopic?.(topic, {
    collection: { id: 'c', title: 'C', lang: 'en', topics: [], glossary: [], references: [] },
    outputs: ['handout'],
    plain: () => plain,
    asset: () => undefined,
    report: (message) => messages.push(message),
  })
  return { names: files?.map(({ path }) => path), messages }
}

const said = 'Weigh your child first.'
const answering: [string, string][] = [
  // It asks how much.
  ['How much syrup can my child have?', `## Amounts\n\n${said}\n\n${table(8)}`],
  ['Dosis de jarabe', `## Cantidades\n\n${said}\n\n${table(8)}`],
  // It is most of the text.
  ['Syrup for children', `## By weight\n\n${said}\n\n${table(20)}`],
  // Its heading is the title.
  [
    'Syrup amounts for children',
    `## What to know\n\n${said}\n\n${'Then look it up. '.repeat(30)}\n\n## The amounts of syrup\n\n${table(8)}`,
  ],
  // It is the first answer below a question.
  [
    'Can my child have syrup?',
    `## By weight\n\n${table(8)}\n\n## What to know\n\n${said}\n\n${'Then look it up. '.repeat(30)}`,
  ],
  // It says how much is taken.
  [
    'Fever in children',
    `## What to know\n\n${said}\n\n${'Then look it up. '.repeat(30)}\n\n## How much syrup do I give?\n\n${table(8)}`,
  ],
  [
    'Fieber bei Kindern',
    `## Wie nehme ich den Saft ein?\n\n${said}\n\n${'Mehr steht dort. '.repeat(30)}\n\n| Saft | Morgens | Abends | Am Tag |\n| - | - | - | - |\n| Roter Saft | 1 Beutel | 1 Beutel | 2 ml |\n| Gelber Saft | 1 Beutel | keiner | 1 ml |`,
  ],
  [
    'Fever in infants',
    `## What to know\n\n${said}\n\n${'Then look it up. '.repeat(30)}\n\n## How do I use the puffer?\n\n| Puffer | Strength | When |\n| - | - | - |\n| Red | 100 micrograms | At noon |\n| Blue | 50 micrograms | Not over 2 ml |`,
  ],
  // A column is called doses.
  [
    'Fieber bei Säuglingen',
    `## Welche Säfte gibt es?\n\n${said}\n\n${'Mehr steht dort. '.repeat(30)}\n\n| Gewicht | Einzeldosis | Am Tag |\n| - | - | - |\n| 5 kg | 1 ml | 3 ml |\n| 9 kg | 2 ml | 2 ml |`,
  ],
  [
    'Foods to avoid in pregnancy',
    `## What to know\n\n${said}\n\n${'Then look it up. '.repeat(30)}\n\n## Foods to avoid\n\n- Raw fish\n- Raw eggs, 2 ml`,
  ],
]

it.each(answering)(
  'prints what answers the title, whatever the summary tells: %s',
  async (title, text) => {
    const lang = title.startsWith('Dosis') ? 'es' : title.startsWith('Fieber') ? 'de' : 'en'
    const topic = await topicOf(`---\nlang: ${lang}\n---\n# ${title}\n\n${text}\n`)
    const short = shortOf(topic, [said])
    const { pdf, handout } = printHandout(toHandout(topic, short, null), topic, engine)
    expect(await checkPdf(pdf!, handout)).toEqual([])
    const words = stringsOf(handout)
    expect(words.some((one) => one.endsWith('2 ml'))).toBe(true)
    const { messages } = await render(topic, short, ['standard'])
    expect(messages.filter(({ ruleId }) => ruleId === 'handout-table-left-out')).toEqual([])
  },
)

it.each([
  // It answers something else.
  [
    'Fever in children',
    `## What to know\n\n${said} ${'Look. '.repeat(60)}\n\n## Syrup\n\n${table(8)}`,
  ],
  // It is longer than what is looked through at home.
  [
    'Fever in children',
    `## What to know\n\n${said} ${'Look. '.repeat(90)}\n\n## How much syrup do I give?\n\n${table(24)}`,
  ],
  // The doses are what readers would look up.
  [
    'Fever in children',
    `## What to know\n\n${said} ${'Look. '.repeat(60)}\n\n## Syrup\n\n| Dose | Share |\n| - | - |\n| 2 ml | 4 ml |\n| 3 ml | 6 ml |`,
  ],
  // It holds no doses.
  [
    'Fever in children',
    `## What to know\n\n${said} ${'Look. '.repeat(60)}\n\n## How much syrup do I give?\n\n| Sold as | Year |\n| - | - |\n| Some | 2019 |\n| More | 2020 |`,
  ],
  // It holds no amounts.
  [
    'How much syrup can my child have?',
    `## Names\n\n${said} ${'Look. '.repeat(60)}\n\n| Sold as | Maker |\n| - | - |\n| Some 2 ml | One |\n| More | Other |`,
  ],
])('leaves a table that does not to the summary, and says so: %s', async (title, text) => {
  const topic = await topicOf(`# ${title}\n\n${text}\n`)
  const told = topic.children.flatMap(({ children }) => children.map((one) => toText(one)))
  const short = shortOf(topic, told)
  const { messages } = await render(topic, short, ['standard'])
  expect(messages.map(({ ruleId }) => ruleId)).toContain('handout-table-left-out')
})

it('puts it where the rest of its section is told, with the words around it and their sources, else on top', async () => {
  const topic = await topicOf(
    `# How much syrup can my child have?\n\n## Key points\n\n- Ask us.\n\n## First\n\n${said}\n\n## Amounts\n\nWe say.\n\nGive this much:\n\n${table(3)}\n\nNo more than that [1].\n\n${'Far from it. '.repeat(30)}\n\n## References\n\n1. Smith J. A book. 2020.\n`,
  )
  const top = toHandout(topic, shortOf(topic, [said]), null)
  expect(top.parts.slice(0, 2).map(({ heading }) => heading)).toEqual(['Amounts', 'First'])
  const amounts = toHandout(topic, shortOf(topic, [said, 'We say.']), null)
  const [first, second, ...rest] = amounts.parts
  expect([first?.heading, second?.heading]).toEqual(['First', 'Amounts'])
  expect(second?.pieces.map(({ type }) => type)).toEqual(['text', 'text', 'table', 'text'])
  expect(JSON.stringify(second)).not.toContain('Far from it')
  expect(JSON.stringify(rest)).toContain('A book')
})

it('refuses to print without what answers the title, and warns of a sheet that says so itself', async () => {
  const text = `# How much syrup can my child have?\n\n## Amounts\n\n${table(200)}\n\n## First\n\n${said}\n`
  const topic = await topicOf(text)
  const { names, messages } = await render(topic, shortOf(topic, [said]), ['standard'])
  expect(names).toEqual([])
  const error = messages.find(({ fatal }) => fatal)
  expect(error?.ruleId).toBe('handout-too-long')
  expect(error?.reason).toContain('“Amounts”')
  expect(error?.note).toContain('make a topic of each part')

  const keyed = await topicOf(
    text.replace('## Amounts', '## Key points\n\n- Ask us.\n\n## Amounts'),
  )
  const short = shortOf(keyed, [said])
  short.children.unshift(...keyed.children.slice(0, 1))
  const sheet = await render(keyed, short, ['key-points'])
  expect(sheet.names).toHaveLength(1)
  expect(sheet.messages).toContainEqual(
    expect.objectContaining({ ruleId: 'handout-answer-left-out', fatal: false }),
  )
  const model = toHandout(keyed, short, null, { variant: 'key-points' })
  expect(printHandout(model, keyed, engine).handout.absent.headings).toContain('Amounts')
})

it('keeps doses on a sheet of key points for longer than all that may go', async () => {
  const topic = await topicOf(
    `# Fever\n\n## Key points\n\n- Ask us.\n\n## How much syrup do I give?\n\n${table(12)}\n\n## What are the risks?\n\n${'It may harm. '.repeat(150)}\n\n## What can I ask?\n\n${'- Can I give it at night?\n'.repeat(9)}\n\n## When should I get help?\n\n:::warning[Emergency]\n${'Call the number below at once. '.repeat(48)}\n:::\n`,
  )
  const short = shortOf(
    topic,
    topic.children.slice(2).flatMap(({ children }) => children.map((one) => toText(one))),
  )
  short.children.unshift(...topic.children.slice(0, 1))
  const model = toHandout(topic, short, clinic, { variant: 'key-points' })
  const order = cutsOf(model).map(({ what }) => what)
  const doses = order.indexOf('“How much syrup do I give?”')
  const others = ['“What are the risks?”', 'the questions to ask', "the clinic's address"]
  expect(others.map((what) => order.indexOf(what))).not.toContain(-1)
  expect(others.every((what) => order.indexOf(what) < doses)).toBe(true)
  const { handout, without, pages } = printHandout(model, topic, engine)
  expect(pages).toBe(1)
  expect(without).toContain('“What are the risks?”')
  expect(JSON.stringify(handout.parts)).toContain('"type":"table"')
})

it('says on a sheet that there is more where it tells only a warning of what answers', async () => {
  const banned = 'Do not give more than 9 ml.'
  const topic = await topicOf(
    `# How much syrup can my child have?\n\n## Key points\n\n- Ask us.\n\n## Amounts\n\n${banned}\n\n${table(200)}\n`,
  )
  const short = shortOf(topic, [banned])
  short.children.unshift(...topic.children.slice(0, 1))
  const model = toHandout(topic, short, null, { variant: 'key-points' })
  const { handout } = printHandout(model, topic, engine)
  expect(stringsOf(handout)).toContain(banned)
  expect(handout.absent.said).toBe('The whole handout says more: ask for it.')
})

it('tells both lists of what to do after a missed dose where the short form has only one', async () => {
  const lists =
    'If you are a bit late:\n\n- Take it now.\n- Rest a while.\n\nIf you are very late:\n\n- Leave it out.\n- Use a condom for a week.'
  const topic = await topicOf(
    `# Drops\n\n## What if I miss a dose?\n\n${lists}\n\n## Colours\n\n${lists}\n`,
  )
  const short = shortOf(topic, ['If you are a bit late:'])
  const [first] = short.children
  const [lead] = topic.children[0]!.children
  const { position } = lead!
  const entry = (words: string): Topic['children'][number]['children'][number] => ({
    type: 'paragraph',
    children: [
      {
        ...{ type: 'sentence', id: '', edits: [], position },
        sources: ['what-if-i-miss-a-dose.s1', 'what-if-i-miss-a-dose.s2'],
        children: [{ type: 'text', value: words }],
      },
    ],
  })
  first!.children = [entry('If you are a bit late:'), entry('Take it now.'), entry('Rest a while.')]
  short.children = [first!]
  const said = stringsOf(toHandout(topic, short, null)).join('\n')
  expect(said).toContain('If you are very late:\n')
  expect(said).toContain('Use a condom for a week.')
  expect(said.match(/Rest a while/gu)).toHaveLength(1)
  expect(said).not.toContain('Colours')
})

it.each([
  ['What if I miss a dose?', true],
  ['What if it rains?', false],
])(
  'tells the rules of a small section whole where its heading is: %s (%s)',
  async (heading, whole) => {
    const topic = await topicOf(
      `# Drops\n\n## ${heading}\n\nIf it is before noon, take it then.\n\nIf it is later, leave it out.\n\nDo not take two.\n`,
    )
    const short = shortOf(topic, ['Do not take two.'])
    const said = stringsOf(toHandout(topic, short, null))
    expect(said.includes('If it is later, leave it out.')).toBe(whole)
    expect(said.filter((one) => one === 'Do not take two.')).toHaveLength(1)
  },
)
