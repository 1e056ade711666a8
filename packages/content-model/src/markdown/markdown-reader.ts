import type { Reader } from '../contract/reader.ts'
import { toTopic } from '../draft/to-topic.ts'
import { fromMarkdown } from './from-markdown.ts'

/** Reads Markdown: the format that authors write. */
export const markdownReader: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  read: (file, context) => toTopic(fromMarkdown(file, context), file, context),
}
