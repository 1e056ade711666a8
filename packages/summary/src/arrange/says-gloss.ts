import type { FoundTerm } from '@plainleaf/language'

/** Words shorter than this bind others; of longer ones their first letters are the same in each form. */
const least = 4

/** Whether a sentence says itself, outside the term, most of what its explanation would: `a chronic cough is one that lasts a long time`. */
export function saysGloss(text: string, { gloss, start, end }: FoundTerm): boolean {
  const rest = stemsOf(`${text.slice(0, start)} ${text.slice(end)}`)
  const own = [...stemsOf(gloss)]
  const said = own.filter((stem) => rest.has(stem)).length
  return said > 1 && said * 3 >= own.length * 2
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => word.length >= least).map((word) => word.slice(0, least)))
}
