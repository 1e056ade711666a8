import { type Collection, sectionsOf, type Topic, toText } from '@plainleaf/content-model'
import { hasHeading, withoutLinks } from '../heading-of.ts'
import { hasWords } from '../words/words.ts'
import { commonWords } from './common-words.ts'

/** A title or heading, and where it stands. */
export interface Place {
  href: string
  words: string
  topic: Topic
  /** The heading of a section, not the title of the topic. */
  inside: boolean
}

/** A word, and the titles and headings that it stands in. */
export interface IndexedWord {
  word: string
  /** What it is sorted by: lower case, without accents. */
  key: string
  places: Place[]
}

/** More headings than this would make a page too long to load; then only titles are listed. */
const mostHeadings = 4000
/** A word in more places than this finds nothing; its titles stay. */
const mostPlaces = 10

/** Headings that every leaflet has tell nothing. */
const general = new Set(['keyPoints', 'references', 'glossary', 'disclaimer'])

/**
 * Every word of titles and headings with the places it stands in, like the index at the back of a book: a search that needs
 * no script. Words are sorted by code unit of their plain letters, so that no locale has a say.
 */
export function wordIndex({ topics }: Collection): IndexedWord[] {
  const headings = topics.flatMap(headingsOf)
  const places = [
    ...topics.map((topic) => {
      const place: Place = { href: `${topic.id}.html`, words: topic.title, topic, inside: false }
      return place
    }),
    ...(headings.length > mostHeadings ? [] : headings),
  ]
  const words = new Map<string, IndexedWord>()
  for (const place of places) {
    const seen = new Set<string>()
    for (const { 0: found, index } of place.words.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
      const word = index === 0 ? inSentence(found) : found
      const key = keyOf(word)
      if (seen.has(key) || !telling(word, key, place.topic.lang)) continue
      seen.add(key)
      const entry = words.get(key) ?? { word, key, places: [] }
      // A word is shown as it stands inside a sentence, with capitals only where it always has them.
      if (/^\p{Lu}/u.test(entry.word) && /^\p{Ll}/u.test(word)) entry.word = word
      entry.places.push(place)
      words.set(key, entry)
    }
  }
  return [...words.values()]
    .map((entry) =>
      entry.places.length > mostPlaces
        ? { ...entry, places: entry.places.filter(({ inside }) => !inside) }
        : entry,
    )
    .filter((entry) => entry.places.length > 0)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

function headingsOf(topic: Topic): Place[] {
  return sectionsOf(topic).flatMap((section): Place[] => {
    if (general.has(section.kind) || !hasHeading(section)) return []
    const words = toText(withoutLinks(section.heading)).trim()
    if (words === topic.title) return []
    return [{ href: `${topic.id}.html#${section.id}`, words, topic, inside: true }]
  })
}

/** A first word as it would stand further on: `Common` as `common`, but `MDMA` and `McArdle` as they are. */
function inSentence(word: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word
}

function telling(word: string, key: string, lang: string): boolean {
  if (/^\p{N}+$/u.test(word)) return false
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)) return true
  const common = commonWords(lang)
  return [...word].length > (hasWords(lang) ? 2 : 1) && !common.has(key)
}

function keyOf(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
