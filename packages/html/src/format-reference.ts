import type { CslDate, CslName, PhrasingContent, Reference } from '@plainleaf/content-model'
import { linkUrls } from './link-urls.ts'

/**
 * A reference as a line of text, in the manner of Vancouver (NLM Citing Medicine, https://www.ncbi.nlm.nih.gov/books/NBK7256/):
 * authors, title, container, date, volume and pages, then a linked DOI or address and the note. Without a title in its
 * fields it is printed as the document had it, its addresses linked.
 */
export function formatReference(reference: Reference): PhrasingContent[] {
  if (!reference.title)
    return linkUrls(reference.raw || reference.URL || reference.note || reference.id)
  const out: PhrasingContent[] = []
  const add = (words: string, mark?: 'emphasis'): void => {
    if (!words) return
    const text: PhrasingContent = {
      type: 'text',
      value: ended(words),
    }
    if (out.length > 0) out.push({ type: 'text', value: ' ' })
    out.push(mark ? { type: mark, children: [text] } : text)
  }
  add(names(reference.author ?? []))
  add(reference.title)
  add(reference['container-title'] ?? '', 'emphasis')
  add(imprint(reference))
  add(reference.accessed ? `Accessed ${day(reference.accessed)}` : '')
  const link = doi(reference.DOI) ?? (reference.URL ? linkUrls(reference.URL) : undefined)
  if (link) out.push({ type: 'text', value: ' ' }, ...link)
  // NLM's optional "Notes" element comes last: what a reader should know of the source, such as that it has no date.
  // It may be long, and a line of its own keeps it apart from what names the source.
  const note = reference.note?.trim()
  if (note) out.push({ type: 'break' }, { type: 'text', value: ended(note) })
  return out
}

/** With a full stop, unless the words end with a mark of their own. */
function ended(words: string): string {
  return /[.?!…]["'”’»)]?$/u.test(words) ? words : `${words}.`
}

/** `Smith J, Jones AB`: family names with initials; after six names `et al`. */
function names(authors: readonly CslName[]): string {
  const all = authors.map(
    (name) => name.literal ?? [name.family, initials(name.given)].filter(Boolean).join(' '),
  )
  const shown = all.filter(Boolean)
  return [...shown.slice(0, 6), ...(shown.length > 6 ? ['et al'] : [])].join(', ')
}

function initials(given = ''): string {
  return given
    .split(/[\s.-]+/u)
    .map((part) => (/^\p{Lu}{2,3}$/u.test(part) ? part : ([...part][0] ?? '')))
    .join('')
    .toUpperCase()
}

/** `Publisher; 2020;12(3):45-67`. */
function imprint(reference: Reference): string {
  const date = reference.issued ? day(reference.issued) : ''
  const issue = reference.issue ? `(${reference.issue})` : ''
  const volume = `${reference.volume ?? ''}${issue}`
  const page = reference.page ? `${volume ? ':' : ''}${reference.page}` : ''
  const parts = [reference.publisher ?? '', [date, `${volume}${page}`].filter(Boolean).join(';')]
  return parts.filter(Boolean).join('; ')
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2020`, `2020 Mar` or `2020 Mar 4`, as far as known. */
function day(date: CslDate): string {
  const [year, month, dayOfMonth] = date['date-parts']?.[0] ?? []
  if (year === undefined) return date.literal ?? ''
  const name = month === undefined ? undefined : months[month - 1]
  return [year, name, name ? dayOfMonth : undefined].filter((part) => part !== undefined).join(' ')
}

/** A DOI is shown as the address that leads to it (https://www.doi.org/the-identifier/resources/handbook/). */
function doi(value: string | undefined): PhrasingContent[] | undefined {
  const bare = value?.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
  if (!bare) return undefined
  if (!/^10\.\d{4,9}\/\S+$/.test(bare)) return [{ type: 'text', value: `doi: ${bare}` }]
  const url = `https://doi.org/${bare.replace(/[#?]/g, encodeURIComponent)}`
  return [{ type: 'link', url, children: [{ type: 'text', value: url }] }]
}
