import { type Chunk, endsSentence, isContent, wordCount } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { isVital } from './is-vital.ts'

/** What sites write above the links to their other pages, in a few languages; no part of a text is called so. */
const label =
  /^(?:related(?: (?:articles?|content|links?|pages?|posts?|reading|stories|topics))?|(?:read|up) next|(?:what to )?read next|keep reading|recommended(?: (?:for you|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:like this|on this topic)|(?:most|popular) (?:read|articles|posts|stories|topics)|das könnte sie auch interessieren|lesen sie auch|verwandte (?:artikel|themen)|à lire (?:aussi|ensuite)|articles (?:liés|similaires)|(?:también )?(?:te|le) puede interesar|artículos relacionados|leggi anche|articoli correlati|lees ook|gerelateerde artikelen)\s?[:…]?$/iu

/** Nobody links to more pages than that below a text. */
const most = 40

/**
 * Drops the links to other pages that end a page, below the name that sites give them, where each is marked as an item
 * of a list, or where furniture follows: without marks they are found by being last.
 */
export function dropRelated(chunks: readonly Chunk[]): Chunk[] {
  const from = chunks.findLastIndex(isLabel)
  if (from < 0) return [...chunks]
  const below = chunks.slice(from + 1).filter(isContent)
  const other = below.findIndex((chunk) => !isLink(chunk))
  const links = other < 0 ? below : below.slice(0, other)
  if (links.length === 0 || links.length > most) return [...chunks]
  if (other < 0 ? !links[0]!.marker : !endsWithFurniture(chunks, links)) return [...chunks]
  const to = chunks.indexOf(links.at(-1)!)
  return chunks.map((chunk, index) => {
    if (index < from || index > to || !isContent(chunk)) return chunk
    return drop({ ...chunk, marker: undefined }, 'related-link', index === from ? 0.85 : 0.75)
  })
}

/** Whether what stands below two links or more is furniture, but for a few words that it holds. */
function endsWithFurniture(chunks: readonly Chunk[], links: readonly Chunk[]): boolean {
  const rest = chunks.slice(chunks.indexOf(links.at(-1)!) + 1)
  const own = rest.filter(isContent)
  return (
    links.length >= 2 &&
    rest[0]?.role === 'dropped' &&
    own.length <= 3 &&
    own.every(({ role, text }) => role === 'text' && wordCount(text, 16) <= 15 && !isVital(text))
  )
}

const isLabel = ({ role, reason, marker, forced, text }: Chunk): boolean =>
  (role === 'text' || role === 'heading' || reason === 'related-link') &&
  !marker &&
  !forced &&
  text.length <= 50 &&
  label.test(text.trim())

/** The words of a title, which are no sentence and neither warn nor tell whom to call. */
const isLink = ({ role, marker, forced, text }: Chunk): boolean =>
  (role === 'text' || role === 'item') &&
  !forced &&
  wordCount(text, 21) <= 20 &&
  (marker === undefined || marker.kind === 'bullet') &&
  !(endsSentence(text) && !/\?$/u.test(text)) &&
  !isVital(text) &&
  !/\d{5}|@/u.test(text)
