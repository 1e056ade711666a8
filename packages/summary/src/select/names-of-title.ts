import { words } from '@plainleaf/language'

/** What a leaflet says of itself before it names its subject: `What I need to know about …`. */
const opening =
  /^(?:(?:what (?:i|you|everyone) (?:need|should|ought) to know about|(?:all|facts|more|questions) about|about|a guide to|understanding|living with|coping with|what (?:is|are)) (?:(?:an?|the|your|my) )?(?:child['’]s )?)/iu
/** `Hay fever (also known as allergic rhinitis)` */
const byname = /^(?:also |formerly |often |sometimes )?(?:called|known as|named|or) /iu
/** Whom it befalls, or how it goes: the same thing has its name without them. */
const course =
  /^(?:(?:acute|adult|childhood|chronic|common|congenital|idiopathic|long-term|pa?ediatric|primary) )+/iu
/** `Diarrhea in children`, `Asthma and school`: who has it, and where. */
const tail = /\s(?:after|among|and|at|before|during|for|in|on|or|when|with)\s/iu

/** The names that a title gives its subject, in small letters, the whole one first. */
export function namesOfTitle(title: string): string[] {
  const bare = title.replace(/(?<!\s)\s{0,3}\([^()]{1,80}\)/gu, '').trim()
  const parts = [bare, ...bare.split(/\s[-–—]\s|[:;]\s/u).toReversed()]
  const whole = parts.map((part) =>
    part
      .replace(opening, '')
      .replace(opening, '')
      .replace(/(?<![?!.])[?!.]+$/u, ''),
  )
  // `Head “Nit” Lice`: a byname in the middle.
  const called = whole.flatMap((name) =>
    /\S ["“][^"”]{2,30}["”] \S/u.test(name) ? [name.replace(/["“][^"”]{2,30}["”] /u, '')] : [],
  )
  const short = whole.flatMap((name) => [withoutTail(name), name.replace(course, '')])
  const shortest = short.map((name) => withoutTail(name).replace(course, ''))
  const aside = [...title.matchAll(/\(([^()]{2,60})\)/gu)].map(([, inside]) =>
    inside!.replace(byname, ''),
  )
  const all = [...whole, ...called, ...aside, ...short, ...shortest].map((name) =>
    name.trim().toLowerCase(),
  )
  return [...new Set(all)].filter((name) => name.length > 1 && words(name).length <= 12)
}

function withoutTail(name: string): string {
  const at = name.search(tail)
  return at === -1 ? name : name.slice(0, at)
}

/** A word as it stands for one: `stones` and `stone`, `biopsies` and `biopsy` are one name. */
export function oneOf(word: string): string {
  const bare = word.replace(/['’]s$|['’]$/u, '')
  if (bare.length < 4 || /(?:ss|us|is)$/u.test(bare)) return bare
  return bare.replace(/ies$/u, 'y').replace(/s$/u, '')
}

/** The first letters of a name of several words: `pad` of `peripheral artery disease`. */
export function initialsOf(name: string): string {
  const own = name.split(/[\s/-]+/u).filter((word) => !/^(?:an?|and|for|in|of|or|the)$/u.test(word))
  return own.length > 1 ? own.map((word) => word.charAt(0)).join('') : ''
}
