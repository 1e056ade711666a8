import { type Topic, toText, visit } from '@plainleaf/content-model'
import { type Clinic, handoutOutput, openEngine, type Variant } from '@plainleaf/handout'
import type { VFileMessage } from 'vfile-message'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()
/** A PNG of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function render(
  topic: Topic,
  whose?: Clinic,
  plain = topic,
  variants: Variant[] = ['standard'],
  archive = false,
) {
  const messages: VFileMessage[] = []
  const output = handoutOutput({ engine, clinic: whose, variants, archive })
  const files = await output.renderTopic?.(topic, {
    collection: { id: 'c', title: 'C', lang: 'en', topics: [], glossary: [], references: [] },
    outputs: ['handout'],
    plain: () => plain,
    asset: (_topic, url) =>
      url === 'lost.png' ? undefined : { bytes: dot, mediaType: 'image/png', sha256: 'ab' },
    report: (message) => messages.push(message),
  })
  return { files: files ?? [], messages }
}

it.each<[string, string, RegExp]>([
  ['handout-table-no-header', '<table>', /header row/u],
  ['handout-image-no-alt', 'Words.\n\n![](dot.png)', /alternative text/u],
  ['handout-heading-skipped', '#### Deep\n\nWords.', /skips a level/u],
  ['handout-variable-unknown', 'Call {{phnoe}} now.', /\{\{phnoe\}\}/u],
  ['handout-variable-unknown', 'Call {{phone now.', /"\{\{phone" is not closed/u],
  ['handout-variable-missing', 'Come at {{hours}}.', /nothing for/u],
])('refuses a document with a hint: %s', async (ruleId, text, reason) => {
  const topic = await topicOf(
    `# Asthma\n\n## What is it?\n\n${text === '<table>' ? table : text}\n`,
  )
  if (text === '<table>') headless(topic)
  if (ruleId === 'handout-heading-skipped') deepen(topic)
  const { files, messages } = await render(topic, { name: 'C', phone: '1' })
  expect(files).toEqual([])
  expect(messages).toMatchObject([{ ruleId, fatal: true }])
  expect(messages[0]?.reason).toMatch(reason)
  expect(messages[0]?.note).toBeTruthy()
})

it('says at its column which variable is meant, once for all variants', async () => {
  const topic = await topicOf(
    '# Asthma\n\n## What is it?\n\nCall us now on {{Phone}} or {{fax}}.\n',
  )
  const { files, messages } = await render(topic, clinic, topic, ['standard', 'large', 'mono'])
  expect(files).toEqual([])
  expect(messages.map(({ line, column, note }) => [line, column, note])).toEqual([
    [5, 16, 'Did you mean {{phone}}?'],
    [5, 29, expect.stringContaining('{{address}}')],
  ])
})

it('notes a picture that the summary goes without, and refuses one that says nothing even there', async () => {
  const text = (alt: string) => topicOf(`# Asthma\n\n## What?\n\nWords.\n\n![${alt}](dot.png)\n`)
  const short = await topicOf('# Asthma\n\n## What?\n\nWords.\n')
  const left = await render(await text('Two airways'), clinic, short)
  expect(left.files).toHaveLength(1)
  expect(left.messages).toMatchObject([
    { ruleId: 'handout-image-left-out', fatal: undefined, line: 7 },
  ])
  expect(left.messages[0]?.reason).toContain('“Two airways”')
  const silent = await render(await text(''), clinic, short)
  expect(silent.files).toEqual([])
  expect(silent.messages).toMatchObject([{ ruleId: 'handout-image-no-alt', fatal: true, line: 7 }])
  const adorns = await topicOf('# A\n\n## What?\n\nWords.\n\n![](dot.png "decorative")\n')
  expect((await render(adorns, clinic, short)).messages).toEqual([])
})

const table = '| A | B |\n| - | - |\n| c | d |'

function headless(topic: Topic): void {
  const found = topic.children[0]?.children[0]
  if (found?.type === 'table') found.headerRows = 0
}

/** Readers set levels right; a tree from elsewhere may not. */
function deepen(topic: Topic): void {
  const child = topic.children[0]?.children[0]
  if (child?.type === 'section') child.depth = 4
}

it('prints an image with its alternative text and caption, and leaves out one that is not there', async () => {
  const topic = await topicOf(
    '# Asthma\n\n## What is it?\n\n![Two airways, one narrow](dot.png)\n\n![Gone](lost.png)\n\nWords.\n',
  )
  const { files, messages } = await render(topic)
  expect(messages).toEqual([])
  expect(files.map(({ path }) => path)).toEqual(['leaflet.pdf'])
})

it('prints all of a text that is too short to sum up', async () => {
  const topic = await topicOf('# Asthma\n\n## What is it?\n\nIt is common.\n')
  const { files, messages } = await render(topic, undefined, { ...topic, children: [] })
  expect(messages).toEqual([])
  expect(files).toHaveLength(1)
})

it('refuses a document without a title', async () => {
  const topic = await topicOf('# Asthma\n\nWords.\n')
  const { files, messages } = await render({ ...topic, title: ' ' })
  expect(files).toEqual([])
  expect(messages).toMatchObject([{ ruleId: 'handout-no-title', fatal: true }])
  expect(messages[0]?.note).toBeTruthy()
})

it('refuses a document without sentences', async () => {
  const { files, messages } = await render(await topicOf('# Asthma\n'))
  expect(files).toEqual([])
  expect(messages).toMatchObject([{ ruleId: 'handout-empty', fatal: true }])
})

it('fills in what the text leaves to the clinic', async () => {
  const topic = await topicOf('# Asthma\n\n## What now?\n\nCall {{name}} on {{ phone }}.\n')
  const { files, messages } = await render(topic, clinic)
  expect(messages).toEqual([])
  expect(files).toHaveLength(1)
})

it('names the longest section of a document that no rule can make fit, and leaves out what it may', async () => {
  const words = 'The spray is used once a day in the morning. '.repeat(250)
  const topic = await topicOf(
    `# Asthma\n\n## What is it?\n\nShort.\n\n## What helps?\n\n${words}\n`,
  )
  const { files, messages } = await render(topic, clinic)
  expect(files).toEqual([])
  expect(messages).toMatchObject([{ ruleId: 'handout-too-long', fatal: true }])
  expect(messages[0]?.reason).toContain('the longest section is “What helps?” with 2500 words')
})

it.each<Variant>(['standard', 'large', 'key-points'])(
  'names when to get help where it is longest, and no other variant (%s)',
  async (variant) => {
    const words = 'Call us when the cough gets worse at night. '.repeat(400)
    const topic = await topicOf(
      `# Asthma\n\n## What is it?\n\nShort.\n\n## When should I get help?\n\n${words}\n`,
    )
    const { messages } = await render(topic, clinic, topic, [variant])
    expect(messages).toMatchObject([{ ruleId: 'handout-too-long', fatal: true }])
    // With the clinic's number.
    expect(messages[0]?.reason).toMatch(
      /the longest section is “When should I get help\?” with 360\d words$/u,
    )
    expect(messages[0]?.note).toContain('what to watch for and whom to call')
  },
)

it('says that a booklet has no archive form', async () => {
  const topic = await topicOf('# Asthma\n\n## What is it?\n\nWords.\n')
  const { files, messages } = await render(topic, clinic, topic, ['standard', 'booklet'], true)
  expect(files).toHaveLength(2)
  expect(messages).toMatchObject([{ ruleId: 'handout-booklet-no-archive', fatal: false }])
  expect((await render(topic, clinic, topic, ['booklet'])).messages).toEqual([])
})

it('names the key points and questions that the summary goes without, and none that it tells', async () => {
  const topic = await topicOf(
    '# Asthma\n\n## Key points\n\n- It narrows the airways.\n- It comes and goes [^a].\n\n## What can I ask?\n\n- Is it for life?\n- Can I swim?\n\n## FAQ\n\n### Is it catching?\n\nNo, it is not.\n\n### Can I run?\n\nYes, you can.\n\n[^a]: A book.\n',
  )
  const told = ['It narrows the airways.', 'Is it for life?', 'Yes, you can.']
  const { messages } = await render(topic, clinic, shortOf(topic, told))
  const left = messages.filter(({ ruleId }) => /-(?:point|question)-left-out$/u.test(ruleId ?? ''))
  expect(left).toMatchObject([
    { ruleId: 'handout-point-left-out', fatal: undefined, line: 6 },
    { ruleId: 'handout-question-left-out', fatal: undefined, line: 11 },
  ])
  expect(left[0]?.reason).toMatch(/^1 of 2 key points .*: “It comes and goes\.”$/u)
  expect(left[1]?.reason).toMatch(/^2 of 4 questions .*: “Can I swim\?”, “Is it catching\?”$/u)
  const all = [...told, 'It comes and goes .', 'Can I swim?', 'No, it is not.']
  expect((await render(topic, clinic, shortOf(topic, all))).messages).toEqual([])
  // Nobody knows of words that do not say where they are from.
  expect((await render(topic, clinic, await topicOf('# Asthma\n\nWords.\n'))).messages).toEqual([])
})

it('names the tables, and the sections that warn or say what is approved, of which the summary tells nothing', async () => {
  const topic = await topicOf(
    '# Asthma\n\n## What helps?\n\nA spray helps.\n\n| Age | Puffs |\n| - | - |\n| Child | One |\n\n| Day | Dose |\n| - | - |\n| One | Two |\n\n## Is it approved?\n\nIt was approved in 2019.\n\n## What is it like?\n\nIt feels tight.\n\n## Is it safe?\n\nIt may cause a cough.\n',
  )
  const { messages } = await render(topic, clinic, shortOf(topic, ['A spray helps.', 'Two']))
  const left = messages.filter(({ ruleId }) => /-(?:section|table)-left-out$/u.test(ruleId ?? ''))
  expect(left).toMatchObject([
    { ruleId: 'handout-section-left-out', fatal: undefined, line: 15 },
    { ruleId: 'handout-table-left-out', fatal: undefined, line: 7 },
  ])
  expect(left[0]?.reason).toMatch(
    /^2 sections that warn.* are not on it.*: “Is it approved\?”, “Is it safe\?”$/u,
  )
  expect(left[1]?.reason).toMatch(/^1 table is not on it.*: “What helps\?”$/u)
  const fewer = await render(topic, clinic, shortOf(topic, ['One', 'Two', 'It may cause a cough.']))
  expect(fewer.messages.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^1 section that warns, or says .* is not on it.*: “Is it approved\?”$/u),
  ])
  const all = ['A spray helps.', 'One', 'Two', 'It was approved in 2019.', 'It may cause a cough.']
  expect((await render(topic, clinic, shortOf(topic, all))).messages).toEqual([])
  // Nobody knows of words that do not say where they are from.
  expect((await render(topic, clinic, await topicOf('# Asthma\n\nWords.\n'))).messages).toEqual([])
})

/** A short form of a topic with these of its paragraphs and cells, each as a sentence of its own. */
function shortOf(topic: Topic, told: readonly string[]): Topic {
  const short: Topic = JSON.parse(JSON.stringify(topic))
  visit(short, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return
    if (!told.includes(toText(node))) return
    const { children, position } = node
    node.children = [
      {
        type: 'sentence',
        id: 's',
        sources: ['s'],
        edits: [],
        children,
        ...(position && { position }),
      },
    ]
  })
  return short
}
