import type { Edit } from '../../packages/content-model/src/index.ts'
import { words } from '../../packages/language/src/index.ts'
import { type Figure, figuresIn, sameValue } from './figures.ts'

/** How many numbers of a summary stand in it as they stand in its source, and those that do not. */
export interface RightNumbers {
  right: number
  all: number
  /** A sentence each, with the number first. */
  wrong: string[]
}

const small = new Set(
  'the and for with that this from were was are had has have not who they their than them after before about out people percent cent'.split(
    ' ',
  ),
)

/**
 * Compares the numbers of a plain sentence with those of the sentences it was made from (plain-language note: number precision
 * 1.00 with units). A number is right if the source has the same value with the same unit, or one that an edit put in its place;
 * with the same bound (`over 30` stays `over 30`; `about` may be added); and next to the same word of those that stand once in each text,
 * so that the rates of two groups cannot change places.
 */
export function checkNumbers(source: string, plain: string, edits: readonly Edit[]): RightNumbers {
  const theirs = figuresIn(source)
  const ours = figuresIn(plain)
  const once = (text: string) => {
    const all = content(text)
    return all.filter((word) => all.indexOf(word) === all.lastIndexOf(word))
  }
  const shared = new Set(once(source).filter((word) => once(plain).includes(word)))
  const wrong = ours.filter(
    (one) =>
      !theirs.some(
        (other) =>
          sameValue(one, other) &&
          sameUnit(one, other, edits) &&
          sameBound(one, other) &&
          (theirs.length < 2 || sameCompany([plain, one], [source, other], shared)),
      ),
  )
  return {
    right: ours.length - wrong.length,
    all: ours.length,
    wrong: wrong.map(({ text, unit }) => `${text} ${unit}: ${plain} <- ${source}`),
  }
}

function sameUnit(one: Figure, other: Figure, edits: readonly Edit[]): boolean {
  if (one.unit === other.unit) return true
  const has = (text: string, word: string) => word === '' || text.toLowerCase().includes(word)
  // A plainer word for the unit, or an aside gone from between the number and its unit.
  return edits.some(
    ({ before, after }) =>
      (has(before, other.unit) && (after === '' || (one.unit !== '' && has(after, one.unit)))) ||
      (has(after, one.unit) && one.unit !== ''),
  )
}

function sameBound(one: Figure, other: Figure): boolean {
  return one.bound === other.bound || (one.bound === 'near' && other.bound === 'none')
}

/** Whether the nearest shared word before a number, or the nearest behind it, is the same in both texts. */
function sameCompany(
  [plain, one]: [string, Figure],
  [source, other]: [string, Figure],
  shared: ReadonlySet<string>,
): boolean {
  const ours = company(plain, one, shared)
  const theirs = company(source, other, shared)
  const none = ours.before === undefined && ours.after === undefined
  return none || ours.before === theirs.before || ours.after === theirs.after
}

function company(text: string, { start, end }: Figure, shared: ReadonlySet<string>) {
  return {
    before: content(text.slice(0, start)).findLast((word) => shared.has(word)),
    after: content(text.slice(end)).find((word) => shared.has(word)),
  }
}

function content(text: string): string[] {
  return words(text.toLowerCase()).filter(
    (word) => word.length > 2 && !/^\d/u.test(word) && !small.has(word),
  )
}
