import { nounPhraseEnd } from '../sentence/clause.ts'
import type { Token } from '../tag/token.ts'
import type { Change } from './change.ts'
import { isIdle } from './remove-details.ts'
import type { Rule } from './rule.ts'
import { maySayNothing } from './spans-one.ts'
import { inBrackets, isLong } from './split/part-at.ts'

const brackets = /\s?[([][^()[\]]{1,280}[)\]]/gu
/** The same with one or two acronyms in it: `(odds ratio (OR) 0.29, 95% confidence interval (CI) 0.09 to 0.91)`. */
const nested =
  /\s?[([][^()[\]]{1,90}[([]\p{Lu}{2,5}[)\]][^()[\]]{1,90}(?:[([]\p{Lu}{2,5}[)\]][^()[\]]{1,90})?[)\]]/gu
/** Statistics that a reader of a leaflet has no use for: p-values, intervals, effect sizes, sample sizes. */
const statistic =
  /\b[pPnNdgrFtzOIHR]{1,2}\s?[=<>≤≥]\s?[-–.\d]|\b[pP]\s?=\s?N\.?S\b|\b95\s?%\s?(?:CI|confidence)|\bCI[:,=\s]|\b[pP] for trend\b|\br2\s?=|\b(?:alpha|kappa)\s?=|\bSD\b|\bSE\b|\bIQR\b|\bχ2|\bCohen|β\s?=|\brange\b|\b(?:mean|median|average) age\b/u
/** An effect size with its interval is a statistic, even where the interval ends in a percent sign. */
const effect = /\b(?:a?OR|RR|HR|odds ratio|hazard ratio|risk ratio)\b.{0,20}\d.{0,20}\bCI\b/u
/** A p-value without its name, by one of the limits that papers use: `(<0.05)`. */
const bareP = /^\s?\((?:<|≤)\s?0?\.(?:05|025|01|005|001|0001)\)$/u
/** How far single values lie from a mean: `12.4 ± 3.1`, `12.4 plus minus 3.1`. */
const spread =
  /(?<=\d)\s?(?:\+\/[-–]|±|plus(?: or |\/| )minus)\s?\d{1,6}(?:\.\d{1,6})?(?=[\s,;)]|\.?$)(?!\s?(?:degrees?|°))|(?<=\d)\s?\((?:\+\/[-–]|±)\s?\d[\d.]{0,8}\)|\s(?:\+\/[-–]|±)\s?(?:SEM|SD|SE)\b|\s\([Nn]\.?[Ss]\.?\)/gu
const signs = /\+\/[-–]|±|plus(?: or |\/| )minus/gu
/** An interval alone, whatever it is in: `(95% CI, 87.9-94.3%)`, `[range: 8.3-9.2%]`. */
const interval =
  /^\s?[([](?:95\s?%\s?(?:CI|confidence interval|confidence limits?)|IQR|(?:interquartile )?range)[:;,=]?\s?-?[\d.]{1,8}\s?%?\s?(?:[-–,]|to)\s?-?[\d.]{1,8}\s?%?[)\]]$/iu
/** How far a mean may lie off, whatever it is in: `(SE = 5.6 %)`. */
const error = /^\s?[([]S[DE]M?\s?[=:,]?\s?[\d.]{1,8}\s?%?[)\]]$/u
/** A p-value that names the groups it is of: `(p > 0.05 for each group)`. */
const ofGroups = /^\s?[([][pP]\s?[=<>≤≥]\s?0?\.\d{1,6} (?:for|in) [a-z ]{1,40}[)\]]$/u
/** With which test chance was worked out, behind a p-value: `, log rank`, ` unpaired t-test`, ` by the Wilcoxon test`. */
const test =
  "(?:,? (?:by |using )?(?:the |an? )?(?:(?:un)?paired |two-tailed |Student['’]?s? )?(?:t[- ]test|log[- ]?rank(?: test)?|Mann[- –]Whitney(?: U)?(?: test)?|Wilcoxon(?: test)?|chi[- ]squared?(?: test)?|Fisher['’]?s?(?: exact)?(?: test)?|AN[OC]+VA))?"
/** A p-value between commas or at the end. */
const looseP = new RegExp(String.raw`,\s[pP]\s?[=<>≤≥]\s?0?\.\d{1,6}${test}(?=\.?$|[,;]\s)`, 'gu')
/** Rates in a bracket are what was found: they stay. */
const rate = /(?<!95\s?)%(?!\s?(?:CI|confidence))|\bvs\b|\bversus\b|\bfrom\b.{1,40}\bto\b/u
/** A p-value in a bracket that tells more: `(16% v 2%, p = 0.001)`, `(5% v 6%, p = 0.4 for boys, 2% v 3%, p = 0.6 for girls)`. */
const pValue = new RegExp(
  String.raw`[,;]\s?[pP]\s?(?:[=<>≤≥]|value)\s?[-–.\d][\d.]{0,10}${test}(?: for (?:(?:the )?trend|(?:all|both|each|every)(?: (?:comparisons?|groups?|tests?))?))?(?=[)\],;]| for\b)`,
  'gu',
)
/** An interval in a bracket that tells more: `(18%; 95% confidence interval, 10%-30%)`. */
const ownInterval =
  /[,;]\s?95\s?%\s?(?:CI|confidence intervals?)[:,=]?\s?-?[\d.]{1,8}\s?%?\s?(?:[-–,]|to)\s?-?[\d.]{1,8}\s?%?(?=[)\],;])/gu
/** The interval of a percentage without its name: `9.0% [8.5-10.1]`, `90% (76-97%)`. */
const range =
  /(?<=(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)\s?%)\s?[([](\d{1,3}(?:\.\d{1,2})?)\s?%?\s?[-–]\s?(\d{1,3}(?:\.\d{1,2})?)\s?%?[)\]]/gu
/** Where to look in the same paper. */
const pointer =
  /\s?[([](?:see |cf\. ?|as in )?(?:also )?(?:[Ff]igure|[Ff]ig\.|[Tt]able|[Ss]ection|[Aa]ppendix|[Bb]ox|[Ss]upplement\w*)\s?[A-Z]?\d{0,3}[a-z]?[)\]]/gu
/** A long word of chemistry, with a place number, before its acronym. */
const chemical =
  /(?<![\p{L}\d-])\d[\d,'′]{0,8}-(?=[\p{Ll}\d,-]{14})[\p{Ll}\d,-]{1,60} \(\p{Lu}[\p{Lu}\d]{1,6}\)/gu
/** A bracket that tells more of what stands before it. */
const clause =
  /\s\((?:which|who|both|e\.g\.,?|eg,?|for example,?|including|mainly|mostly|such as) [^()]{3,80}\)/gu
/** A group by its number, before the bracket that says who is in it. */
const ofGroup =
  /\b(?:[Aa]rm|[Cc]lass|[Cc]ohort|[Gg]rade|[Gg]roup|[Ss]tage) (?:\d|[A-E]|I{1,3}|IV|V)$/u
/** A list of counts is a result, and stays. */
const size = /[([][nN]\s?=\s?\d[\d,]*[)\]]/gu
/** A connective that only ties the sentence to the one before: `, however,`. */
const connective =
  /,\s(?:however|therefore|moreover|furthermore|in turn|indeed|of course|in fact|in addition|additionally|accordingly|consequently|thus|nevertheless|notably|importantly),\s/gu

/**
 * Takes out what a reader can do without: bracketed statistics (`(p < 0.001)`, `(95% CI 1.2 to 3.4)`), pointers to
 * tables and figures, and connectives between commas. Words in brackets that explain are left. Rule `aside-removed`.
 */
export const removeAsides: Rule = {
  id: 'aside-removed',
  propose({ text, tokens }) {
    const sizes = text.match(size)?.length ?? 0
    return [
      ...[nested, brackets]
        .flatMap((pattern) => removed(text, pattern, '', 'Statistics in brackets interrupt'))
        .filter(({ start, end }) => {
          const inside = text.slice(start, end)
          if (ofGroups.test(inside)) return true
          if (maySayNothing(text, inside)) return false
          // `(months, mean ± SD)` says what all figures of the sentence are in.
          if (opensWithUnit.test(inside)) return false
          // `(tablet group; n = 31)` names a group, and `group 1 (children with a red rash, n = 31)` says who is in it.
          if (/\b(?:group|arm|cohort)\b/u.test(inside)) return false
          const said = inside.match(/\p{Ll}{3,}/gu)?.length ?? 0
          if (said > 4 && ofGroup.test(text.slice(0, start))) return false
          if (sizes > 2 && /^\s?[([][nN]\s?=/u.test(inside)) return false
          // `(318 s, P < 0.05)`: without its p-value it is what was found.
          const rest = inside.replace(pValue, '')
          if (rest !== inside && /\d/u.test(rest) && !statistic.test(rest)) return false
          return (
            interval.test(inside) ||
            error.test(inside) ||
            bareP.test(inside) ||
            effect.test(inside) ||
            (statistic.test(inside) && !rate.test(inside))
          )
        })
        .map((one) => ({ ...one, insert: unitLeft(text, one.start, one.end) })),
      ...clausesIn(text, tokens),
      ...spreadsIn(text),
      ...chemicalNames(text),
      ...[pValue, ownInterval].flatMap((pattern) =>
        removed(text, pattern, '', 'Statistics in brackets interrupt').filter(
          ({ start, end }) =>
            !maySayNothing(text, text.slice(start, end)) &&
            inBrackets(
              tokens,
              tokens.findIndex((one) => one.end > start),
            ),
        ),
      ),
      ...rangesIn(text),
      ...removed(text, looseP, '', 'Statistics interrupt'),
      ...removed(text, pointer, '', 'The table or figure is not here'),
      // `It helps, however, it is slow` would run on.
      ...removed(text, connective, ' ', 'The sentence says the same without it')
        .filter(
          ({ end }) =>
            nounPhraseEnd(
              tokens,
              tokens.findIndex(({ start }) => start >= end),
            ) === undefined,
        )
        .map((one) => (opensAside(tokens, one.end) ? { ...one, insert: ', ' } : one)),
    ]
      .filter(
        (one, at, all) =>
          !all.some((other, by) => by < at && other.start < one.end && one.start < other.end),
      )
      .map((one) => unglued(one, text))
  },
}

/** A bracket that opens with what figures are in, and has no figure itself: `(months, mean ± SD)`. */
const opensWithUnit =
  /^\s?[([](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|[mkµ]?g(?:\/[dm]?[lL])?|m[lL]|[cm]m|mmHg)[,;:] \D*$/u
/** One that ends with it: `(range 3 to 18 months)`. */
const endsWithUnit =
  /\d ?(seconds?|minutes?|hours?|days?|weeks?|months?|years?|[mkµ]?g(?:\/[dm]?[lL])?|m[lL]|[cm]m|mmHg)[)\]]$/u

/** The unit that a bracket gives the figure before it: `12 (range 3 to 18 months)`. */
function unitLeft(text: string, start: number, end: number): string {
  const last = /\d$/u.test(text.slice(0, start))
    ? endsWithUnit.exec(text.slice(start, end))?.[1]
    : undefined
  return last === undefined ? '' : ` ${last}`
}

/** `29%[p = 0.01]in summer`: where no space stood on either side of what goes, one comes in. */
function unglued(one: Change, text: string): Change {
  const glues =
    one.insert === '' &&
    /[\p{L}\d%)]$/u.test(text.slice(0, one.start)) &&
    /^[\p{L}\d(]/u.test(text.slice(one.end))
  return glues ? { ...one, insert: ' ' } : one
}

/** `The change, however, during rest, led to pain`: words that a comma parts from the verb keep the one before them. */
function opensAside(tokens: readonly Token[], from: number): boolean {
  const first = tokens.findIndex(({ start }) => start >= from)
  const comma = tokens.findIndex(({ text }, at) => at > first && text === ',')
  if (tokens[first]?.tag !== 'prep' || comma < 0) return false
  const inside = tokens.slice(first, comma)
  const next = tokens[comma + 1]!
  const verb = next.tag === 'aux' || (next.tag === 'verb' && !next.lower.endsWith('ing'))
  return verb && inside.every(({ tag }) => tag !== 'verb' && tag !== 'aux')
}

/** In a long sentence, what a bracket only adds: `(which often comes with a cold)`. Figures, warnings and doubts stay. */
function clausesIn(text: string, tokens: readonly Token[]): Change[] {
  if (!isLong(tokens)) return []
  const reason = 'The sentence says the same without it'
  return removed(text, clause, '', reason).filter(({ start, end }) => {
    const inside = tokens.filter((one) => one.start > start && one.end < end)
    return inside.length < 12 && inside.every(isIdle)
  })
}

/** `3,4-methylenedioxymethamphetamine (MDMA)` as `MDMA`: the name of a substance in the words of chemistry is for chemists. */
function chemicalNames(text: string): Change[] {
  return [...text.matchAll(chemical)].map(({ 0: found, index }) => ({
    ruleId: 'aside-removed',
    start: index,
    end: index + found.length,
    insert: found.slice(found.lastIndexOf('(') + 1, -1),
    reason: 'The short name is the one that people use',
  }))
}

/**
 * Only a range that the percentage before it lies in is its interval, and only where the sentence has several or calls one so;
 * `use 10% (5-20%)` says how much.
 */
function rangesIn(text: string): Change[] {
  const found = [...text.matchAll(range)]
  if (found.length < 2 && !/\b(?:CI|confidence)\b/u.test(text)) return []
  return found.flatMap(({ 0: all, 1: middle, 2: low, 3: high, index }) =>
    Number(low) < Number(middle) && Number(middle) < Number(high)
      ? [
          {
            ruleId: 'aside-removed',
            start: index,
            end: index + all.length,
            insert: '',
            reason: 'Statistics in brackets interrupt',
          },
        ]
      : [],
  )
}

/** What says that a figure is the middle of many, so that it still does without its spread. */
const middle = /\b(?:means?|averages?|averaged|about|approximately|scores?|levels?|rates?)\b/iu
/** Figures of groups that are set against each other are the middle of each. */
const against = /\b(?:vs|versus|against|compared (?:with|to))\b/iu

/**
 * All of them or none: `9.4, and 9.7 ± 2.2 to 11.6` would read as two kinds of figure. Without a word for the middle
 * of many values `9 ± 3 years` would become the age of each.
 */
function spreadsIn(text: string): Change[] {
  const pairs = text.match(/\d\s?\(?(?:\+\/[-–]|±|plus(?: or |\/| )minus)\s?\d/gu)?.length ?? 0
  if (!middle.test(text) && !(pairs > 1 && against.test(text))) return []
  const found = removed(text, spread, '', 'How much the values vary is for experts')
  // `(± SD)` goes by itself.
  const own = text.replace(/[([](?:\+\/[-–]|±) ?S[DE]M?[)\]]/gu, '')
  const all = own.match(signs)?.length ?? 0
  const gone = found.filter(({ start, end }) => text.slice(start, end).search(signs) >= 0)
  return gone.length === all ? found : []
}

function removed(text: string, pattern: RegExp, insert: string, reason: string): Change[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ruleId: 'aside-removed',
    start: index,
    end: index + found.length,
    insert,
    reason,
  }))
}
