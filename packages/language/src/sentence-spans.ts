import { remember } from './remember.ts'
import { type SentenceSpan, splitSentences } from './split-sentences.ts'

/** As `splitSentences`, parted once: each edit and the verifier ask for the sentences of the same texts again. */
export const sentenceSpans: (text: string) => readonly SentenceSpan[] = remember(splitSentences)
