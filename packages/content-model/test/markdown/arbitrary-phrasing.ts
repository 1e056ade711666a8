import type { PhrasingContent } from '@plainleaf/content-model'
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
/** Runs of scraps, on one line, never empty. */
export const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...scraps) },
      { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join('').replace(/[\p{Cc}\uFFFD]/gu, '') || 'x')
/** One run of text. */
export const text: fc.Arbitrary<PhrasingContent> = words.map((value) => ({ type: 'text', value }))
/** Ids that our directives can hold. */
export const id: fc.Arbitrary<string> = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,4})?$/)

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

/** Joins neighbours of a kind, and takes away what no line of Markdown can hold. */
export function tidy(
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
