import { words } from '../../packages/language/src/index.ts'
import { type Figure, figuresIn, sameValue } from './figures.ts'

/** What a summary must not leave out. */
export type MustKeepKind = 'comparison' | 'warning' | 'not safe' | 'legal status'

/** A sentence of the source that must be kept, and whether the summary says it. */
export interface MustKeep {
  kind: MustKeepKind
  id: string
  text: string
  kept: boolean
}

interface Said {
  id: string
  text: string
}

const against =
  /\b(?:compared|comparison|versus|vs|than|against|while|whereas|but|respectively|placebo|control)\b/iu
/** Between amounts that are no shares: what merely stands side by side is no comparison. */
const between = /\b(?:compared|comparison|versus|vs|than|against|while|whereas)\b/iu
const forecast =
  /\b(?:expected|anticipat\w+|as early as|soon|future|will|would|potential(?:ly)?|could)\b/iu
const orders =
  /(?:^|[,;:–—] ?|\b(?:and|but|or|please|so|then) )(?:do not|don['’]t|never|avoid|stop (?:taking|using))\b(?! (?:always|find|forget|generally|have|hesitate|indicate|know|mean|necessarily|need|provide|show|usually|worry)\b)/iu
const help = /(?:^|, )(?:please |always )?(?:call|ring|phone|see|contact|go to|get|seek|tell)\b/iu
const urgent =
  /\b(?:emergency|immediately|at once|right away|straight ?away|urgent\w*|911|999|112|ambulance|medical (?:help|attention|advice)|helpline)\b/iu
const unsafe =
  /\b(?:(?:should|must) ?not (?:\p{L}+ )?(?:be (?:given|used|taken|combined|mixed|stopped)|take|use|have|drink|drive|stop|mix|combine|smoke|breastfeed)|(?:is|are|be) (?:\p{L}+ )?not (?:\p{L}+ )?(?:safe|suitable|recommended|advised|for everyone|a (?:substitute|replacement|cure))|not (?:been )?(?:recommended|advised|safe)\b|unsafe|contraindicated|unsuitable)/iu
const legal =
  /\b(?:approv\w+|licen[cs]\w+|declin\w+|reject\w*|refus\w+|turned down|illegal|legal\b|legali[sz]\w+|Schedule (?:I{1,3}|IV|V)|breakthrough therapy|complete response)\b/iu
const office =
  /\b(?:FDA|Food and Drug Administration|EMA|European Medicines Agency|MHRA|NICE|DEA|Drug Enforcement Administration|TGA|Therapeutic Goods Administration|Health Canada|regulators?|Australia|Congress|Schedule)\b/u
const dated = /\b(?:19|20)\d\d\b/u

/**
 * The sentences of a source that its summary must keep (plain-language note, section 7: figures with a comparison, warnings,
 * negated safety statements, approval status). By our own patterns, not by those that choose the sentences:
 *
 * - a comparison gives two shares, or two amounts of one unit with `compared`, `than` or the like between them;
 * - a warning tells the reader not to do something, or to get help at once;
 * - not safe: somebody should not have, take or mix it, or it is not safe, suitable, advised or a substitute;
 * - a legal status names an authority or a schedule, what was decided and a year, and is no forecast.
 *
 * Each counts once, however often the source says it.
 */
export function mustKeepIn(source: readonly Said[]): Pick<MustKeep, 'kind' | 'id' | 'text'>[] {
  const found = source.flatMap(({ id, text }) => {
    const kind = kindOf(text)
    return kind ? [{ kind, id, text }] : []
  })
  return found.filter((one, at) => !found.slice(0, at).some((other) => says(one, other.text)))
}

/** The must-keep sentences of a source; kept is what a plain sentence was made from, or says in other words. */
export function mustKeep(
  source: readonly Said[],
  plain: readonly { sources: readonly string[]; text: string }[],
): MustKeep[] {
  const used = new Set(plain.flatMap(({ sources }) => sources))
  const all = plain.map(({ text }) => text)
  return mustKeepIn(source).map((one) => ({
    ...one,
    kept: used.has(one.id) || all.some((text) => says(one, text)),
  }))
}

function kindOf(text: string): MustKeepKind | undefined {
  // Questions, and pointers to pages named after what they warn of.
  if (/\?["”’)]*$|^(?:see|read)\b/iu.test(text)) return undefined
  if (comparedIn(text).length > 0) return 'comparison'
  if (orders.test(text) || (help.test(text) && urgent.test(text))) return 'warning'
  if (unsafe.test(text)) return 'not safe'
  const status = legal.test(text) && office.test(text) && dated.test(text)
  return status && !forecast.test(text) ? 'legal status' : undefined
}

/** The figures that a sentence sets against each other; years, test statistics and what stands in brackets are none. */
function comparedIn(text: string): Figure[] {
  const bare = text
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
    .replace(/\b(?:p|CI|SD|OR|RR|HR)\b\s?[<=>:]?\s?\d*\.?\d+|±\s?\d+(?:\.\d+)?/giu, ' ')
  if (!against.test(bare)) return []
  const figures = figuresIn(bare)
  const shares = figures.filter(({ unit }) => unit === 'share')
  // `67-71 %` is one figure.
  if (shares.length > 1)
    return bare.slice(shares[0]!.end, shares.at(-1)!.start).length > 4 ? shares : []
  const units = Map.groupBy(figures.filter(isAmount), ({ unit }) => unit)
  return (
    [...units.values()].find((own) => between.test(bare.slice(own[0]!.end, own.at(-1)!.start))) ??
    []
  )
}

function isAmount({ unit, value }: Figure): boolean {
  return (
    unit.length > 0 &&
    !/^(?:to|and|or|with|in|of|for|at|who|were|was|out)$/u.test(unit) &&
    value !== 100
  )
}

/** Whether a text says what a sentence that must be kept says. */
function says({ kind, text }: Pick<MustKeep, 'kind' | 'text'>, other: string): boolean {
  if (kind === 'comparison') {
    const there = figuresIn(other)
    return comparedIn(text).every((one) => there.some((figure) => sameValue(one, figure)))
  }
  if (kind === 'legal status') {
    const years = text.match(/\b(?:19|20)\d\d\b/gu) ?? []
    return (
      legal.test(other) &&
      years.every((year) => other.includes(year)) &&
      likeness(text, other) > 0.4
    )
  }
  return likeness(text, other) >= 0.6
}

/** How much of the shorter text's words stand in the other, 0 to 1: words of four letters and more, by their first five. */
function likeness(one: string, other: string): number {
  const [a, b] = [stems(one), stems(other)]
  const shared = [...a].filter((stem) => b.has(stem)).length
  return Math.min(a.size, b.size) < 3 ? 0 : shared / Math.min(a.size, b.size)
}

function stems(text: string): Set<string> {
  return new Set(
    words(text.toLowerCase())
      .filter((word) => word.length > 3 || /^(?:not|no)$/u.test(word))
      .map((word) => word.slice(0, 5)),
  )
}
