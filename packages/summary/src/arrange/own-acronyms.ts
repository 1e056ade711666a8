import { spelledBy } from './spelled-by.ts'

// A short form has at least two capitals, small letters and figures besides. Expressions are written out, and stand by
// themselves, so that the bundle can write one for Latin letters beside each.
/** Without two capitals in a word there is no short form. */
const anyShort = /\p{Lu}[\p{L}\d-]{0,9}\p{Lu}/u
/** `length of stay (LOS)`, `length of stay (LOS; in days)`, `length of stay ("LOS")`. */
const bracketed =
  / (?:\(\[|[([]) ?["“]?(?=[\p{L}\d-]{0,9}\p{Lu}[\p{L}\d-]{0,9}\p{Lu})(\p{L}[\p{L}\d-]{1,9})["”]?(?=[)\],;:=/ ])/gu
/** `length of stay, LOS,`, and in brackets `(length of stay, LOS)`. */
const betweenCommas =
  /[,:] (?=[\p{L}\d-]{0,9}\p{Lu}[\p{L}\d-]{0,9}\p{Lu})(\p{L}[\p{L}\d-]{1,9})(?=[,)\]])/gu
/** `length of stay, or LOS`, `length of stay, also called LOS`, `length of stay, known as LOS`. */
const orCalled =
  /,? (?:or|(?:also )?(?:called|known as)|abbreviated(?: as)?|or simply) (?=[\p{L}\d-]{0,9}\p{Lu}[\p{L}\d-]{0,9}\p{Lu})(\p{L}[\p{L}\d-]{1,9})(?![\p{L}\d-])/gu
/** `length of stay = LOS`. */
const equated =
  / = (?=[\p{L}\d-]{0,9}\p{Lu}[\p{L}\d-]{0,9}\p{Lu})(\p{L}[\p{L}\d-]{1,9})(?![\p{L}\d-])/gu
const behind = [bracketed, betweenCommas, orCalled, equated]
/** `LOS (length of stay)`. */
const beforeBracket =
  /(?<![\p{L}\d-])(?=[\p{L}\d-]{0,9}\p{Lu}[\p{L}\d-]{0,9}\p{Lu})(\p{L}[\p{L}\d-]{1,9}) \((\p{L}[^()\d]{4,110})\)/gu
/** `LOS = length of stay`, `LOS: length of stay`, `LOS, length of stay,`. */
const beforeSign =
  /(?<![\p{L}\d-])(?=[\p{L}\d-]{0,9}\p{Lu}[\p{L}\d-]{0,9}\p{Lu})(\p{L}[\p{L}\d-]{1,9})(?: = |: |, )(\p{L}[^(),;:.=\d]{4,80})(?=[),;:.]|$)/gu
const ahead = [beforeBracket, beforeSign]
/** The most words, and the most characters, of a long form. */
const most = { words: 10, characters: 120 }

/**
 * The short forms that a text explains itself, `length of stay (LOS)`, with their long forms: the words beside one whose
 * letters spell it (after Schwartz and Hearst 2003, https://psb.stanford.edu/psb-online/proceedings/psb03/schwartz.pdf).
 * A plural's s is no part of a short form; the long form has the number that the text gives it.
 */
export function ownAcronyms(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const add = (text: string, short: string, long: string | undefined): void => {
    if (long === undefined || found.has(short) || long.includes(short)) return
    const opens = text.startsWith(long) || withoutBrackets(text).startsWith(long)
    found.set(short, opens ? small(long, texts) : long)
  }
  for (const text of texts) {
    if (!anyShort.test(text)) continue
    for (const pattern of behind)
      for (const { 0: sign, 1: short, index } of text.matchAll(pattern)) {
        const long = longBefore(text.slice(0, index), singular(short!))
        add(text, singular(short!), long && withoutNext(long, text.slice(index + sign.length)))
      }
    for (const pattern of ahead)
      for (const { 1: short, 2: long } of text.matchAll(pattern)) {
        const words = long!.trim().split(' ')
        const same = words.length <= most.words && spelledBy(words, singular(short!))
        if (same === words.join(' ')) add(text, singular(short!), same)
      }
  }
  return found
}

/** `skin patch test, or SP test`: a last word that follows the short form too is no part of what it is short for. */
function withoutNext(long: string, after: string): string {
  const last = / \p{L}+$/u.exec(long)?.[0]
  return last !== undefined && after.startsWith(last) ? long.slice(0, -last.length) : long
}

/** `CTHs` as `CTH`. */
export function singular(short: string): string {
  return short.replace(/(?<=\p{Lu})s$/u, '')
}

/** `bronchial (BRONG-ke-al) asthma` as `bronchial asthma`. */
function withoutBrackets(text: string): string {
  return text.replace(/ \([^()]{1,60}\)/gu, '')
}

/** The last words of a text, within its last clause, that spell a short form; what stands in brackets among them is passed over. */
function longBefore(text: string, short: string): string | undefined {
  // `(HIV)/tuberculosis`: the word after the sign opens anew.
  const near = withoutBrackets(text.slice(-2 * most.characters).replaceAll(')/', '), ')).slice(
    -most.characters,
  )
  const opened = Math.max(near.lastIndexOf('('), near.lastIndexOf('['))
  const words = near.slice(opened + 1).split(' ')
  const from = words.findLastIndex((word) => /[.,;:)\]]$/u.test(word)) + 1
  return (
    spelledBy(words.slice(from).slice(-most.words), short) ??
    // `Surveillance, Epidemiology, and End Results (SEER)`
    spelledBy(words.slice(-most.words), short, 'initials')
  )
}

/** The words of a title that a short form of three letters or more stands for, though nothing sets it beside them. */
export function titledBy(title: string, short: string): string | undefined {
  if (!/^\p{Lu}{3,6}$/u.test(short)) return undefined
  const words = title.split(/[^\p{L}'’-]+/u).filter((word) => word !== '')
  if (words.includes(short)) return undefined
  for (let end = words.length; end > 1; end -= 1) {
    const long = spelledBy(words.slice(0, end), short)
    if (!long?.includes(' ') || !endsWithInitial(long, short)) continue
    // Each word of a name has its capital.
    return / \p{Lu}\p{Ll}/u.test(long)
      ? long
      : long.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
  }
  return undefined
}

/** Whether the last letter of a short form opens a word, and is not only somewhere in one: `V` of a virus is not in `fever`. */
function endsWithInitial(long: string, short: string): boolean {
  const last = long.split(/[ -]/u).at(-1)!
  return last.charAt(0).toLowerCase() === short.at(-1)!.toLowerCase()
}

/** What opened its sentence, without the capital that it has there, if it is written small elsewhere or ends like no name. */
function small(long: string, texts: readonly string[]): string {
  const [first = ''] = long.split(' ')
  // Each word of a name has its capital.
  if (!/^\p{Lu}\p{Ll}+(?:[-/]\p{Ll}+)*$/u.test(first) || / \p{Lu}\p{Ll}/u.test(long)) return long
  const lower = first.toLowerCase()
  const common = first.includes('-')
    ? /-(?:and|by|in|of|on|the|to)-/u.test(lower)
    : /(?:al|ar|ic|ive|ous|ed|ing|tion|ity|ment|ness|sis|virus|y)$/u.test(lower)
  return common || texts.some((text) => text.includes(` ${lower} `))
    ? lower + long.slice(first.length)
    : long
}
