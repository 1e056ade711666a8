import { wordCount } from './chunk.ts'
import type { FurniturePhrase } from './furniture-phrase.ts'
import { furniturePhrases } from './furniture-phrases.ts'

/** Nothing but small letters and what parts words, as most lines are. */
const plain = /^[a-z .,'’]*$/u

/** Whether one expression may ask for it together with others: what they look for is written in one way. */
const isJoined = ({ signed, pattern }: FurniturePhrase): boolean => !signed && pattern.flags === 'u'

/** After so many lines it pays to make that expression. */
const many = 500

/**
 * Gives the phrases that a line in lower case says. Hardly a line of a long text says any: one expression of most of them
 * tells that in a third of the time that each of them takes by itself.
 */
export function createPhraseFinder(): (text: string) => readonly FurniturePhrase[] {
  const lists = [true, false].map((may) =>
    [true, false].map((sign) =>
      furniturePhrases.filter((one) => (may || !isJoined(one)) && (sign || !one.signed)),
    ),
  )
  let asked = 0
  let any: RegExp | undefined
  return (text) => {
    if (++asked > many)
      any ??= new RegExp(
        furniturePhrases
          .filter(isJoined)
          .map(({ pattern }) => `(?:${pattern.source})`)
          .join('|'),
        'u',
      )
    const none = any?.test(text) === false
    const words = wordCount(text)
    return lists[none ? 1 : 0]![plain.test(text) ? 1 : 0]!.filter((one) => saysSo(one, text, words))
  }
}

const saysSo = (
  { pattern, unless, words: most }: FurniturePhrase,
  text: string,
  words: number,
): boolean => words <= most && pattern.test(text) && !unless?.test(text)
