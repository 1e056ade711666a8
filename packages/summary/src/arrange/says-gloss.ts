import type { FoundTerm } from '@plainleaf/language'
import { saysWhat } from '../select/defines-topic.ts'

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

/** Whether nothing but an article stands before a place. */
export function isOpening(text: string, at: number): boolean {
  return /^(?:(?:an?|the) )?$/iu.test(text.slice(0, at))
}

/** Whether the words around a term say what it is and no more is needed: `eczema (dry skin)`, `Asthma is a …`, `is called a thrombosis`. */
export function saysItself(
  text: string,
  { start, end }: Pick<FoundTerm, 'start' | 'end'>,
): boolean {
  const after = text.slice(end)
  if (isOpening(text, start) && saysWhat(after.trimStart())) return true
  return /^ \((?![^)]*\p{Lu})\p{Ll}{2}/u.test(after) || called.test(text.slice(0, start))
}

const called = /(?:is|are) (?:also )?(?:called|known as|named|termed) (?:an? |the )?$/u

/** `a change called the Smith chromosome`: no bracket comes between a name and the rest of its sentence. */
export function isCalled(text: string, { start }: FoundTerm): boolean {
  return /(?:called|known as|named|termed) (?:an? |the )?(?:[\p{L}-]{1,30} ){0,2}$/u.test(
    text.slice(0, start),
  )
}
