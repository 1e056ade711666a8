import { type Draft, type Topic, topicFault, topicSchema, toTopic } from '@plainleaf/content-model'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test, vi } from 'vitest'

const position = () => ({
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 9, offset: 8 },
})
const text = (value: string) => ({ type: 'text', value, position: position() })
const paragraph = (value: string) => ({
  type: 'paragraph',
  children: [text(value), { type: 'strong', children: [text('now')] }],
  position: position(),
  data: { confidence: 0.5, alternatives: ['heading'], lines: [1, 3] },
})
const item = (value: string) => ({
  type: 'listItem',
  children: [paragraph(value)],
  data: { confidence: 0.9 },
})
const row = (value: string) => ({
  type: 'tableRow',
  children: [{ type: 'tableCell', children: [text(value)], position: position() }],
})
/** A row that could not be parted, with a line of its cell in emphasis. */
const wide = () => ({
  type: 'tableRow',
  children: [
    {
      type: 'tableCell',
      colSpan: 2,
      rowSpan: 1,
      children: [
        text('Autumn'),
        { type: 'break', position: position() },
        { type: 'emphasis', children: [text('or')] },
      ],
    },
  ],
})

/** A heading, with others below it, each with a paragraph. */
const named = (name: string, depth: number, below: readonly string[]): unknown[] => [
  { type: 'heading', depth, children: [text(name)] },
  ...below.flatMap((words) => [...named(words, depth + 1, []), paragraph('On grass.')]),
]

/** One of everything that a text reader makes. */
const whole = () => ({
  title: 'Tick bites',
  meta: {},
  format: 'text',
  blocks: [
    paragraph('Ticks bite where the skin is thin [1].'),
    { type: 'heading', depth: 2, children: [text('What to do')], position: position() },
    { type: 'list', ordered: true, start: 2, children: [item('Pull it out'), item('Wash')] },
    {
      type: 'table',
      caption: [text('Seasons')],
      headerRows: 1,
      headerColumns: 0,
      children: [row('When'), row('Spring'), wide()],
    },
    { type: 'blockquote', children: [paragraph('It took a minute.')] },
    { type: 'code', lang: 'text', value: 'if red\n  ring', position: position() },
    { type: 'thematicBreak' },
    { type: 'heading', depth: 2, children: [text('References')] },
    { type: 'paragraph', children: [text('[1] Fir, W. (2023). Tea. Example, 3(2), 10-19.')] },
  ],
  dropped: [
    { type: 'dropped', line: 3, text: 'Share', reason: 'share-bar', position: position() },
    { type: 'dropped', line: 4, text: '3', reason: 'page-number', data: { confidence: 0.9 } },
  ],
})

/** Every object and array of a value that holds some field, with the field's name. */
function fieldsOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return []
  const own = value as Record<string, unknown>
  return Object.keys(own).flatMap((key) => [[own, key], ...fieldsOf(own[key])])
}

const odd = fc.constantFrom<unknown>(
  ...[undefined, null, 0, -1, 1.5, 2, Number.NaN, '', 'x', true, [], ['x'], [null], {}],
)
const change = fc.record({
  at: fc.nat(10_000),
  how: fc.constantFrom('set', 'delete', 'add', 'type'),
  value: odd,
  type: fc.constantFrom('text', 'strong', 'paragraph', 'list', 'listItem', 'tableRow', 'link'),
})

/** The draft as one fault or several of a reader might leave it. */
function spoil(changes: readonly Change[]): Draft {
  const draft = whole()
  apply(changes, { blocks: draft.blocks, dropped: draft.dropped })
  return draft as unknown as Draft
}

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function apply(changes: readonly Change[], tree: unknown): void {
  for (const { at, how, value, type } of changes) {
    const fields = fieldsOf(tree)
    const [owner, key] = fields[at % fields.length]!
    if (how === 'set') owner[key] = value
    else if (how === 'delete') delete owner[key]
    else if (how === 'type') owner.type = type
    else if (!Array.isArray(owner)) owner.extra = value
  }
}

const make = (draft: Draft): Topic | null => {
  try {
    return toTopic(draft, new VFile({ path: 'ticks.txt', value: 'Ticks' }))
  } catch {
    return null
  }
}

describe('the last step of every reader', () => {
  test('gives a topic of a draft', () => {
    const topic = make(spoil([]))
    expect(topic && topicSchema.safeParse(topic).error).toBeUndefined()
  })

  test('gives no topic that its schema does not take, whatever a reader did', () => {
    let made = 0
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const topic = make(spoil(changes))
        if (topic) made++
        expect(topic === null || topicSchema.safeParse(topic).success).toBe(true)
      }),
      { numRuns: 3000 },
    )
    expect(made).toBeGreaterThan(100)
  })

  test('finds fault with a tree exactly where its schema does', () => {
    const whole = JSON.stringify(make(spoil([])))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const topic = JSON.parse(whole) as Topic
        apply(changes, topic)
        expect(topicFault(topic) === null).toBe(topicSchema.safeParse(topic).success)
      }),
      { numRuns: 3000 },
    )
  })

  test('leaves to the schema nothing of what text readers make', () => {
    // The schema copies all it looks at: where that is a long table, twice the memory.
    const draft = spoil([])
    draft.blocks.push(
      ...(named('Frequently asked questions', 2, ['What bites?', 'When?']) as Draft['blocks']),
      ...(named('Key points', 2, []) as Draft['blocks']),
      { type: 'list', ordered: false, children: [item('Look')] } as Draft['blocks'][number],
    )
    const topic = make(draft)!
    const asked = vi.spyOn(topicSchema, 'safeParse')
    expect(topicFault(topic)).toBeNull()
    expect(asked.mock.lastCall?.[0]).toMatchObject({ children: [], dropped: [] })
    asked.mockRestore()
    const kinds = topic.children.map((child) => (child as { kind?: string }).kind)
    expect(kinds).toEqual(expect.arrayContaining(['references', 'faq', 'keyPoints']))
  })
})
