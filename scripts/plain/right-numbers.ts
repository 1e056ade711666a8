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
 * so that the rates of two groups cannot change places. Words that edits took from one place and put into another (`30 were included in May`,
 * `we included 30 in May`) are passed over to the next that stayed; there must be one.
 */
export function checkNumbers(source: string, plain: string, edits: readonly Edit[]): RightNumbers {
  const theirs = figuresIn(source)
  const ours = figuresIn(plain)
  const once = (text: string) => {
    const all = content(text)
    return all.filter((word) => all.indexOf(word) === all.lastIndexOf(word))
  }
  const shared = new Set(once(source).filter((word) => once(plain).includes(word)))
  const moved = movedBy(edits)
  const still = new Set([...shared].filter((word) => !moved.has(word)))
  const wrong = ours.filter(
    (one) =>
      !theirs.some(
        (other) =>
          sameValue(one, other) &&
          sameUnit(one, other, source, edits) &&
          sameBound(one, other) &&
          (theirs.length < 2 ||
            sameCompany([plain, one], [source, other], shared) ||
            (still.size < shared.size && sameCompany([plain, one], [source, other], still, true))),
      ),
  )
  return {
    right: ours.length - wrong.length,
    all: ours.length,
    wrong: wrong.map(({ text, unit }) => `${text} ${unit}: ${plain} <- ${source}`),
  }
}

function sameUnit(one: Figure, other: Figure, source: string, edits: readonly Edit[]): boolean {
  if (one.unit === other.unit) return true
  // A plainer word for the unit, or `two had` for `two underwent`; or an aside gone from between the number and a unit of the source.
  return edits.some(
    ({ before, after }) =>
      holds(after, one.unit) ||
      ((other.unit === '' || holds(before, other.unit)) &&
        (opensWith(after, one.word) ||
          (after === '' && (one.unit === '' || holds(source, one.unit))))),
  )
}

/** Whether a unit, its plural `s` taken off, is a word of a text. */
function holds(text: string, unit: string): boolean {
  if (unit === '') return false
  return text
    .toLowerCase()
    .split(/[^\p{L}µ°]+/u)
    .some((word) => word === unit || (unit.length > 3 && word.startsWith(unit)))
}

function opensWith(text: string, word: string): boolean {
  return word !== '' && words(text.toLowerCase())[0] === word
}

/** The words that one edit took away and another put in: those that changed places. */
function movedBy(edits: readonly Edit[]): ReadonlySet<string> {
  const taken = edits.map(({ before }) => new Set(content(before)))
  const put = edits.map(({ after }) => content(after))
  return new Set(
    put.flatMap((own, at) =>
      own.filter((word) => taken.some((one, of) => of !== at && one.has(word))),
    ),
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
  needed = false,
): boolean {
  const ours = company(plain, one, shared)
  const theirs = company(source, other, shared)
  const none = ours.before === undefined && ours.after === undefined
  if (none) return !needed
  const same = (side: 'before' | 'after') =>
    ours[side] === theirs[side] && (!needed || ours[side] !== undefined)
  return same('before') || same('after')
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
