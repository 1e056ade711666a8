const range = /^(\p{L}{0,3})(\d{1,9})\s*[-–—‐‑]\s*(\p{L}{0,3})(\d{1,9})$/u

/** `123-129` as `123-9`: digits that repeat are left out (Citing Medicine, ch. 1, Location); `126A-127A` stays. */
export function shortPages(pages: string): string {
  return each(pages, ({ letter, from, to, other }) => {
    if (other && other !== letter) return `${letter}${from}-${other}${to}`
    let same = 0
    while (from.length === to.length && same < to.length - 1 && from[same] === to[same]) same++
    return `${letter}${from}-${to.slice(same)}`
  })
}

/** `123-9` as `123-129`, parted by `dash`. */
export function fullPages(pages: string, dash: '-' | '–'): string {
  return each(
    pages,
    ({ letter, from, to, other }) => `${letter}${from}${dash}${other || letter}${to}`,
  ).replace(/(?<=[\p{L}\p{N}])\s?[-–—]\s?(?=[\p{L}\p{N}])/gu, dash)
}

/** Whether more than one page is meant. */
export function isRange(pages: string): boolean {
  return /[-–—,]/u.test(pages)
}

interface Range {
  /** What stands before the first number, such as `S` for a supplement. */
  letter: string
  from: string
  /** Written out: never shorter than `from`. */
  to: string
  /** What stands before the last number. */
  other: string
}

function each(pages: string, write: (range: Range) => string): string {
  return pages
    .trim()
    .split(',')
    .map((part) => {
      const [, letter = '', from = '', other = '', end = ''] = range.exec(part.trim()) ?? []
      if (!from) return part.trim().replace(/\s?[–—‐‑]\s?/gu, '-')
      const to = end.length < from.length ? from.slice(0, from.length - end.length) + end : end
      return write({ letter, from, to, other })
    })
    .join(', ')
}
