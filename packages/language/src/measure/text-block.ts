import { splitSentences } from '../split-sentences.ts'

/** A paragraph or an item of a list, with its sentences. */
export interface TextBlock {
  kind: 'paragraph' | 'item'
  sentences: readonly string[]
}

const mark = /^(?:[•▪‣◦⁃*–-]\s*(?=\S)|(?:\d{1,2}|[a-z])[.)]{1,2}\s+)/u

/** Plain text as blocks: a sentence that opens with a bullet, a number or a letter of a list is an item. */
export function toBlocks(text: string): TextBlock[] {
  return splitSentences(text).map(({ text: sentence }) => {
    const bare = sentence.replace(mark, '')
    return { kind: bare === sentence ? 'paragraph' : 'item', sentences: [bare] }
  })
}

/**
 * For each sentence of the blocks whether it begins a sentence when lists are read in one breath: an item runs on from the
 * item or the words before it, unless those end with a full stop, question mark or exclamation mark.
 */
export function joinedStarts(blocks: readonly TextBlock[]): boolean[] {
  const starts: boolean[] = []
  let open = false
  for (const { kind, sentences } of blocks)
    sentences.forEach((sentence, at) => {
      starts.push(!(open && kind === 'item' && at === 0))
      open = !/[.!?…]["'”’»)\]]*$/u.test(sentence.trimEnd())
    })
  return starts
}
