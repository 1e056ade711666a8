import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { literalCitation } from './literal-citation.ts'
import { ownDirectives } from './own-directives.ts'

/**
 * Turns Markdown without front matter into mdast with positions. Any parser that gives the same trees may take
 * the place of `parseMarkdown`.
 */
export type MarkdownParser = (text: string) => Root

/**
 * CommonMark 0.31.2 with tables, footnotes and struck-out text as in GFM 0.29, our directives, and citations as
 * literal text. Bare addresses stay text: linking them costs as much as all the rest of parsing. A single `~` stays
 * text too, as it means "about" in health texts.
 */
export const parseMarkdown: MarkdownParser = (text) =>
  fromMarkdown(text, {
    extensions: [
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({ singleTilde: false }),
      ownDirectives(),
      literalCitation(),
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      directiveFromMarkdown(),
    ],
  })
