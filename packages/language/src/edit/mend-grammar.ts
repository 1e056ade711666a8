import { articleFor } from '../inflect/article.ts'
import type { AnalysedSentence } from '../sentence/analyse.ts'
import type { Token } from '../tag/token.ts'
import type { Change } from './change.ts'

/** `had longer hospital stay`: one thing that counts, compared, with no article. */
const compared =
  /(?<=\b(?:had|has|have|needed|required|showed|shows|with) )(?=(?:greater|higher|larger|longer|lower|shorter|smaller) (?:(?:average|complication|cure|death|failure|hospital|infection|mean|median|overall|relapse|response|success|survival) ){0,2}(?:chance|incidence|level|length|mean|median|number|prevalence|proportion|rate|risk|score|share|stay)(?: (?:after|among|at|compared|for|in|of|than)\b|[.,;]))/gu
/** `Mean age was 50`: nobody says so aloud. */
const middle =
  /^(?:Average|Mean|Median) (?=\p{Ll}[\p{Ll}-]{2,20}(?: \p{Ll}[\p{Ll}-]{1,20}){0,5} was )/u
const doubled = /(?<!\p{L})(?:(the|an?|of|in|to|for|with|by|and|or) )(?=\1(?!\p{L}))/gu

/**
 * Mends articles and commas that have but one right place: `a increase` becomes `an increase`, `had longer stay` gets its article, `Mean age
 * was` becomes `The mean age was`, `of of` one `of`, and no comma parts a subject from its verb.
 */
export function mendGrammar({ text, tokens }: AnalysedSentence): Change[] {
  const opening = middle.test(text)
    ? [{ ...mended(0, 1), insert: `The ${text[0]!.toLowerCase()}` }]
    : []
  return [
    ...opening,
    ...[...text.matchAll(compared)].map(({ index }) => ({ ...mended(index, index), insert: 'a ' })),
    ...[...text.matchAll(doubled)].map(({ 0: found, index }) =>
      mended(index, index + found.length),
    ),
    ...articles(tokens),
    ...looseComma(tokens),
  ]
}

function articles(tokens: readonly Token[]): Change[] {
  return tokens.flatMap(({ lower, start, end, text }, at) => {
    const next = tokens[at + 1]?.text ?? ''
    if (!/^an?$/u.test(lower) || !/^\p{Ll}{3,}$/u.test(next)) return []
    // `arm A and arm B`, `Part A also pays`: a name.
    const opens = at === 0 || /^[:.;]$/u.test(tokens[at - 1]!.text)
    if ((text === 'A' && !opens) || /^(?:conj|adv|aux|prep)$/u.test(tokens[at + 1]!.tag)) return []
    const right = articleFor(next)
    // `an historic`, as some say.
    if (right === lower || next.startsWith('h')) return []
    const insert = text.startsWith('A') ? right.replace('a', 'A') : right
    return [{ ...mended(start, end), insert }]
  })
}

/** `The main causes of death in towns, are`: the only words before the first comma are the subject, and its verb follows. */
function looseComma(tokens: readonly Token[]): Change[] {
  const comma = tokens.findIndex(({ text }) => text === ',')
  const next = tokens[comma + 1]
  if (comma < 2 || !/^(?:is|are|was|were)$/u.test(next?.lower ?? '')) return []
  const subject = tokens.slice(0, comma)
  if (!/^(?:adj|det|noun|num)$/u.test(subject[0]!.tag)) return []
  const plain = subject.every(({ tag }) => /^(?:adj|conj|det|name|noun|num|prep)$/u.test(tag))
  const { start, end } = tokens[comma]!
  return plain ? [mended(start, end)] : []
}

function mended(start: number, end: number): Change {
  return { ruleId: 'slip-mended', start, end, insert: '', reason: 'A word or a comma was wrong' }
}
