import { analyse } from '../sentence/analyse.ts'
import { findPassive } from './find-passive.ts'
import { type Grades, grades } from './grades.ts'
import { rareWords } from './is-rare.ts'
import { lexicalDensity } from './lexical-density.ts'
import { medicalTerms } from './medical-terms.ts'
import { joinedStarts, type TextBlock, toBlocks } from './text-block.ts'
import { countText, type TextCounts, wordsRead } from './text-counts.ts'

/** What depends on where sentences end. */
export interface SentenceMeasures {
  sentences: number
  wordsPerSentence: number
  /** Shares of sentences over 20 and over 25 words, 0 to 1. */
  over20: number
  over25: number
  /** The grades with an acronym as one syllable. */
  acronymsAsOne: Grades
  /** The grades with an acronym as the names of its letters. */
  acronymsSpelled: Grades
}

/** All measures of a text. 0 throughout for a text without words. */
export interface Readability {
  words: number
  /** Each item of a list read as sentences of its own. */
  items: SentenceMeasures
  /** Items without a full stop read on as one sentence with the words before the list. */
  joined: SentenceMeasures
  /** Rare words in 100 words; see `isRare`. */
  rareWords: number
  /** Occurrences of medical terms that the text does not explain, in 100 words; see `medicalTerms`. */
  unexplainedTerms: number
  /** Share of sentences with a passive, 0 to 1; see `findPassive`. */
  passive: number
  /** Share of content words, 0 to 1; see `lexicalDensity`. */
  lexicalDensity: number
  /** How many `%` there are. */
  percentSigns: number
}

/**
 * Every measure of an English text: plain text, sentences, or the blocks of a document. Headings are not read, so leave
 * them out of blocks. Grades depend on how sentences and syllables are counted: compare those of this function with each
 * other only. Time is linear in the length of the text.
 */
export function readability(input: string | readonly string[] | readonly TextBlock[]): Readability {
  const blocks = blocksOf(input)
  const starts = joinedStarts(blocks)
  const sentences: string[] = []
  const runsOn: boolean[] = []
  blocks
    .flatMap((block) => block.sentences)
    .forEach((sentence, at) => {
      if (wordsRead(sentence).length === 0) return
      sentences.push(sentence)
      runsOn.push(starts[at] === false)
    })
  const read = sentences.map(wordsRead)
  const lengths = read.map((words) => words.length)
  const joined: number[] = []
  lengths.forEach((length, at) => {
    if (runsOn[at] && joined.length > 0) joined[joined.length - 1]! += length
    else joined.push(length)
  })
  const words = lengths.reduce((sum, length) => sum + length, 0)
  const per100 = (count: number): number => (words === 0 ? 0 : (100 * count) / words)
  const one = countText(sentences)
  const spelled = countText(sentences, 'spelled')
  const analysed = sentences.map((sentence) => analyse(sentence))
  return {
    words,
    items: sentenceMeasures(lengths, one, spelled),
    joined: sentenceMeasures(joined, one, spelled),
    rareWords: per100(read.reduce((sum, own) => sum + rareWords(own).length, 0)),
    unexplainedTerms: per100(medicalTerms(analysed).filter(({ explained }) => !explained).length),
    passive: share(analysed.filter(({ tokens }) => findPassive(tokens)).length, analysed.length),
    lexicalDensity: lexicalDensity(analysed.flatMap(({ tokens }) => tokens)),
    percentSigns: sentences.reduce((sum, sentence) => sum + sentence.split('%').length - 1, 0),
  }
}

function blocksOf(input: string | readonly string[] | readonly TextBlock[]): readonly TextBlock[] {
  if (typeof input === 'string') return toBlocks(input)
  return input.map((one) =>
    typeof one === 'string' ? { kind: 'paragraph', sentences: [one] } : one,
  )
}

function sentenceMeasures(
  lengths: readonly number[],
  one: TextCounts,
  spelled: TextCounts,
): SentenceMeasures {
  const sentences = lengths.length
  return {
    sentences,
    wordsPerSentence: share(one.words, sentences),
    over20: share(lengths.filter((length) => length > 20).length, sentences),
    over25: share(lengths.filter((length) => length > 25).length, sentences),
    acronymsAsOne: grades({ ...one, sentences }),
    acronymsSpelled: grades({ ...spelled, sentences }),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
