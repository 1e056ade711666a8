import { remember } from '../remember.ts'
import { tagWords } from '../tag/tag-words.ts'
import type { Token } from '../tag/token.ts'
import { type HeldSpan, heldSpans } from './held-spans.ts'

/** A sentence with what the edits and the verifier look at. */
export interface AnalysedSentence {
  text: string
  tokens: readonly Token[]
  /** Stretches that no edit may change, in order, apart from one another. */
  held: readonly HeldSpan[]
}

/** What else is known of a sentence. */
export interface AnalyseOptions {
  /** Names, titles and other wordings that must stay wherever they stand; case does not matter. */
  names?: readonly string[] | undefined
}

/** Tags one sentence and finds what must stay as it is. Time is linear in its length. */
export function analyse(text: string, options: AnalyseOptions = {}): AnalysedSentence {
  if (!options.names?.length) return analysed(text)
  const { tokens } = analysed(text)
  return { text, tokens, held: heldSpans(text, tokens, options) }
}

const analysed = remember((text: string): AnalysedSentence => {
  const tokens = tagWords(text)
  let held: HeldSpan[] | undefined
  // Most are asked for their tokens alone.
  return {
    text,
    tokens,
    get held() {
      held ??= heldSpans(text, tokens, {})
      return held
    },
  }
})
