import type { Draft, ReadContext } from '@plainleaf/content-model'
import type { VFile } from 'vfile'

/** A draft, and the text of the document with one paragraph a line, which its positions count in. */
export interface WordDraft extends Draft {
  source: string
}

/**
 * Reads a Word document as far as the draft that `toTopic` takes. Lines are paragraphs, counted from 1 with those
 * that are empty or in tables; columns are not known. Nothing is fetched and nothing runs. What reads it is loaded
 * only now.
 *
 * Throws `file-too-large`, `word-not-a-document`, `word-encrypted`, `word-broken`, `word-archive-unsafe`,
 * `word-too-large` or `nesting-too-deep`.
 */
export async function fromWord(file: VFile, context: ReadContext = {}): Promise<WordDraft> {
  const { readWord } = await import('./read-word.ts')
  return readWord(file, context)
}
