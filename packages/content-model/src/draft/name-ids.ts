import { slug } from 'github-slugger'
import { remember } from '../text/remember.ts'

/** Gives ids that are unique in one topic and stable for the same headings in the same order. */
export interface Namer {
  /** An id made of text, such as a heading. */
  fromText(text: string, fallback: string): string
  /** An id that the source declared. It is kept unless it is taken. */
  declared(id: string): string
}

/**
 * Slugs as GitHub makes them, cut to 80 characters at a hyphen, so that an editor can guess them and a file
 * system can hold them.
 */
export function createNamer(): Namer {
  // How often each id was given; long documents have the same headings again and again.
  const given = new Map<string, number>()
  const slugOf = remember((text) => slug(shorten(toId(text))))
  const unique = (id: string): string => {
    let own = id
    while (given.has(own)) {
      const count = given.get(id)! + 1
      given.set(id, count)
      own = `${id}-${count}`
    }
    given.set(own, 0)
    return own
  }
  return {
    fromText: (text, fallback) => unique(slugOf(text) || fallback),
    declared: (id) => unique(slug(toId(id)) || 'section'),
  }
}

/** The slug of a text, or '' when nothing in it can stand in an id. */
export function toId(text: string): string {
  return slug(text.slice(0, 400).normalize('NFKC').trim())
    .replace(/[^\p{L}\p{N}_-]+/gu, '')
    .replace(/-{2,}/gu, '-')
    .replace(/^[-_]+|(?<![-_])[-_]+$/gu, '')
}

function shorten(id: string): string {
  if (id.length <= 80) return id
  const cut = id.slice(0, 80)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 40))
}
