import type {
  Block,
  ListItem,
  PhrasingContent,
  Section,
  SectionKind,
  Topic,
} from '@plainleaf/content-model'
import fc from 'fast-check'

const nasty = [
  ']]>',
  '<script>alert(1)</script>',
  '&amp; & &#0;',
  '\u0000\u0008\u000b\u001f',
  '\u007f\u0085\u200b\u2028\ufeff',
  '\ufffe\uffff',
  '\ud800 and \udc00',
  '😀👩‍👩‍👧‍👦🏳️‍🌈',
  'مرحبا بكم',
  '\u202eright to left',
  '“quotes” \'and\' "more"',
  'x'.repeat(300),
  '-->',
  '{{template}}',
]

/** Words as they come from a converter gone wrong. */
const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom('Side effects', 'side effects', 'con', 'nav', 'cover', '...', ' '),
)

const url = fc.oneof(
  fc.constantFrom(
    '#a',
    '#nowhere',
    '#a b"c',
    'topic:t1',
    'topic:t2#a',
    'topic:zz#a',
    'topic:t1#zz',
  ),
  fc.constantFrom('https://example.org/?a=1&b=2', 'javascript:alert(1)', 'https://exa mple/'),
  fc.constantFrom('mailto:a@example.org', 'tel:+441234', 'http://[::1', 'https://a.b/%zz?<>'),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
)

const id = fc.constantFrom(
  'a',
  'b',
  'A',
  'é',
  'con',
  'ref-r1',
  'cite-r1-1',
  'fn-1',
  'plain.a',
  '1',
  'x.y',
)

const text = words.map((value): PhrasingContent => ({ type: 'text', value }))

const phrasing: fc.Arbitrary<PhrasingContent[]> = fc.letrec<{
  one: PhrasingContent
  all: PhrasingContent[]
}>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    text,
    words.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    fc.constant<PhrasingContent>({ type: 'break' }),
    fc
      .constantFrom('n1', 'n2')
      .map((identifier): PhrasingContent => ({ type: 'footnoteReference', identifier })),
    fc
      .subarray(['r1', 'r2', 'r9'], { minLength: 1 })
      .map((references): PhrasingContent => ({ type: 'citation', references, label: '[1]' })),
    fc.record({
      type: fc.constant('image' as const),
      url: fc.constantFrom('spacer.png', 'gone.png'),
      alt: words,
    }),
    fc.record({ type: fc.constant('link' as const), url, children: tie('all') }),
    fc.record({
      type: fc.constantFrom('emphasis' as const, 'strong' as const, 'superscript' as const),
      children: tie('all'),
    }),
    fc.record({
      type: fc.constant('span' as const),
      lang: fc.constantFrom('fr', 'ar', 'not a tag', ''),
      children: tie('all'),
    }),
    fc.record({
      type: fc.constant('term' as const),
      id: fc.constantFrom('airway', 'gone'),
      children: tie('all'),
    }),
  ),
  all: fc.array(tie('one'), { maxLength: 3 }),
})).all

const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block; blocks: Block[]; item: ListItem }>(
  (tie) => ({
    block: fc.oneof(
      { maxDepth: 5 },
      phrasing.map((children): Block => ({ type: 'paragraph', children })),
      words.map((value): Block => ({ type: 'code', value })),
      fc.constant<Block>({ type: 'thematicBreak' }),
      fc.record({
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        start: fc.nat(50),
        children: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ type: fc.constant('blockquote' as const), children: tie('blocks') }),
      fc.record({
        type: fc.constant('callout' as const),
        tone: fc.constantFrom('note' as const, 'tip' as const, 'warning' as const),
        title: phrasing,
        children: tie('blocks'),
      }),
      fc.record({
        type: fc.constant('figure' as const),
        image: fc.constant({ type: 'image' as const, url: 'spacer.png', alt: 'A spacer' }),
        caption: phrasing,
      }),
      fc.record({
        type: fc.constant('footnoteDefinition' as const),
        identifier: fc.constantFrom('n1', 'n3'),
        children: tie('blocks'),
      }),
      fc.record({
        type: fc.constant('definitionList' as const),
        children: fc.array(
          fc.record({
            type: fc.constant('definitionItem' as const),
            id,
            term: phrasing,
            children: tie('blocks'),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      }),
      fc.record({
        type: fc.constant('table' as const),
        caption: phrasing,
        headerRows: fc.nat(2),
        headerColumns: fc.nat(2),
        children: fc.array(
          fc.record({
            type: fc.constant('tableRow' as const),
            children: fc.array(
              fc.record({ type: fc.constant('tableCell' as const), children: phrasing }),
              { minLength: 1, maxLength: 3 },
            ),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    ),
    blocks: fc.array(tie('block'), { maxLength: 3 }),
    item: fc.record({ type: fc.constant('listItem' as const), children: tie('blocks') }),
  }),
).block

const sectionId = fc.oneof(id, fc.stringMatching(/^[a-zé0-9][a-zA-Z0-9_.-]{0,30}$/))

const kinds: SectionKind[] = [
  'prose',
  'keyPoints',
  'procedure',
  'comparison',
  'faq',
  'references',
  'glossary',
  'disclaimer',
]

/** Sections with ids that repeat and depths that skip: worse than any reader gives. */
const sections: fc.Arbitrary<Section[]> = fc.letrec<{ one: Section; all: Section[] }>((tie) => ({
  one: fc
    .record({
      kind: fc.constantFrom(...kinds),
      id: sectionId,
      depth: fc.constantFrom(2, 3, 6),
      heading: fc.oneof(phrasing, fc.constant<PhrasingContent[]>([])),
      blocks: fc.array(block, { maxLength: 3 }),
      inner: tie('all'),
    })
    .map(({ kind, id, depth, heading, blocks, inner }) =>
      toSection(kind, id, depth, heading, [...blocks, ...inner]),
    ),
  all: fc.oneof(
    { maxDepth: 3 },
    fc.constant<Section[]>([]),
    fc.array(tie('one'), { maxLength: 4 }),
  ),
})).all

/** A section of any kind with the fields that kind needs. */
export function toSection(
  kind: SectionKind,
  id: string,
  depth: number,
  heading: PhrasingContent[],
  children: (Block | Section)[],
): Section {
  const fields = { points: 1, steps: 1, columns: [], questions: [], entries: ['r1'], terms: [] }
  const typing = { confidence: 1, alternatives: [] }
  return {
    ...fields,
    type: 'section',
    kind,
    id,
    depth,
    heading,
    children,
    aspect: null,
    typing,
  } as never
}

/** A topic made of anything, `id` being its id. */
export function arbitraryTopic(topicId: string): fc.Arbitrary<Topic> {
  const reference = (name: string): fc.Arbitrary<Topic['references'][number]> =>
    fc
      .record({
        raw: words,
        DOI: fc.constantFrom('10.5555/x', undefined),
        URL: fc.option(url, { nil: undefined }),
      })
      .map((fields) => ({
        type: 'reference',
        id: name,
        label: name,
        itemType: 'article',
        ...fields,
      }))
  return fc
    .record({
      title: words.filter((title) => title.length > 0),
      lang: fc.constantFrom('en', 'ar', 'de-CH', 'not a tag'),
      description: fc.option(words, { nil: undefined }),
      authors: fc.array(words, { maxLength: 2 }),
      reviewedBy: fc.array(words, { maxLength: 1 }),
      children: sections,
      references: fc.tuple(reference('r1'), reference('r2')),
    })
    .map(({ description, authors, reviewedBy, ...topic }) => ({
      type: 'topic',
      id: topicId,
      variant: 'full',
      ...topic,
      meta: {
        source: { format: 'text' },
        description,
        authors,
        reviewedBy,
        keywords: [],
        sources: [],
      },
      dropped: [],
    }))
}
