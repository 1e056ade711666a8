import type { Token } from '../tag/token.ts'

/** A demand on what stands around a word: `-next:oath,<num>`. */
export interface Condition {
  wanted: boolean
  where: 'next' | 'prev' | 'has'
  /** Lower-case words, and classes in angle brackets. */
  values: string[]
}

/** The classes that a condition may name; each is a set of tags, or one of `start`, `end`, `np`, `counted`, `harm` and `score`. */
export const conditionClasses: ReadonlySet<string> = new Set(
  'ing noun verb adj adv prep det pron num name conj end start np counted harm score'.split(' '),
)

const opensNounPhrase: ReadonlySet<string> = new Set(['det', 'adj', 'noun', 'pron', 'num', 'name'])

/** Whether all conditions hold for the words from `from` to just before `to`. */
export function holds(
  conditions: readonly Condition[],
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  return conditions.every(({ wanted, where, values }) => {
    if (where === 'has') {
      const found = tokens.some((one, at) => (at < from || at >= to) && matches(one, values, false))
      return found === wanted
    }
    if (values.includes('<counted>')) return isCounted(tokens, from, to) === wanted
    const object = values.find((value) => value in objects)
    if (object !== undefined && isObject(tokens, to, objects[object]!)) return wanted
    // `a comparative, retrospective study`: the comma does not part the two.
    const row = !wanted && tokens[from - 1]?.text === ',' && tokens[from - 2]?.tag === 'adj'
    const token = where === 'next' ? tokens[to] : tokens[row ? from - 2 : from - 1]
    return matches(token, values, where === 'prev') === wanted
  })
}

/** What a verb is about, by the noun that heads it: one checks for damage, and works out a score. */
const objects: Readonly<Record<string, RegExp>> = {
  '<harm>':
    /^(?:bleeding|damage|harm|injur(?:y|ies)|infections?|loss|scarring|swelling|symptoms)$/u,
  '<score>': /^(?:scores?|index|rates?|ratios?|odds)$/u,
}

/** Whether a noun with what describes it stands from a place on, and names one of these things. */
function isObject(tokens: readonly Token[], from: number, things: RegExp): boolean {
  const past = tokens.findIndex(
    ({ tag }, at) => at >= from && !/^(?:adj|noun|num|name)$/u.test(tag),
  )
  const head = tokens[(past < 0 ? tokens.length : past) - 1]
  return past !== from && head?.tag === 'noun' && things.test(head.lower)
}

/** Whether a noun may become one that counts: it is of many, or an article, number or `his` stands before it and its adjectives. */
export function isCounted(tokens: readonly Token[], from: number, to: number): boolean {
  if (/[^s]s$/u.test(tokens[to - 1]!.lower)) return true
  const opens = tokens.findLastIndex(({ tag }, at) => at < from && !/^(?:adj|adv|noun)$/u.test(tag))
  const { tag, lower } = tokens[opens] ?? {}
  return (
    tag === 'det' ||
    tag === 'num' ||
    /^['’]s?$/u.test(lower ?? '') ||
    (tag === 'pron' && /^(?:my|your|his|her|its|our|their)$/u.test(lower ?? ''))
  )
}

function matches(token: Token | undefined, values: readonly string[], before: boolean): boolean {
  return values.some((value) => {
    const name = /^<(.*)>$/u.exec(value)?.[1]
    if (name === undefined) return token !== undefined && isWord(token, value)
    const edge = token === undefined || token.tag === 'stop'
    if (name === 'end') return !before && edge
    // `large (over 2 cm) gallstones`: nothing starts behind a bracket.
    if (name === 'start') return before && edge && !/^[)\]]$/u.test(token?.text ?? '')
    if (edge) return false
    if (name === 'np') return opensNounPhrase.has(token.tag)
    if (name === 'ing') return token.tag === 'verb' && token.lower.endsWith('ing')
    if (name === 'verb') return token.tag === 'verb' || token.tag === 'aux'
    return token.tag === name
  })
}

/** The word itself or a plain inflection of it. */
function isWord({ lower }: Token, value: string): boolean {
  if (lower === value) return true
  // `an` has no inflection, and `and` is not one.
  if (value.length < 3) return false
  if (!lower.startsWith(value.slice(0, -1))) return false
  const rest = lower.slice(value.length)
  if (lower.startsWith(value)) return /^(?:s|es|d|ed|ing)$/u.test(rest)
  return value.endsWith('y')
    ? /^(?:ies|ied)$/u.test(lower.slice(value.length - 1))
    : value.endsWith('e') && lower.slice(value.length - 1) === 'ing'
}
