import { lemmaOf } from '@plainleaf/language'
import { type Hunk, hunksOf, type PlacedWord, placedWords } from './shared-words.ts'

/** Words that carry grammar: where a hard word was put into other words, the new ones may need others of these. */
const loose = setOf('the that of')
/** Words that change who, when or how much, though a verifier of careful edits may pass over them. */
const firm = setOf(
  'i me my mine you your yours he him his she her hers it its we us our ours they them their theirs ' +
    'this these those there who whom whose which what and ' +
    'too very also quite really only indeed moreover furthermore additionally importantly notably respectively thus overall',
)
const present = setOf('am is are has does have do be')
const past = setOf('was were had did been')
/** Before these an article turns few into some. */
const measure = setOf('few little lot bit number couple majority minority')

/**
 * Whether a wording keeps what `verify` does not look at, because the edits that it was made for never touch it: the
 * form of each word (tense, number, capitals), pronouns, `a few` against `few`, stops and signs, and the text between any two
 * words that stay neighbours to the letter. A wording that nobody's rules made must pass both.
 */
export function keepsForm(before: string, after: string): boolean {
  const a = placedWords(before)
  const b = placedWords(after)
  const hunks = hunksOf(a, b)
  return hunks.every((hunk, at) => {
    const lost = a.slice(...hunk.a)
    const added = b.slice(...hunk.b)
    const opens = at === 0
    const marks: [string, string] = [around(before, a, hunk.a), around(after, b, hunk.b)]
    return (
      sharedAlike(a[hunk.a[1]], b[hunk.b[1]], opens && lost.length + added.length > 0) &&
      (lost.length + added.length === 0
        ? marks[0] === marks[1]
        : keepsMarks(marks, added.length === 0) && mayStandFor(lost, added, a[hunk.a[1]], opens))
    )
  })
}

/** What stands in and around a hunk and is no word. */
function around(text: string, words: readonly PlacedWord[], [from, to]: Hunk['a']): string {
  const bounds = [words[from - 1], ...words.slice(from, to), words[to]]
  return bounds
    .slice(1)
    .map((next, at) => text.slice(bounds[at]?.end ?? 0, next?.start ?? text.length))
    .join('')
}

function keepsMarks([before, after]: [string, string], removal: boolean): boolean {
  const rest = marksIn(before)
  const kept = marksIn(after).every((mark) => {
    const at = rest.indexOf(mark)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (
    kept && (rest.length === 0 || (removal && rest.every((mark) => /[,()[\]=<>%]/u.test(mark))))
  )
}

function marksIn(text: string): string[] {
  return [...text.replace(/ /gu, '')]
}

/** Whether the next shared word is written the same; what opened the sentence may lose its capital, and what opens it now gain one. */
function sharedAlike(
  a: PlacedWord | undefined,
  b: PlacedWord | undefined,
  moved: boolean,
): boolean {
  if (!a || !b || a.text === b.text) return true
  const small = /^\p{Lu}?\p{Ll}*$/u
  return moved && small.test(a.text) && small.test(b.text)
}

function mayStandFor(
  lost: readonly PlacedWord[],
  added: readonly PlacedWord[],
  next: PlacedWord | undefined,
  opens: boolean,
): boolean {
  const all = [...lost, ...added]
  // Nothing is put in for nothing; small words may be gone.
  if (lost.length === 0) return false
  const content = lost.filter(({ lower }) => !isSmall(lower))
  if (content.length === 0) return all.every(({ lower }) => loose.has(lower))
  if (measure.has(next?.lower ?? '') && all.some(({ lower }) => /^an?$/u.test(lower))) return false
  const capitals = added.filter(({ text }, at) => /\p{Lu}/u.test(text) && !(opens && at === 0))
  if (capitals.length > 0) return false
  if (added.length === 0) return !lost.some(({ text }) => /\p{Lu}/u.test(text))
  if (!sameBag(lost, added, ({ lower }) => (firm.has(lower) ? lower : undefined))) return false
  if (lost.some((one) => added.some((other) => lemmaOf(one.lower) === lemmaOf(other.lower))))
    return sameBag(lost, added, ({ lower }) => lower)
  return sameBag(lost, added, ({ lower }) => formOf(lower))
}

function isSmall(word: string): boolean {
  return loose.has(word) || firm.has(word) || present.has(word) || past.has(word) || small.has(word)
}
const small = setOf('a an in on at to for with from by being having')

function sameBag(
  a: readonly PlacedWord[],
  b: readonly PlacedWord[],
  by: (word: PlacedWord) => string | undefined,
): boolean {
  const bag = (words: readonly PlacedWord[]) =>
    words
      .flatMap((word) => by(word) ?? [])
      .sort()
      .join(' ')
  return bag(a) === bag(b)
}

/** The ending of a word that is not in its base form: `s`, `ing`, or `past` for all others. */
function formOf(word: string): 's' | 'ing' | 'past' | undefined {
  if (present.has(word)) return undefined
  if (past.has(word)) return 'past'
  const base = lemmaOf(word)
  if (word === base || word === `${base}e` || word === base + base.at(-1)) return undefined
  if (word.endsWith('ing')) return 'ing'
  return word.endsWith('s') ? 's' : 'past'
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
