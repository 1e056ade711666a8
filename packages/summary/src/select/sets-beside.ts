import { comparedIn, inLanguage } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import type { Candidate } from './candidate.ts'

/** How a language tells shares, and those whom another share is of. */
interface Cues {
  /** A share, the number and what it is out of caught; global. */
  share: RegExp
  /** A share that its sentence opens with, what it is out of and the number caught: `Of 100 people who rest, 12 …`. */
  opens?: RegExp
  /** Those whom nothing was done to, or who had the other thing. */
  others: RegExp
  /** How a share in percent reads out of 100. */
  of: string
}

const english: Cues = {
  share:
    /(?<![\d.,–-]|\p{L})(\d[\d.,]{0,8}|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?= (?:\p{L}{1,14} )?(?:out of|in)\b)) ?(?:(?:people |patients |adults |children )?(?:out of|in|of)(?: every)?(?: the)? (\d(?:[\d,]{0,7}\d)?)(?![\d%]|[.,]\d|(?:st|nd|rd|th)\b)|%|per ?cent\b)/giu,
  opens:
    /^(?:and |but |however, )?(?:out )?of (?:every |the )?(\d[\d,]*) [^,.;:]+, (?:[a-z]+ ){0,2}(\d[\d,]*)(?![\d%]|\.\d| ?(?:out of|in|of) )/iu,
  others:
    /\b(?:placebo|dummy|sham|controls|control (?:arm|group|participants|patients)|untreated|no treatment|usual care|healthy (?:adults|children|men|people|women)|without (?:it|them|an? \p{L}+|any|the \p{L}+|\p{L}+(?=,)|(?:medicines?|medication|screening|surgery|therapy|treatment|vaccination))|(?:who|that) (?:are not|carried on|did not|didn['’]t|do not|don['’]t|had none|had only|have not|used only|took only|were not)|the others?(?: group)?\b(?!s)|compared (?:to|with) (?:this|that)|by comparison|in contrast|by contrast|the rest)\b/iu,
  of: 'out of 100',
}
const all: Readonly<Record<string, Cues>> = {
  en: english,
  de: {
    share:
      /(?<![\d.,–-])(\d[\d.,]{0,8}) ?(?:(?:Menschen |Personen |Patienten |Kinder |Frauen |Männer )?von(?: je)? (\d(?:[\d.]{0,7}\d)?)(?![\d%]|[.,]\d)|%|Prozent\b)/giu,
    others:
      /(?<!\p{L})(?:placebos?|schein\p{L}+|kontrollen|(?:kontroll|vergleichs)gruppe|(?:un|nicht )(?:be|ge)\p{L}+t(?:e[nr]?)?|ohne \p{L}+|anderen|übrigen|vergleich|verglichen|dagegen|hingegen|keine (?:behandlung|impfung|tabletten|therapie))(?!\p{L})/iu,
    of: 'von 100',
  },
  es: {
    share:
      /(?<![\d.,–-])(\d[\d.,]{0,8}) ?(?:(?:personas |pacientes )?(?:de cada|sobre|de) (\d(?:[\d.]{0,7}\d)?)(?![\d%]|[.,]\d)|%|por ciento\b)/giu,
    others:
      /(?<!\p{L})(?:placebo|control|sin (?:el|la|los|las|\p{L}+)|otros?|otras?|comparación|en cambio|por el contrario)(?!\p{L})/iu,
    of: 'de cada 100',
  },
  fr: {
    share:
      /(?<![\d.,–-])(\d[\d.,]{0,8}) ?(?:(?:personnes |patients )?sur (\d(?:[\d.]{0,7}\d)?)(?![\d%]|[.,]\d)|%|pour cent\b)/giu,
    others:
      /(?<!\p{L})(?:placebo|témoins?|sans (?:le|la|les|\p{L}+)|autres?|comparaison|en revanche|par contre)(?!\p{L})/iu,
    of: 'sur 100',
  },
}

const aside = / ?\([^()]{0,200}\)/gu
/** Words of a sentence that is read beside another. */
const longest = 30
/** The share of the words beside the figures that two sentences on one outcome have in common. */
const alike = 0.5

interface Share {
  /** `one` for a single one, else nothing. */
  count: 'one' | undefined
  whole: string
  from: number
  to: number
}

/** Whether a sentence gives the figure to compare the one before it with: `In the placebo group it was 3 out of 100.` */
export function setsBeside(text: string, before: string, lang = 'en'): boolean {
  const cues = inLanguage(all, lang)
  // What stands in brackets says how sure a figure is.
  const first = before.replace(aside, '')
  const second = text.replace(aside, '')
  if (!cues) return comparedIn([first, second], lang).some(isOfBoth)
  const [own, theirs] = [sharesIn(second, cues), sharesIn(first, cues)]
  if (own.length + theirs.length === 3) return setsOneBeside(second, first, cues)
  // Several figures are compared with each other, and another scale is no comparison.
  if (own.length !== 1 || theirs.length !== 1 || !onOneScale(own[0]!, theirs[0]!)) return false
  if (second.split(' ').length > longest) return false
  if (cues.others.test(second) !== cues.others.test(first)) return true
  if (isAlike(apart(second, own[0]!), apart(first, theirs[0]!))) return true
  const outOf = [first, second].map((one) => one.replace(cues.share, countOf(cues)))
  return comparedIn(outOf, lang).some(isOfBoth)
}

/** `1 in 50` after `1 in 20`: the scale is that of one. */
const onOneScale = (one: Share, other: Share): boolean =>
  one.whole === other.whole || (one.count === 'one' && other.count === 'one')

/** Where one outcome ends and the next begins: `2 in 100 fell, and 3 in 100 had a rash`. */
const joint = /[,;] (?:and|but|while|whereas) /u

/** Whether one of two outcomes that a sentence gives figures of is that of the other sentence, of those who had another thing. */
function setsOneBeside(text: string, before: string, cues: Cues): boolean {
  if (cues.others.test(text) === cues.others.test(before)) return false
  const partsOf = (whole: string) =>
    whole.split(joint).flatMap((part) => {
      const shares = sharesIn(part, cues)
      return shares.length === 1 ? [{ part, share: shares[0]! }] : []
    })
  return partsOf(text).some((one) =>
    partsOf(before).some(
      (other) =>
        onOneScale(one.share, other.share) &&
        isAlike(apart(one.part, one.share), apart(other.part, other.share)),
    ),
  )
}

/** How a sentence opens that sets what something costs against what it is good for. */
const turns =
  /^["“'‘(]*(?:but|however|yet|aber|allerdings|jedoch|pero|sin embargo|mais|cependant|toutefois)(?!\p{L})/iu

/**
 * Whether a sentence sets figures against those of the one before it: `But 5 out of 100 who used it got a rash`. Be it in a paragraph of
 * its own: who is told how many it helps is told how many it harms.
 */
export function setsAgainst(text: string, before: string, lang = 'en'): boolean {
  const cues = inLanguage(all, lang)
  if (!cues || !turns.test(text)) return false
  return [text, before].every((one) => sharesIn(one, cues).length > 0)
}

/** Whether figures of one outcome stand in both sentences, each with the name of its group. */
const isOfBoth = (set: readonly { at: number; named: boolean }[]): boolean =>
  set.every(({ named }) => named) &&
  set.some(({ at }) => at === 0) &&
  set.some(({ at }) => at === 1)

function sharesIn(text: string, { share, opens }: Cues): Share[] {
  const first = opens?.exec(text)
  const led = first
    ? [
        {
          count: undefined,
          whole: first[1]!,
          from: first[0].length - first[2]!.length,
          to: first[0].length,
        },
      ]
    : []
  const told = [...text.matchAll(share)].map(({ 0: found, 1: count, 2: whole = '%', index }) => ({
    count: /^(?:1|one)$/iu.test(count!) && whole !== '%' ? ('one' as const) : undefined,
    whole,
    from: index,
    to: index + found.length,
  }))
  return [...led, ...told].map((one) => ({ ...one, whole: one.whole === '100' ? '%' : one.whole }))
}

/** A share in percent as the whole number of people out of 100 that a comparison is told by. */
const countOf =
  ({ of }: Cues) =>
  (found: string, count: string, whole?: string): string =>
    whole === undefined ? `${Math.round(Number(count.replace(',', '.')))} ${of}` : found

const apart = (text: string, { from, to }: Share): string => text.slice(0, from) + text.slice(to)

/** Whether two sentences say the same beside their figures and the names of their groups: `… can use the hand again after a year.` */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [tellingIn(one), tellingIn(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared > 1 && shared >= alike * Math.max(a.size, b.size)
}

function tellingIn(text: string): Set<string> {
  return new Set(words(text.toLowerCase()).filter((word) => word.length > 3))
}

/**
 * What a sentence or item gives in figures of one group, and the next of another, is told together or not at all: half a comparison tells
 * a reader more than is so.
 */
export function bindGroups(all: readonly Candidate[], lang: string): void {
  all.forEach((one, at) => {
    const next = all[at + 1]
    if (!next || one.unit || next.unit || one.limit) return
    const [last, first] = [one.sources.at(-1)!, next.sources[0]!]
    if (last.of !== first.of || first.order !== last.order + 1) return
    if (last.block !== first.block || last.block === 'table cell') return
    if (!setsBeside(first.text, last.text, lang)) return
    if (next.unfit) {
      // What cannot be told leaves half a comparison.
      if (one.owed === 'no' && !one.compared) one.unfit = true
      return
    }
    one.limit = next
    one.compared = true
    next.compared = true
    if (next.needs) return
    next.needs = one
    next.slot = one.slot
    next.below = one.below
  })
  // A comparison is not lost for the sake of words that can stand in no summary.
  for (const one of all) if (one.compared && one.limit?.unfit) one.limit = undefined
}
