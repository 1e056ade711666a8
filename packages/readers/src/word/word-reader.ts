import { type Reader, toTopic } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { fromWord } from './from-word.ts'

/** Reads Word documents as Word 2007 and later, LibreOffice and Google Docs save them. */
export const wordReader: Reader = {
  name: 'word',
  extensions: ['.docx'],
  read: async (file, context) => {
    const { source, ...draft } = await fromWord(file, context)
    // The bytes are no text: positions count in the paragraphs instead.
    const text = new VFile({ path: file.path, value: source, data: file.data })
    text.messages = file.messages
    return toTopic(draft, text, context)
  },
}
