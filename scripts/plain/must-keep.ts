import { words } from '../../packages/language/src/index.ts'
import { comparedIn, withoutAsides, withoutSpread } from './compared.ts'
import { figuresIn, sameValue } from './figures.ts'
import { isOrder } from './is-order.ts'

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

const forecast =
  /\b(?:expected|anticipat\w+|as early as|soon|future|will|would|potential(?:ly)?|could)\b/iu
const help = /(?:^|, )(?:please |always )?(?:call|ring|phone|see|contact|go to|get|seek|tell)\b/iu
const urgent =
  /\b(?:emergency|immediately|at once|right away|straight ?away|urgent\w*|911|999|112|ambulance|medical (?:help|attention|advice)|helpline)\b/iu
const unsafe =
  /\b(?:(?:should|must) ?not (?:\p{L}+ )?(?:be (?:given|used|taken|combined|mixed|stopped)|take|use|have|drink|drive|stop|mix|combine|smoke|breastfeed)|(?:is|are|be) (?:\p{L}+ )?not (?:\p{L}+ )?(?:safe|suitable|recommended|advised|for everyone|a (?:substitute|replacement|cure))|not (?:been )?(?:recommended|advised|safe)\b|unsafe|contraindicated|unsuitable)/iu
const legal =
  /\b(?:approv\w+|licen[cs]\w+|declin\w+|reject\w*|refus\w+|turned down|illegal|legal\b|legali[sz]\w+|Schedule (?:I{1,3}|IV|V)|breakthrough therapy|complete response)\b/iu
const office =
  /\b(?:FDA|Food and Drug Administration|EMA|European Medicines Agency|MHRA|NICE|DEA|Drug Enforcement Administration|TGA|Therapeutic Goods Administration|Health Canada|regulators?|Australia|Congress|Schedule)\b/u
/** What an ethics board approves is a study, and who is licensed is a person: neither is what a medicine is allowed for. */
const ethics =
  /\b(?:ethics|ethical|institutional review|review board|licen[cs]ed (?:\p{L}{1,20} )?(?:doctors|drivers|nurses|physicians|practitioners|therapists|veterinarians))\b/iu
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
  return status && !ethics.test(text) && !forecast.test(text) ? 'legal status' : undefined
}

/** Whether a text says what a sentence that must be kept says. */
function says({ kind, text }: Pick<MustKeep, 'kind' | 'text'>, other: string): boolean {
  if (kind === 'comparison') {
    const there = [...figuresIn(withoutSpread(other)), ...figuresIn(withoutAsides(other))]
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
