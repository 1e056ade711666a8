import { remember } from '../remember.ts'
import { hasFiniteVerb, nounPhraseEnd } from '../sentence/clause.ts'
import { sentenceSpans } from '../sentence-spans.ts'
import { isNounVerb, isNounVerbInS } from '../tag/noun-verbs.ts'
import { tagWords } from '../tag/tag-words.ts'
import type { Token } from '../tag/token.ts'
import type { Problem } from './problem.ts'

/** Fewer words may be a label, which says what it says without a verb. */
const least = 4
/** Words that open a clause, which waits for its verb. */
const opening = /^(?:although|because|if|though|unless|when|whenever|whereas|whether)$/u
/** `Some people`, `a few of them`, `9 of the men`: only part of all, so that a reason told of them may be theirs alone. */
const part =
  /^(?:(?:only|about|almost|nearly|at least) )?(?:(?:an?) (?:few|number|minority|third|quarter)|some|many|most|several|few|fewer|half|certain|others?|another|\d[\d.,]*%?)(?= )/iu

/**
 * What parting or cutting broke that no single word tells: a sentence or a clause without its verb, and a reason of some
 * (`Some cough because they smoke`) told as the reason that there are such people. Only what the source has whole can be broken.
 */
export function leftWhole(source: string, rewording: string): Problem[] {
  const [before, after] = [readWhole(source), readWhole(rewording)]
  const known = new Set(before.bare)
  // Where words were only exchanged no verb was lost: the tagger may take the plain one for a noun.
  const cut = after.sentences > before.sentences || after.words + 2 < before.words
  const bare = cut && after.bare.length > before.bare.length
  const verbless = bare ? after.bare.filter((text) => !known.has(text)).slice(0, 1) : []
  const waiting = after.waiting.slice(before.waiting.length, before.waiting.length + 1)
  const reasons = after.reasons.slice(before.reasons.length, before.reasons.length + 1)
  return [
    ...verbless.map((text) => ({ kind: 'word', what: 'lost', text }) as const),
    ...waiting.map((text) => ({ kind: 'word', what: 'lost', text }) as const),
    ...reasons.map((text) => ({ kind: 'quantifier', what: 'order', text }) as const),
  ]
}

interface Whole {
  sentences: number
  words: number
  /** Sentences without any verb. */
  bare: string[]
  /** Words that open a clause without any verb. */
  waiting: string[]
  /** What says that only some are meant, before `This is because`. */
  reasons: string[]
}

const readWhole = remember((text: string): Whole => {
  const sentences = sentenceSpans(text).map((one) => ({
    text: one.text,
    tokens: tagWords(one.text),
  }))
  return {
    sentences: sentences.length,
    words: text.split(' ').length,
    bare: sentences.filter(({ tokens }) => isBare(tokens)).map((one) => one.text),
    waiting: sentences.flatMap(({ tokens }) => waitingIn(tokens)),
    reasons: sentences.flatMap(({ text }, at) => {
      const next = sentences[at + 1]?.text ?? ''
      const some = part.exec(text)?.[0]
      return some !== undefined && next.startsWith('This is because ') ? [some] : []
    }),
  }
})

/** Whether a sentence that ends has no verb at all: neither a finite one nor an order, whatever the tagger takes it for. */
function isBare(tokens: readonly Token[]): boolean {
  if (!/^[.]$/u.test(tokens.at(-1)?.text ?? '')) return false
  const said = tokens.filter(({ tag }) => tag !== 'stop' && tag !== 'part')
  return (
    said.length >= least &&
    !said.some(
      ({ tag, lower }) =>
        (/^(?:verb|aux)$/u.test(tag) && !/ing$|-/u.test(lower)) ||
        isNounVerb(lower) ||
        isNounVerbInS(lower),
    )
  )
}

/** `when food.`: words that open a clause of which only a noun is left. */
function waitingIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, at) => {
    if (!opening.test(lower)) return []
    // `when milk.`: the tagger takes a noun at the end for the verb that it looks like.
    const alone = isNounVerb(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === '.'
    if (alone) return [lower]
    const end = nounPhraseEnd(tokens, at + 1)
    if (end === undefined || !/^[.;]$/u.test(tokens[end]?.text ?? '')) return []
    return hasFiniteVerb(tokens, at + 1, end) ? [] : [lower]
  })
}
