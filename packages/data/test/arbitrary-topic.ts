import type { Block, PhrasingContent, Reference, Section, Topic } from '@plainleaf/content-model'
import fc from 'fast-check'

/** Strings that have broken other people's pages, and any others. */
const words: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><script>alert(1)</script>',
    '<!--><svg/onload=alert(1)>',
    '&lt;script&gt;&#x41;&amp;',
    '<math><mi xlink:href="javascript:alert(1)">',
    ']]><x>',
    '\r\n\u0000\u0085\uFFFE\uD800',
    'plain words',
  ),
)

const urls: fc.Arbitrary<string> = fc.oneof(
  words,
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    '//evil.example/x.png',
    '\\\\evil.example\\x.png',
    '/\\evil.example/x.png',
    'https://evil.example/x.png',
    'good.png',
    '../../good.png',
    '#s-1',
    '#_main',
    'topic:other#s-1',
    'topic:t#x',
    'topic:"><script>',
    'mailto:a@b.example',
  ),
)

const ids: fc.Arbitrary<string> = fc.constantFrom(
  's-1',
  's-2',
  'ref-a',
  'plain.x',
  'fn-1',
  'cite-a-1',
  'ä',
  'a',
  'b',
)

const { phrasing } = fc.letrec<{ phrasing: PhrasingContent[]; one: PhrasingContent }>((tie) => ({
  phrasing: fc.array(tie('one'), { maxLength: 3, depthIdentifier: 'p' }),
  one: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'p' },
    fc.record({ type: fc.constant('text' as const), value: words }),
    fc.record({ type: fc.constant('inlineCode' as const), value: words }),
    fc.record({ type: fc.constant('image' as const), url: urls, alt: words, title: words }),
    fc.record({
      type: fc.constant('citation' as const),
      references: fc.array(ids, { minLength: 1, maxLength: 2 }),
      label: words,
    }),
    fc.record({ type: fc.constant('footnoteReference' as const), identifier: words }),
    fc.record({
      type: fc.constant('link' as const),
      url: urls,
      title: words,
      children: tie('phrasing'),
    }),
    fc.record({ type: fc.constant('span' as const), lang: words, children: tie('phrasing') }),
    fc.record({ type: fc.constant('term' as const), id: ids, children: tie('phrasing') }),
    fc.record({
      type: fc.constant('sentence' as const),
      id: ids,
      sources: fc.array(words, { minLength: 1, maxLength: 2 }),
      edits: fc.constant([]),
      children: tie('phrasing'),
    }),
    fc.record({
      type: fc.constantFrom('emphasis' as const, 'strong' as const, 'superscript' as const),
      children: tie('phrasing'),
    }),
  ) as fc.Arbitrary<PhrasingContent>,
}))

const { blocks } = fc.letrec<{ blocks: Block[]; block: Block }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'b' }),
  block: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'b' },
    fc.record({ type: fc.constant('paragraph' as const), children: phrasing }),
    fc.record({ type: fc.constant('code' as const), lang: words, value: words }),
    fc.record({
      type: fc.constant('figure' as const),
      image: fc.record({ type: fc.constant('image' as const), url: urls, alt: words }),
      caption: phrasing,
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
            fc.record({
              type: fc.constant('tableCell' as const),
              colSpan: fc.constantFrom(1, 2),
              children: phrasing,
            }),
            { maxLength: 3 },
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      children: fc.array(
        fc.record({ type: fc.constant('listItem' as const), children: tie('blocks') }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    fc.record({
      type: fc.constant('callout' as const),
      tone: fc.constantFrom('tip' as const, 'warning' as const),
      title: phrasing,
      children: tie('blocks'),
    }),
    fc.record({
      type: fc.constant('footnoteDefinition' as const),
      identifier: words,
      children: tie('blocks'),
    }),
    fc.record({
      type: fc.constant('definitionList' as const),
      children: fc.array(
        fc.record({
          type: fc.constant('definitionItem' as const),
          id: ids,
          term: phrasing,
          children: tie('blocks'),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    fc.record({ type: fc.constant('blockquote' as const), children: tie('blocks') }),
  ) as fc.Arbitrary<Block>,
}))

const section = fc.record({
  type: fc.constant('section' as const),
  kind: fc.constantFrom(
    'prose',
    'keyPoints',
    'procedure',
    'faq',
    'references',
    'glossary',
    'disclaimer',
  ),
  id: ids,
  aliases: fc.array(ids, { maxLength: 2 }),
  depth: fc.constantFrom(1, 2, 6),
  aspect: fc.constantFrom(null, 'SideEffectsHealthAspect'),
  typing: fc.constant({ confidence: 1, alternatives: [] }),
  heading: phrasing,
  children: blocks,
  entries: fc.array(ids, { maxLength: 2 }),
}) as unknown as fc.Arbitrary<Section>

const reference = fc.record({
  type: fc.constant('reference' as const),
  id: ids,
  label: words,
  itemType: words,
  raw: words,
  title: words,
  author: fc.array(fc.record({ family: words, given: words }), { maxLength: 2 }),
  publisher: words,
  DOI: urls,
  URL: urls,
}) as fc.Arbitrary<Reference>

/** Topics with hostile words and addresses in every field; their ids may clash, which the schema cannot forbid. */
export const topics: fc.Arbitrary<Topic> = fc.record({
  type: fc.constant('topic' as const),
  id: fc.constant('t'),
  variant: fc.constant('full' as const),
  title: words,
  lang: fc.oneof(words, fc.constantFrom('en', 'ar', 'de')),
  meta: fc.record({
    source: fc.record({ format: words, path: words }),
    description: words,
    authors: fc.array(words, { maxLength: 2 }),
    reviewedBy: fc.array(words, { maxLength: 2 }),
    lastChecked: words,
    keywords: fc.constant([]),
    sources: fc.constant([]),
    licence: words,
  }),
  children: fc.array(section, { maxLength: 4 }),
  references: fc.array(reference, { maxLength: 3 }),
  dropped: fc.constant([]),
}) as unknown as fc.Arbitrary<Topic>
