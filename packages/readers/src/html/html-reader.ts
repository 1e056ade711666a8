import { type Reader, toTopic } from '@plainleaf/content-model'
import { fromHtml } from './from-html.ts'

/** Reads web pages and saved HTML. */
export const htmlReader: Reader = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read: (file, context) => toTopic(fromHtml(file, context), file, context),
}
