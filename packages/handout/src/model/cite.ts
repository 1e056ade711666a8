import type { Reference } from '@plainleaf/content-model'
import { clean } from './to-runs.ts'

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
  if (!title) return clean(raw ?? URL ?? id).trim()
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
  return clean(words.filter(Boolean).map(ended).join(' '))
}

/** A reference in few words, with nothing at its end: who, where and when, by which it is found; without who or where, all that `cite` tells. */
export function citeShort(reference: Reference, inCapitals?: (word: string) => boolean): string {
  const { who, where, when } = printedOf(reference)
  const found = who !== '' && where !== '' && when !== ''
  const words = found ? clean([who, where, when].join(', ')) : cite(reference, inCapitals)
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
