import { analyse, words } from '../../packages/language/src/index.ts'
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
 * - a warning tells the reader not to do something, or to get help at once: an order at the start of a sentence or of a part of it.
 *   What things do not do (`Most cysts are small and do not cause problems`) is none, and neither are orders that keep nobody from
 *   harm (`Do not worry`);
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

/**
 * The must-keep sentences of a source; kept is what a plain sentence was made from, or says in other words. Of a comparison its
 * figures must stand in what was made from it, too.
 */
export function mustKeep(
  source: readonly Said[],
  plain: readonly { sources: readonly string[]; text: string }[],
): MustKeep[] {
  const made = (id: string) =>
    plain.flatMap(({ sources, text }) => (sources.includes(id) ? [text] : [])).join(' ')
  const all = plain.map(({ text }) => text)
  return mustKeepIn(source).map((one) => ({
    ...one,
    kept:
      (one.kind === 'comparison' ? says(one, made(one.id)) : made(one.id) !== '') ||
      all.some((text) => says(one, text)),
  }))
}

function kindOf(text: string): MustKeepKind | undefined {
  // Questions, and pointers to pages named after what they warn of.
  if (/\?["”’)]*$|^(?:see|read)\b/iu.test(text)) return undefined
  if (comparedIn(text).length > 0) return 'comparison'
  if (isOrder(text) || (help.test(text) && urgent.test(text))) return 'warning'
  if (unsafe.test(text)) return 'not safe'
  const status = legal.test(text) && office.test(text) && dated.test(text)
  return status && !forecast.test(text) ? 'legal status' : undefined
}

const joined = /\b(?:and|but|or) (?=(?:do not|don['’]t)\b)/iu
/** What things do, and readers are not told to do or leave. */
const ofThings =
  /^(?:do not|don['’]t) (?:affect|appear|cause|come|grow|lead|require|result|spread|work)\b/iu

/** Whether a text tells the reader not to do something; in `Cysts are small and do not cause problems` somebody else does not. */
function isOrder(text: string): boolean {
  const found = orders.exec(text)
  if (!found) return false
  const and = joined.exec(text)
  // Another order stands before the `and`, or it has none.
  if (!and || and.index > found.index + 2) return true
  const lead = text.slice(0, and.index)
  const { tokens } = analyse(lead)
  const verb = tokens.findIndex(({ tag }) => tag === 'verb' || tag === 'aux')
  const states = tokens.some(({ tag }, at) => at < verb && /^(?:name|noun|pron)$/u.test(tag))
  if (!states || /\byou\b/iu.test(lead)) return true
  // `The cream stings, but do not wash it off`
  const rest = text.slice(and.index + and[0].length)
  return /,\s*$/u.test(lead) && !ofThings.test(rest)
}

/** The figures that a sentence sets against each other; years, test statistics and what stands in brackets are none. */
function comparedIn(text: string): Figure[] {
  const aside = /\([^()]*\)|\[[^[\]]*\]/gu
  // Brackets within brackets, and how far values vary: neither is set against anything.
  const bare = text
    .replace(aside, ' ')
    .replace(aside, ' ')
    .replace(
      /\b(?:p|CI|SD|OR|RR|HR)\b\s?[<=>:]?\s?\d*\.?\d+|(?:±|\+\/[-–]|\bplus(?: or)? minus\b)\s?\d+(?:\.\d+)?/giu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
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
  // Of a word or two, `Avoid dry air.`, each must be there.
  if (shared > 0 && shared === a.size && shared === b.size) return 1
  return Math.min(a.size, b.size) < 3 ? 0 : shared / Math.min(a.size, b.size)
}

function stems(text: string): Set<string> {
  return new Set(
    words(text.toLowerCase())
      .filter((word) => word.length > 3 || /^(?:not|no)$/u.test(word))
      .map((word) => word.slice(0, 5)),
  )
}
