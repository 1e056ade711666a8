import type { Reference } from '../tree/reference.ts'
import { toText } from '../tree/to-text.ts'
import type { Topic } from '../tree/topic.ts'

/**
 * A reference as short as print allows: who (the first name and "et al"), what, where, when. The full entry stands on
 * the web page. Without a title it is printed as the document had it. A title that starts small gets its capital, and one that starts
 * with an acronym of the text, which `inCapitals` knows, all of them.
 */
export function cite(
  reference: Reference,
  inCapitals: (word: string) => boolean = () => false,
): string {
  const { title, raw, URL, id } = reference
  if (!title) return (raw ?? URL ?? id).trim()
  const { who, where, when } = printedOf(reference)
  const printed = [where, when].filter(Boolean).join(', ')
  // A title alone, such as that of a link, leads nowhere on paper.
  const site = who || printed ? '' : hostOf(URL)
  const words = [
    who,
    title.replace(/^\p{Ll}+(?=\s)/u, (first) => {
      const large = first.toUpperCase()
      return inCapitals(large) ? large : large.charAt(0) + first.slice(1)
    }),
    printed || site,
  ]
  return words.filter(Boolean).map(ended).join(' ')
}

/** References in as few words as find them, one after the other, as one line of text. */
export function citeAll(
  references: readonly Reference[],
  inCapitals?: (word: string) => boolean,
): string {
  return `${references.map((one) => citeShort(one, inCapitals)).join('; ')}.`
}

/** A reference in few words, with nothing at its end: who, where and when, by which it is found; without who or where, all that `cite` tells. */
function citeShort(reference: Reference, inCapitals?: (word: string) => boolean): string {
  const { who, where, when } = printedOf(reference)
  const found = who !== '' && where !== '' && when !== ''
  const words = found ? [who, where, when].join(', ') : cite(reference, inCapitals)
  return words.replace(/(?<!\.)\.$/u, '')
}

/** Who wrote it (the first name and "et al"), where and when it was printed; empty where that is not known. */
function printedOf(reference: Reference): Record<'who' | 'where' | 'when', string> {
  const { author = [], issued, publisher } = reference
  const [first] = author
  const name = first?.literal ?? first?.family ?? ''
  return {
    who: name && author.length > 1 ? `${name} et al` : name,
    where: reference['container-title'] ?? publisher ?? '',
    when: String(issued?.['date-parts']?.[0]?.[0] ?? issued?.literal ?? ''),
  }
}

/** `www.example.org` of an address as `example.org`. */
function hostOf(address = ''): string {
  return /^https?:\/\/(?:www\.)?([^/?#:@]{1,253})(?:[:/?#]|$)/iu.exec(address)?.[1] ?? ''
}

/** With a full stop, unless the words end with a mark of their own. */
function ended(words: string): string {
  const text = words.trim()
  return /[.?!…]["'”’»)]?$/u.test(text) ? text : `${text}.`
}

/** Tells the words that the sentences of a topic have in capitals, and never small: `MDMA`; not `WHO` beside `who`. */
export function acronymsIn({ children }: Topic): (word: string) => boolean {
  let found: Set<string> | undefined
  return (word) => {
    found ??= new Set(toText(children).match(/\p{L}{2,}/gu))
    return found.has(word) && !found.has(word.toLowerCase())
  }
}
