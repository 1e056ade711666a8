import type { Subject } from './aspect-rule.ts'
import { cuesOf, type LanguageCues } from './language-cues.ts'

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
/** `Vital signs` names one thing, whatever its second word says by itself. */
const oneName = /(?<=\bvital) (?=signs?\b)/gu
const wordSets = new Map<string, ReadonlySet<string>>()

function setOf(words: string): ReadonlySet<string> {
  const known = wordSets.get(words) ?? new Set(words.split(' '))
  wordSets.set(words, known)
  return known
}

/** Finds a document's own subject so that section typing is not led by it: "therapy" in "head-lice therapy" says nothing. */
export interface TopicMask {
  /** The text in lower case with the subject replaced by `~`. */
  mask(text: string): string
  /** What the title names. */
  subject: Subject
  cues: LanguageCues
}

/**
 * The subject is what the title names and the body repeats: title words, not generic, that occur at least
 * twice, each with the naming noun behind it ("X therapy", "X-assisted treatment") where that pair recurs.
 *
 * `body` holds the texts of the document in order; no more of them is taken than it needs, 200,000 characters.
 */
export function createTopicMask(
  title: string,
  body: Iterable<string>,
  lang: string = 'en',
): TopicMask {
  const cues = cuesOf(lang)
  const [stop, generic, naming] = [setOf(cues.stop), setOf(cues.generic), setOf(cues.naming)]
  const tokens = (
    `${title.slice(0, 500)} ${opening(body, 200_000)}`.toLowerCase().match(word) ?? []
  ).slice(0, 20_000)
  const count = new Map<string, number>()
  for (const [index, token] of tokens.entries()) {
    add(count, token)
    const next = tokens[index + 1]
    if (next) add(count, `${token} ${next}`)
  }
  const subjects = new Set<string>()
  for (const token of title.toLowerCase().match(word) ?? []) {
    if (stop.has(token) || generic.has(token)) continue
    if ((count.get(token) ?? 0) >= 2) subjects.add(token)
  }
  const isSubject = (token: string): boolean =>
    subjects.has(token) ||
    // Most words have one part.
    (!/^[\p{L}\p{N}]*$/u.test(token) &&
      token.split(/['’-]/u).some((part) => subjects.has(part) && !generic.has(part)))
  // Words hold no character that means something in a pattern.
  const named = subjects.size > 0 ? new RegExp([...subjects].join('|'), 'gu') : null
  return {
    cues,
    subject: cues.treatment.test(title.toLowerCase()) ? 'treatment' : 'condition',
    mask(text) {
      const lower = text.toLowerCase().replace(oneName, '-')
      let out = ''
      let done = 0
      let at = named ? searchFrom(named, lower, 0) : -1
      while (named && at >= 0) {
        const token = tokenAt(lower, at)
        let end = token.index + token.text.length
        if (isSubject(token.text)) {
          const next = tokenFrom(lower, end)
          const pair = next && lower.slice(end, next.index) === ' ' && `${token.text} ${next.text}`
          if (pair && naming.has(next.text) && (count.get(pair) ?? 0) >= 2)
            end = next.index + next.text.length
          out += `${lower.slice(done, token.index)}~`
          done = end
        }
        at = searchFrom(named, lower, end)
      }
      return out + lower.slice(done)
    },
  }
}

function searchFrom(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

interface Token {
  text: string
  index: number
}

/** The first word from a place on. */
function tokenFrom(text: string, from: number): Token | undefined {
  word.lastIndex = from
  const match = word.exec(text)
  return match ? { text: match[0], index: match.index } : undefined
}

/** The word that holds the letter at a place. */
function tokenAt(text: string, at: number): Token {
  let start = at
  while (start > 0 && /[\p{L}\p{N}\p{Cs}'’-]/u.test(text[start - 1]!)) start--
  let token = tokenFrom(text, start)!
  while (token.index + token.text.length <= at)
    token = tokenFrom(text, token.index + token.text.length)!
  return token
}

function opening(texts: Iterable<string>, length: number): string {
  const parts: string[] = []
  let sum = 0
  for (const text of texts) {
    parts.push(text)
    sum += text.length + 1
    if (sum > length) break
  }
  return parts.join(' ').slice(0, length)
}

function add(count: Map<string, number>, key: string): void {
  count.set(key, (count.get(key) ?? 0) + 1)
}
