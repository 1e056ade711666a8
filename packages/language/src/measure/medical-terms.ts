import { findTerms } from '../lexicon/glosses.ts'
import { medicalIndex } from '../lexicon/lexicon.ts'
import { replaceWords } from '../lexicon/replace-words.ts'
import type { AnalysedSentence } from '../sentence/analyse.ts'
import { words } from '../words.ts'
import { isExplained } from './is-explained.ts'
import { isRare } from './is-rare.ts'

/** A medical term where it stands; UTF-16 offsets in its sentence. */
export interface MedicalTerm {
  /** The same for all forms and spellings, in lower case but for names and acronyms. */
  term: string
  /** Place of its sentence, from 0. */
  sentence: number
  start: number
  end: number
  /** Whether the text explains it, here or elsewhere. */
  explained: boolean
  /** Everyday words for it, where the lexicon has a gloss. */
  gloss?: string | undefined
}

type Found = Pick<MedicalTerm, 'term' | 'start' | 'end' | 'gloss'>

/**
 * The medical terms of a text, in order: what `findTerms` has a gloss for, and the words of the medical lexicon that are
 * rare in general English. A term is explained if the text says once what it is: in brackets or between commas beside it,
 * or in words such as `is a`, `means` or `called`. Other jargon, the names of medicines among it, is not known.
 */
export function medicalTerms(sentences: readonly AnalysedSentence[]): MedicalTerm[] {
  const found = sentences.flatMap((one, sentence) =>
    termsOf(one).map((term) => ({
      ...term,
      sentence,
      explained: isExplained(one.text, term.start, term.end),
    })),
  )
  const explained = new Set(found.flatMap((one) => (one.explained ? [one.term] : [])))
  return found.map((one) => ({ ...one, explained: explained.has(one.term) }))
}

function termsOf(sentence: AnalysedSentence): Found[] {
  const { text, tokens } = sentence
  const glossed = findTerms(text, tokens).map(
    ({ term, gloss, start, end }): Found => ({
      term,
      gloss,
      start,
      end,
    }),
  )
  let next = 0
  const hard = replaceWords(sentence, medicalIndex()).flatMap(({ start, end }) => {
    while (next < glossed.length && glossed[next]!.end <= start) next += 1
    const overlaps = next < glossed.length && glossed[next]!.start < end
    const own = text.slice(start, end).replace(/^an? /i, '')
    if (overlaps || !words(own).some(isRare)) return []
    return [{ term: own.toLowerCase(), start: end - own.length, end }]
  })
  return [...glossed, ...hard].sort((a, b) => a.start - b.start)
}
