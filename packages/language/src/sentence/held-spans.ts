import { quotedSpans } from '../quoted-spans.ts'
import { isFunctionWord } from '../tag/function-words.ts'
import type { Token } from '../tag/token.ts'
import type { AnalyseOptions } from './analyse.ts'
import { legalTerms } from './legal-terms.ts'

/** Why a stretch is left alone. */
export type HeldKind = 'name' | 'dose' | 'quotation' | 'legal-term' | 'address'

/** A stretch that no edit may change; UTF-16 offsets. */
export interface HeldSpan {
  start: number
  end: number
  kind: HeldKind
}

const unit =
  'mg|mcg|µg|μg|ug|g|kg|ml|mL|l|L|dl|dL|mmol|mol|mmHg|IU|units?|%|°[CF]|bpm|kcal|cal|cm|mm|m|km|hz|Hz|lb|lbs|oz'
const dose = new RegExp(
  String.raw`(?<![\d,.])(?=[,.]{0,2}\d)[\d,.]+(?:\s?(?:[–-]|to)\s?\d[\d,.]*)?\s?(?:${unit})(?:/(?:${unit}|day|h|hour|min|week|dose|m2))?(?![\p{L}\d])`,
  'gu',
)
const address =
  /\b(?:https?:\/\/|www\.)\S{1,300}|\b[\w.+-]{1,64}@[\w-][\w.-]{1,200}\w|\b10\.\d{4,9}\/\S{1,200}/gu

/** Few texts speak of law: one look spares them two dozen. */
const anyLegal = new RegExp(legalTerms.map(({ source }) => source).join('|'), 'i')

/**
 * What no edit may touch: names, doses, quotations, terms of law, addresses, and what the caller names. Numbers are not
 * here: rules about numbers change them, and the verifier watches.
 */
export function heldSpans(
  text: string,
  tokens: readonly Token[],
  options: AnalyseOptions,
): HeldSpan[] {
  const found: HeldSpan[] = [
    ...all(text, address, 'address'),
    ...all(text, dose, 'dose'),
    ...quotedSpans(text)
      .filter(({ start }) => text.charAt(start) !== '(')
      .map((span) => ({ ...span, kind: 'quotation' as const })),
    ...(anyLegal.test(text) ? legalTerms : []).flatMap((pattern) =>
      all(text, pattern, 'legal-term'),
    ),
    ...nameSpans(text, tokens),
    ...(options.names ?? []).flatMap((name) => named(text, name)),
  ]
  return merged(found)
}

/** Whether a stretch shares a character with a held one. */
export function isHeld(held: readonly HeldSpan[], start: number, end: number): boolean {
  return held.some((one) => one.start < end && start < one.end)
}

function all(text: string, pattern: RegExp, kind: HeldKind): HeldSpan[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    kind,
  }))
}

/** Words with a capital inside a sentence, and what a small word ties between two of them. */
function nameSpans(text: string, tokens: readonly Token[]): HeldSpan[] {
  const spans: HeldSpan[] = []
  tokens.forEach((token, at) => {
    if (!/\p{Lu}/u.test(token.text) || token.lower === 'i' || /^i['’]/u.test(token.lower)) return
    const opens = at === 0 || opensAfter(tokens[at - 1]!)
    const inner = /^[^\p{L}\d]*[\p{L}\d].*\p{Lu}|^\P{Lu}*\p{Lu}.*\d/u.test(token.text)
    const next = tokens[at + 1]
    const followed =
      next !== undefined && /^\p{Lu}/u.test(next.text) && !isFunctionWord(token.lower)
    if (opens && !inner && !followed) return
    const last = spans.at(-1)
    const between = last ? text.slice(last.end, token.start) : ''
    if (
      last &&
      /^(?:\s|['’]s\s| (?:of|and|for|the|of the|&) |-)$/u.test(between) &&
      !/ and $/u.test(between) &&
      // `Application for MDMA-assisted` is no one name.
      !/-\p{Ll}/u.test(token.text)
    )
      last.end = token.end
    else spans.push({ start: token.start, end: token.end, kind: 'name' })
  })
  return spans
}

/** After a colon, an opening mark or the bullet of an item a capital opens, it does not name. */
function opensAfter({ text, tag }: Token): boolean {
  return tag === 'stop' && /^[:"“‘([•–—.?!]+$/u.test(text)
}

function named(text: string, name: string): HeldSpan[] {
  const spans: HeldSpan[] = []
  const lower = text.toLowerCase()
  const wanted = name.toLowerCase()
  if (wanted === '') return spans
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const around = text.charAt(at - 1) + text.charAt(at + name.length)
    if (!/[\p{L}\d]/u.test(around)) spans.push({ start: at, end: at + name.length, kind: 'name' })
  }
  return spans
}

function merged(spans: readonly HeldSpan[]): HeldSpan[] {
  const out: HeldSpan[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else out.push({ ...span })
  }
  return out
}
