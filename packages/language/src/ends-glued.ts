import {
  alwaysFollowed,
  beforeNumber,
  endsBeforeCapital,
  labelled,
  mayEnd,
  openers,
} from './abbreviations.ts'

/** A stop without a space behind it. */
interface Glued {
  /** What of the sentence stands before the word before the stop. */
  lead: string
  /** The word before the stop, and the text behind it. */
  before: string
  after: string
  /** Where the stop ends, closing marks included; the stop itself. */
  to: number
  stop: string
}

/** A unit of one thing in another. */
const unit = /^\(?[\d.,]*[munpkµμ]?(?:g|mol|l|L|IU|U|m|Eq)\/(?:[dmµμ]?[lL]|k?g|day|min|h|hour)$/u
/** `(136/243)`, `120/80`: figures, and no address. */
const ratio = /^\(?[\d.,]+\/[\d.,]+%?\)?$/u
/** How the names of sites, programs and their files end: `Cancer.Net is run by doctors`, `ASP.NET`, `Node.JS`. */
const suffix = /^(?:com|edu|exe|gov|io|js|net|org|pdf|py|txt|xml)\b/iu

/**
 * Where a sentence ends whose full stop has no space after it, if it ends there: a footnote number, a missing space, or the inside of
 * a word (`Node.js`, `2.5.Beta`, `p.Val600Glu`, `U.S.`).
 */
export function endsGlued({ lead, before, after, to, stop }: Glued): number | undefined {
  const known = opensForSure(after) && endsForSure(lead, before)
  // `10 ng/ml.At` is a unit and `(136/243).Sticking` are figures, `site/page.Help` is an address.
  if (/[@/\\]|^www\./u.test(before) && !unit.test(before) && !ratio.test(before)) return undefined
  // `java.util.List is`: names of names. `trim().Then` is code.
  const dotted = /\p{L}\.\p{L}/u.test(before) && !/[()]/u.test(before)
  if (dotted || before.endsWith('()') || suffix.test(after)) return undefined
  // `bought 1,000.That is`, but `4.Take` at the start of an item and versions such as `2.5.Beta`.
  // `was 76.3%.Specificity fell` and `(age 10-12).Age-specific forms were` end for sure.
  const first = lead.trim() === ''
  const open = first || !/^\p{Lu}\p{Ll}+\s/u.test(after) || (before.includes('.') && !known)
  if (/^\d/u.test(before) && open && !/[%)]$/u.test(before)) return undefined
  const word =
    known ||
    unit.test(before) ||
    /(?:\p{Ll}{2}['’]?|\p{Lu}{3}|\d|[)\]”"%])$/u.test(before) ||
    /[)\]”"]$/u.test(stop) ||
    // `the risk of PE.Patients`, but no name such as `US.Steel`.
    (/^\p{Lu}{2}$/u.test(before) && /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(after))
  if (!word || beforeNumber.has(plain(before)) || alwaysFollowed.has(plain(before)))
    return undefined
  const note = /^(?:\d{1,3}(?:[,–-]\d{1,3})*|[¹²³⁴-⁹⁰]+)(?=\s+["“(]?\p{Lu}|\s*$)/u.exec(after)
  if (note) return to + note[0].length
  // `remains unclear.AIM: To compare`: the labels of an abstract that was run together.
  if (/^\p{Lu}{3,12}S?: ?\p{Lu}/u.test(after) && !/\p{Lu}/u.test(before)) return to
  return /^["“(]?(?:(?:Mr|Mrs|Ms|Dr|Prof)\.|\p{Lu}\p{Ll}*(?:-\p{Ll}+)*[\s,’']|\p{Lu}{2,}s?\s)/u.test(
    after,
  )
    ? to
    : undefined
}

/** A word that opens sentences, and a small word or a figure behind it: `The rest`, `However, it`. */
function opensForSure(after: string): boolean {
  const word = /^(\p{Lu}\p{Ll}*),?\s[\p{Ll}\d]/u.exec(after)?.[1]
  return word !== undefined && openers.has(word)
}

/** No abbreviation: `SSRIs`, `HbA1c`, `CD4+`, `37°C`, `0.05`, and a letter that a word before it calls for: `hepatitis B`. */
function endsForSure(lead: string, before: string): boolean {
  const key = plain(before)
  if ([alwaysFollowed, beforeNumber, endsBeforeCapital, mayEnd].some((all) => all.has(key)))
    return false
  if (/^\(?\d+\.\d+$/u.test(before)) return true
  if (/\./u.test(before)) return false
  if (/^\p{L}$/u.test(before)) {
    const label = /(?<![\p{L}-])([\p{L}-]+)\s+$/u.exec(lead)?.[1]
    return label !== undefined && /\p{Lu}/u.test(before) && labelled.has(label.toLowerCase())
  }
  return /^\p{Lu}{2,}s$|\d\p{Ll}?$|\d\+$|°[CF]$/u.test(before)
}

/** A word without what is written together with it on its left, in lower case. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/^.*[—–/([“"]/u, '')
}
