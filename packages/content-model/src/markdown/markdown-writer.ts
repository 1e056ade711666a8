import type { Heading, PhrasingContent as MdastPhrasing, Root } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { holdCode } from './hold-code.ts'
import { textDirectives } from './own-directives.ts'

/** Characters that are written as they are, such as a citation: a node of our own in mdast. */
export function literal(value: string): MdastPhrasing {
  return { type: 'literal', value } as unknown as MdastPhrasing
}

/** Writes mdast that may hold `literal` nodes, and headings with `data.attributes` such as `{kind=faq}`. */
export function writeMdast(tree: Root): string {
  holdCode(tree)
  return toMarkdown(tree, options)
}

const writeLiteral: Handle & { peek?: Handle } = (node: { value: string }) => node.value
// Only the first character is asked for.
writeLiteral.peek = (node: { value: string }) => node.value.charAt(0)

const writeHeading: Handle = (node: Heading, parent, state, info) => {
  const line = defaultHandlers.heading(node, parent, state, info)
  const attributes = (node.data as { attributes?: string } | undefined)?.attributes
  return attributes ? `${line} ${attributes}` : line
}

const footnotes = gfmFootnoteToMarkdown()

/** Of a line of nothing but space in a note the indent is no part, unlike of all others: it would come back as space. */
const writeNote: Handle = (node, parent, state, info) => {
  const value = footnotes.handlers!.footnoteDefinition!(node, parent, state, info)
  return value.replace(/(?<=\n) {4}([ \t]+)(?=\n|$)/gu, '$1')
}

const directives = directiveToMarkdown()

/** The label of a box is inline content too; the extension forgets to say so and would leave `<` and `*` in it as they are. */
const writeBox: Handle = (node, parent, state, info) => {
  const exit = state.enter('phrasing')
  const value = directives.handlers!.containerDirective!(node, parent, state, info)
  exit()
  return value
}

const options: Options = {
  bullet: '-',
  // Neither `-` nor `*`, which open the items of a list.
  rule: '_',
  fences: true,
  listItemIndent: 'one',
  extensions: [
    gfmTableToMarkdown(),
    footnotes,
    {
      ...gfmStrikethroughToMarkdown(),
      // Only a pair strikes out; one `~` means "about".
      unsafe: [
        { character: '~', after: '(?=~)', inConstruct: 'phrasing' },
        { character: '~', before: '(?<=~)', inConstruct: 'phrasing' },
      ],
    },
    {
      ...directives,
      // Our syntax is narrower than that of the extension: `10:30` needs no escape, `:sub[` does.
      unsafe: [
        ...(directives.unsafe ?? []).filter(
          (pattern) => !pattern.inConstruct?.includes('phrasing'),
        ),
        { character: ':', after: `(?:${textDirectives.join('|')})\\[`, inConstruct: 'phrasing' },
        { character: ':', afterNode: 'textDirective', inConstruct: 'phrasing' },
        // `<.@b>` is a link to an e-mail address as well.
        { character: '<', after: '[^\\s<>]', inConstruct: 'phrasing' },
        // `[1]:` at the start of a line would be a definition.
        { before: '\\]', character: ':', inConstruct: 'phrasing' },
        // A link whose words are `^1` would be a note.
        { before: '\\[', character: '^', inConstruct: ['phrasing', 'label'] },
      ],
    },
  ],
  handlers: {
    literal: writeLiteral,
    heading: writeHeading,
    containerDirective: writeBox,
    footnoteDefinition: writeNote,
  } as NonNullable<Options['handlers']>,
}
