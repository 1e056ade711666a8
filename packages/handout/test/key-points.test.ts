import { type Topic, visit } from '@plainleaf/content-model'
import { openEngine, type Part, printHandout, stringsOf, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

const points = (count: number): string =>
  Array.from({ length: count }, (_, at) => `- Point ${at + 1}.`).join('\n')

/** Every paragraph as a sentence that is from a section of this id. */
function traced(topic: Topic, from: (text: string) => string): Topic {
  const made: Topic = JSON.parse(JSON.stringify(topic))
  visit(made, (node) => {
    if (node.type !== 'paragraph') return undefined
    const { children, position } = node
    const source = `${from(JSON.stringify(children))}.s1`
    node.children = [
      { type: 'sentence', id: source, sources: [source], edits: [], children, position },
    ]
    return false
  })
  return made
}

const boxes = (parts: readonly Part[]): Part[] =>
  parts.filter(({ role, heading }) => role === 'keyPoints' && heading !== '')

it.each([
  [2, [2]],
  [5, [5]],
  [6, [5, 1]],
  [12, [5, 7]],
])(
  'puts the first five of %j key points into a box, and the others below it',
  async (count, sizes) => {
    const topic = await topicOf(
      `# Asthma\n\n## Key points\n\n${points(count)}\n\n## What is it?\n\nWords.\n`,
    )
    for (const variant of ['standard', 'key-points'] as const) {
      const model = toHandout(topic, topic, null, { variant })
      const own = model.parts.slice(0, sizes.length)
      expect(
        own.map(({ pieces: [first] }) => first?.type === 'list' && first.items.length),
      ).toEqual(sizes)
      expect(own.every(({ role }) => role === 'keyPoints')).toBe(true)
      expect(boxes(model.parts)).toHaveLength(1)
      const { pdf, handout } = printHandout(model, topic, engine)
      expect(await checkPdf(pdf!, handout)).toEqual([])
      expect(stringsOf(handout).filter((text) => /^Point \d+\.$/u.test(text))).toHaveLength(count)
    }
  },
)

it('goes on counting below the box where the points are numbered', async () => {
  const topic = await topicOf(
    `# Asthma\n\n## Key points\n\n${points(7).replace(/- Point (\d)/gu, '$1. Point $1')}\n`,
  )
  const [, more] = toHandout(topic, topic, null).parts
  expect(more?.pieces).toMatchObject([{ type: 'list', ordered: true, start: 6 }])
})

it('has one box of main points, in the order of the text, where a summary parts them', async () => {
  const topic = await topicOf(
    `# Asthma\n\n## Key points\n\n${points(9)}\n\n## What is it?\n\nWords.\n`,
  )
  const order = [1, 2, 4, 5, 6, 7, 9, 3, 8]
  const short = await topicOf(
    `# Asthma\n\n## Main points\n\n${order
      .slice(0, 7)
      .map((one) => `- Point ${one}.`)
      .join('\n')}\n\n## What is it?\n\nWords.\n\n## Key points\n\n- Point 3.\n\nPoint 8.\n`,
  )
  const plain = traced(short, (text) => (text.includes('Words') ? 'what-is-it' : 'key-points'))
  // A summary's sentences stand where they are from.
  visit(plain, (node) => {
    if (node.type !== 'sentence' || !node.position) return
    const number = Number(/Point (\d)/u.exec(JSON.stringify(node.children))?.[1] ?? 99)
    node.position.start.offset = number
  })
  const second = plain.children[2]
  if (second) Object.assign(second, { kind: 'prose' })
  const model = toHandout(topic, plain, null)
  expect(boxes(model.parts)).toHaveLength(1)
  expect(model.parts.slice(0, 3).map(({ heading }) => heading)).toEqual([
    'What are the main points?',
    '',
    'What is it?',
  ])
  const said = stringsOf(model).filter((text) => text.startsWith('Point'))
  expect(said).toEqual(Array.from({ length: 9 }, (_, at) => `Point ${at + 1}.`))
})

it('leaves what a summary tells of key points below other headings, and in boxes, where it stands', async () => {
  const topic = await topicOf(`# Asthma\n\n## Key points\n\n${points(3)}\n`)
  const short = await topicOf(
    '# Asthma\n\n## Main points\n\n- Point 1.\n- Point 2.\n\n## Who should not have it?\n\nPoint 3.\n\n## Key points\n\n:::warning[When to get help]\nCall us.\n:::\n',
  )
  const plain = traced(short, () => 'key-points')
  const last = plain.children[2]
  if (last) Object.assign(last, { kind: 'prose' })
  const { parts } = toHandout(topic, plain, null)
  expect(parts.slice(0, 3).map(({ role }) => role)).toEqual(['keyPoints', 'prose', 'help'])
  expect(stringsOf({ ...toHandout(topic, plain, null), parts: parts.slice(1, 2) })).toContain(
    'Point 3.',
  )
})
