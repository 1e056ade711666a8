import { articleFor } from '../inflect/article.ts'
import { inflect, type WrittenForm } from '../lexicon/index-entries.ts'
import { lexiconIndex } from '../lexicon/lexicon.ts'
import { fits, formAt } from '../lexicon/replace-words.ts'
import { type AnalysedSentence, analyse } from '../sentence/analyse.ts'
import { isHeld } from '../sentence/held-spans.ts'
import { type PlacedWord, placedWords } from '../words.ts'

/**
 * Whether a wording is the sentence with nothing changed but hard words, each put into the plain words that the
 * lexicon has for it, in the same part of speech and form (`accelerated` → `sped up`), and `a` or `an` before them. The conditions of
 * the lexicon are not looked at: who proposes the wording has to know in which sense a word is meant. Everything else
 * must be the same to the letter: other words, capitals, numbers, stops, signs, spaces, and all names, doses, quotations and terms of law.
 *
 * It holds what `verify` passes over because the edits of this package do not touch it: articles, pronouns, tense, number,
 * capitals and stops. Both together are for wordings that come from outside, such as those of a language model.
 */
export function onlySwapsWords(sentence: string, wording: string): boolean {
  const a = placedWords(sentence)
  const b = placedWords(wording)
  const analysed = analyse(sentence)
  const seen = new Set<number>()
  // Places up to which both texts agree; each is looked at once.
  const open: [i: number, j: number][] = [[0, 0]]
  for (let at = open.pop(); at; at = open.pop()) {
    const [i, j] = at
    const place = i * (b.length + 1) + j
    if (seen.has(place) || gapBefore(sentence, a, i) !== gapBefore(wording, b, j)) continue
    seen.add(place)
    if (i === a.length && j === b.length) return true
    for (const [di, dj] of steps(analysed, a, i, wording, b, j)) open.push([i + di, j + dj])
  }
  return false
}

/** How many words of both texts may be passed together: the same word, an article that fits what follows, or a swap. */
function steps(
  { text, tokens, held }: AnalysedSentence,
  a: readonly PlacedWord[],
  i: number,
  wording: string,
  b: readonly PlacedWord[],
  j: number,
): [number, number][] {
  const [one, other] = [a[i], b[j]]
  if (!one || !other) return []
  const same: [number, number][] = one.text === other.text ? [[1, 1]] : []
  if (same.length === 0 && isArticle(one) && isArticle(other)) {
    const sound = articleFor(wording.slice(b[j + 1]?.start ?? wording.length))
    const right = other.text.toLowerCase() === sound && isSmall(one) === isSmall(other)
    return right ? [[1, 1]] : []
  }
  const at = tokens.findIndex(({ start }) => start === one.start)
  const swapsFor = (written: WrittenForm): [number, number][] => {
    const { entry, words } = written
    const last = tokens[at + words.length - 1]
    if (!last || !isWritten(text, a, i, words) || last.end !== a[i + words.length - 1]?.end)
      return []
    if (isHeld(held, one.start, last.end) || !fits(entry, tokens, at, at + words.length)) return []
    const form = formAt(written, tokens, at)
    const plain = form ? inflect(entry.plain, entry.pos, form) : []
    if (plain.length === 0 || !isWritten(wording, b, j, plain)) return []
    const before = b[j - 1]
    const sounds =
      !before || !isArticle(before) || before.text.toLowerCase() === articleFor(plain.join(' '))
    return sounds ? [[words.length, plain.length]] : []
  }
  const known = at < 0 ? [] : lexiconIndex().get(one.text.toLowerCase())
  return [...same, ...(known ?? []).flatMap(swapsFor)]
}

/** Whether words stand at a place with a space between each two, in small letters but for the first letter of the text. */
function isWritten(
  text: string,
  placed: readonly PlacedWord[],
  at: number,
  words: readonly string[],
): boolean {
  const phrase = words.join(' ')
  const start = placed[at]!.start
  const found = text.slice(start, placed[at + words.length - 1]?.end ?? start)
  return found === (at === 0 ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase)
}

function isArticle({ text }: PlacedWord): boolean {
  return /^an?$/i.test(text)
}

function isSmall({ text }: PlacedWord): boolean {
  return text === text.toLowerCase()
}

/** What stands between two words, before the first and after the last. */
function gapBefore(text: string, placed: readonly PlacedWord[], at: number): string {
  return text.slice(placed[at - 1]?.end ?? 0, placed[at]?.start ?? text.length)
}
