import {
  type AnyNode,
  type Block,
  type Draft,
  healthAspects,
  type PhrasingContent,
  sectionKinds,
  type TableCell,
  visit,
} from '@plainleaf/content-model'
import fc from 'fast-check'

/** Scraps that mean something in Markdown, in our directives or in YAML. */
const scraps = [
  ...['word', 'Nit', 'é', '😀', ' ', ' ', ' ', '\u00A0', '.', ',', '-', '—', "'", '"'],
  ...['*', '**', '***', '_', '__', '`', '``', '~', '~~', '\\', '\\\\', '|', '&', '&amp;', '&#35;'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[1]',
    '[1, 2]',
    '[@a]',
    '[1]:',
    '[^1]',
    '[ ] ',
    '[x] ',
    '[a]: b',
  ],
  ...[
    '<',
    '>',
    '<b>',
    '<br>',
    '</p>',
    '<!-- c -->',
    '<https://example.org>',
    'https://example.org/a_b',
  ],
  ...[
    '#',
    '# ',
    '## ',
    '1.',
    '1. ',
    '2) ',
    '- ',
    '+ ',
    '* ',
    '> ',
    '    ',
    '---',
    '===',
    '***',
    '```',
    '~~~',
    '|-|',
  ],
  ...[
    '{#x}',
    '{kind=faq}',
    '{',
    '}',
    ':',
    '::',
    ':::',
    ':sub[',
    ':sub[2]',
    ':term[a]{#a}',
    ':::note',
    '10:30',
  ],
  ...[
    'Table: ',
    '^',
    '%',
    '$',
    '=',
    '!',
    '@',
    'www.example.org',
    'a@b.example',
    '\u200D',
    '٣.',
    '…',
  ],
]
const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...scraps) },
      { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join('').replace(/[\p{Cc}\uFFFD]/gu, '') || 'x')
const text = words.map((value): PhrasingContent => ({ type: 'text', value }))
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,4})?$/)

const { inner } = fc.letrec<{ inner: PhrasingContent[]; one: PhrasingContent }>((tie) => ({
  inner: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
  one: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    text,
    fc.record({
      type: fc.constantFrom(
        'emphasis' as const,
        'strong' as const,
        'subscript' as const,
        'superscript' as const,
      ),
      children: tie('inner'),
    }),
    // Struck out twice says nothing more: only words are struck out here.
    fc.record({ type: fc.constant('delete' as const), children: text.map((one) => [one]) }),
    fc.record({ type: fc.constant('term' as const), id, children: tie('inner') }),
    fc.record({
      type: fc.constant('span' as const),
      lang: fc.constantFrom('fr', 'ar'),
      children: tie('inner'),
    }),
    fc.record({
      type: fc.constant('link' as const),
      url: fc.constantFrom(
        'https://example.org/a_(b)?c=*d*',
        '#x',
        'topic:other#part',
        'mailto:a@b.example',
      ),
      children: text.map((one) => [one]),
    }),
    fc.record({
      type: fc.constant('inlineCode' as const),
      value: words.map((value) => value.trim() || 'x'),
    }),
    fc.record({
      type: fc.constant('image' as const),
      url: fc.constant('a b.png'),
      alt: words.map((value) => value.trim()),
    }),
    fc.constant({
      type: 'image' as const,
      url: 'leaf.png',
      alt: '',
      decorative: true as const,
    }),
    fc.constant<PhrasingContent>({ type: 'break' }),
    fc.record({
      type: fc.constant('footnoteReference' as const),
      identifier: fc.constantFrom('1', '2', 'note'),
    }),
  ),
}))

/**
 * Content of one line as a reader gives it: no neighbours of the same kind, no emphasis in the same emphasis, no
 * space or break at its ends.
 */
export const line: fc.Arbitrary<PhrasingContent[]> = inner
  .map((nodes) => tidy(nodes, true, []))
  .filter((nodes) => nodes.length > 0)

const single: readonly string[] = ['emphasis', 'strong', 'delete', 'inlineCode']

function tidy(
  nodes: readonly PhrasingContent[],
  ends: boolean,
  inside: readonly string[],
): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (single.includes(node.type) && (inside.includes(node.type) || node.type === last?.type))
      continue
    if (node.type === 'text') {
      // Space around a break is no part of the words.
      const value = last?.type === 'break' ? node.value.replace(/^[ \t]+/u, '') : node.value
      if (last?.type === 'text') last.value += value
      else if (value) out.push({ type: 'text', value })
    } else if (node.type === 'break') {
      if (last?.type === 'text') last.value = last.value.replace(/[ \t]+$/u, '')
      if (last?.type === 'text' && !last.value) out.pop()
      out.push({ type: 'break' })
    } else if ('children' in node) {
      const children = tidy(node.children, false, [...inside, node.type])
      if (children.length > 0) out.push({ ...node, children } as PhrasingContent)
    } else out.push({ ...node })
  }
  const trim = (node: PhrasingContent | undefined, edge: RegExp): void => {
    if (ends && node?.type === 'text') node.value = node.value.replace(edge, '')
  }
  trim(out[0], /^[ \t]+/u)
  trim(out.at(-1), /[ \t]+$/u)
  const idle = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && !node.value)
  if (idle(out[0])) return tidy(out.slice(1), ends, inside)
  return idle(out.at(-1)) ? tidy(out.slice(0, -1), ends, inside) : out
}

/** One line that is more than an image, which by itself would be a figure. */
const sentence = line.filter((nodes) => nodes.length > 1 || nodes[0]?.type !== 'image')
const nothing = fc.constant<PhrasingContent[]>([])
const cells = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.array(fc.array(fc.oneof(line, nothing), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 3,
  }),
)

const { blocks } = fc.letrec<{ blocks: Block[]; one: Block }>((tie) => ({
  blocks: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
  one: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph' as const), children: sentence }),
    fc
      .record({
        ordered: fc.boolean(),
        start: fc.integer({ min: 0, max: 12 }),
        items: fc.array(fc.tuple(tie('blocks'), fc.option(fc.boolean())), {
          minLength: 1,
          maxLength: 3,
        }),
      })
      .map(
        ({ ordered, start, items }): Block => ({
          type: 'list',
          ordered,
          ...(ordered && start !== 1 && { start }),
          children: items.map(([children, checked]) => ({
            type: 'listItem',
            ...(checked !== null && children[0]?.type === 'paragraph' && { checked }),
            children,
          })),
        }),
      ),
    fc
      .record({
        rows: cells,
        caption: fc.option(line),
        headerRows: fc.integer({ min: 0, max: 2 }),
        headerColumns: fc.integer({ min: 0, max: 1 }),
        span: fc.constantFrom(null, 'colSpan' as const, 'rowSpan' as const),
        align: fc.option(fc.constantFrom('left' as const, 'right' as const, 'center' as const)),
      })
      .map(toTable),
    fc.record({ type: fc.constant('blockquote' as const), children: tie('blocks') }),
    fc.record({
      type: fc.constant('code' as const),
      value: fc.array(words, { maxLength: 3 }).map((lines) => lines.join('\n')),
    }),
    fc.constant<Block>({ type: 'thematicBreak' }),
    fc
      .array(
        fc.record({
          id,
          term: text.map((one) => tidy([one], true, [])).filter((one) => one.length > 0),
          children: tie('blocks'),
        }),
        { minLength: 1, maxLength: 2 },
      )
      .map(
        (items): Block => ({
          type: 'definitionList',
          children: items.map((item, index) => ({
            type: 'definitionItem',
            ...item,
            id: `${item.id}-${index}`,
          })),
        }),
      ),
    fc
      .record({
        caption: fc.option(line),
        alt: words,
        title: fc.option(words),
        adorns: fc.boolean(),
      })
      .map(
        ({ caption, alt, title, adorns }): Block => ({
          type: 'figure',
          image: {
            type: 'image',
            url: 'pictures/a b(1).png',
            ...(adorns
              ? { alt: '', decorative: true }
              : { alt: alt.trim(), ...(title && { title }) }),
          },
          ...(caption && { caption }),
        }),
      ),
    fc.record({
      type: fc.constant('callout' as const),
      tone: fc.constantFrom('note' as const, 'warning' as const),
      title: fc.oneof(line, nothing),
      children: tie('blocks'),
    }),
  ),
}))

function toTable({
  rows,
  caption,
  headerRows,
  headerColumns,
  span,
  align,
}: {
  rows: PhrasingContent[][][]
  caption: PhrasingContent[] | null
  headerRows: number
  headerColumns: number
  span: 'colSpan' | 'rowSpan' | null
  align: 'left' | 'right' | 'center' | null
}): Block {
  const all = rows.map((row) => row.map((children): TableCell => ({ type: 'tableCell', children })))
  // The last cell of the first row reaches over the one beside or below it.
  const [first = [], second] = all
  const last = first.length - 1
  if (span === 'colSpan' && last > 0) first.splice(-2, 2, { ...first[last - 1]!, colSpan: 2 })
  if (span === 'rowSpan' && second && first[last]) {
    first[last].rowSpan = 2
    second.pop()
  }
  return {
    type: 'table',
    ...(align && { align: rows[0]!.map((_, column) => (column === 0 ? align : null)) }),
    ...(caption && { caption }),
    headerRows: Math.min(headerRows, rows.length),
    headerColumns,
    children: all.map((children) => ({ type: 'tableRow', children })),
  }
}

const heading = fc.record({
  type: fc.constant('heading' as const),
  depth: fc.constantFrom(2 as const, 3 as const, 4 as const),
  children: line,
  kind: fc.constantFrom(
    ...sectionKinds.filter((kind) => kind !== 'references' && kind !== 'glossary'),
  ),
  aspect: fc.constantFrom(null, ...healthAspects),
  aliases: fc.option(fc.array(id, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  id: fc.option(id, { nil: undefined }),
})

/** What a reader may hand to `toTopic`, made of text that looks like markup. */
export const draft: fc.Arbitrary<Draft> = fc
  .record({
    title: words.map((value) => value.trim() || 'T'),
    parts: fc.array(
      fc.oneof(
        { weight: 2, arbitrary: blocks },
        { weight: 1, arbitrary: heading.map((one) => [one]) },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    notes: fc.array(blocks, { minLength: 3, maxLength: 3 }),
  })
  .map(({ title, parts, notes }) => {
    const definitions = ['1', '2', 'note'].map((identifier, index) => ({
      type: 'footnoteDefinition' as const,
      identifier,
      children: notes[index]!,
    }))
    const content = parts.flat()
    const used = usedIn(content, definitions)
    return numbered({
      title,
      id: 'topic',
      meta: {},
      format: 'test',
      blocks: structuredClone([
        ...content,
        ...definitions.filter((note) => used.has(note.identifier)),
      ]),
      dropped: [],
    })
  })

/** The notes that a text refers to, and those that they refer to. */
function usedIn(
  content: Draft['blocks'],
  definitions: readonly Extract<Block, { type: 'footnoteDefinition' }>[],
): Set<string> {
  const used = new Set<string>()
  const note = (node: AnyNode): void => {
    if (node.type !== 'footnoteReference' || used.has(node.identifier)) return
    used.add(node.identifier)
    for (const one of definitions) if (one.identifier === node.identifier) visit(one, note)
  }
  for (const block of content) {
    if (block.type === 'heading') for (const child of block.children) visit(child, note)
    else visit(block, note)
  }
  return used
}

/** Gives definitions ids of their own. */
function numbered(one: Draft): Draft {
  let count = 0
  for (const block of one.blocks) {
    if (block.type === 'heading') continue
    visit(block, (node) => {
      if (node.type === 'definitionItem') node.id = `${node.id}-${count++}`
    })
  }
  return one
}
