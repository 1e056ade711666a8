import type { Block, PhrasingContent, TableCell } from '@plainleaf/content-model'
import fc from 'fast-check'
import { id, line, text, tidy, words } from './arbitrary-phrasing.ts'

/** One line that is more than an image, which by itself would be a figure. */
const sentence = line.filter((nodes) => nodes.length > 1 || nodes[0]?.type !== 'image')
const nothing = fc.constant<PhrasingContent[]>([])
const cells = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc.array(fc.array(fc.oneof(line, nothing), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 3,
  }),
)

const tree = fc.letrec<{ blocks: Block[]; one: Block }>((tie) => ({
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

/** Blocks of every kind, nested two deep. */
export const blocks: fc.Arbitrary<Block[]> = tree.blocks

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
