import { type Reader, toTopic } from '@plainleaf/content-model'
import { fromPdf } from './from-pdf.ts'

/** Reads the text layer of PDF files, tagged or not. */
export const pdfReader: Reader = {
  name: 'pdf',
  extensions: ['.pdf'],
  read: async (file, context) => {
    const draft = await fromPdf(file, context)
    const topic = toTopic(draft, file, context)
    // The bytes have no lines; what positions count are lines of text.
    const ends = [...topic.children, ...topic.dropped].map((node) => node.position?.end.line ?? 1)
    topic.position = {
      start: { line: 1, column: 1 },
      end: { line: ends.reduce((one, other) => Math.max(one, other), 1) + 1, column: 1 },
    }
    return topic
  },
}
