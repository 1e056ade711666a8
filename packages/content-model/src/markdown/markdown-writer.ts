import type { Heading, PhrasingContent as MdastPhrasing, Root } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { textDirectives } from './own-directives.ts'

/** Characters that are written as they are, such as a citation: a node of our own in mdast. */
export function literal(value: string): MdastPhrasing {
  return { type: 'literal', value } as unknown as MdastPhrasing
}

/** Writes mdast that may hold `literal` nodes, and headings with `data.attributes` such as `{kind=faq}`. */
export function writeMdast(tree: Root): string {
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

/** Constructs that hold one line: there a break is written as `<br>`, which our reader takes for a break. */
const oneLine = ['headingAtx', 'tableCell', 'containerDirectiveLabel'] as const

const writeBreak: Handle & { peek?: Handle } = (_node, _parent, state) =>
  oneLine.some((construct) => state.stack.includes(construct)) ? '<br>' : '\\\n'
writeBreak.peek = () => '\\'

const directives = directiveToMarkdown()

const options: Options = {
  bullet: '-',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  extensions: [
    gfmTableToMarkdown(),
    gfmFootnoteToMarkdown(),
    {
      ...gfmStrikethroughToMarkdown(),
      // Only a pair strikes out; one `~` means "about".
      unsafe: [
        { character: '~', after: '~', inConstruct: 'phrasing' },
        { character: '~', before: '~', inConstruct: 'phrasing' },
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
        // `[1]:` at the start of a line would be a definition.
        { before: '\\]', character: ':', inConstruct: 'phrasing' },
      ],
    },
  ],
  handlers: {
    literal: writeLiteral,
    heading: writeHeading,
    break: writeBreak,
  } as NonNullable<Options['handlers']>,
}
