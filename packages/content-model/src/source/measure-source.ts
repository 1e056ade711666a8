import type { Limits } from '../contract/limits.ts'

/** The caps that are measured in the text itself. */
export type TextLimits = Pick<Limits, 'lineLength' | 'lines' | 'nesting' | 'references'>

/** A cap that the text goes over, and where it first does. */
export interface Excess {
  cap: keyof TextLimits
  offset: number
}

/** One marker of a quote or a list at the start of a line, with the space behind it. */
const marker = /(?:>|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$))[ \t]*/y
/** A row of `- - -`, which is a break and not a nest of lists. */
const rule = /(?:[-*_][ \t]*){3,}(?=[\r\n]|$)/y

interface State extends TextLimits {
  /** Columns of the quote and list markers that hold the present line. */
  markers: number[]
  /** Brackets open in the present paragraph. */
  brackets: number
  /** References so far. */
  found: number
}

/**
 * Measures how long and how many the lines of a Markdown or plain text are, how deep it nests and how much it refers, without
 * parsing it: one pass, linear time. Depth is that of quote and list markers, by their columns, and of `[` and
 * `(` left open within a paragraph. References are `[^`, `[@`, `[1`, `]:`, `][` and any `]` that closes nothing.
 * Where they have no limit, brackets are only punctuation, as in plain text, and do not nest.
 *
 * Gives the first cap the text goes over, or null.
 */
export function measureSource(text: string, limits: TextLimits): Excess | null {
  const state: State = { ...limits, markers: [], brackets: 0, found: 0 }
  let cr = text.indexOf('\r')
  let count = 0
  for (let start = 0; start < text.length; ) {
    if (++count > state.lines) return { cap: 'lines', offset: start }
    const lf = text.indexOf('\n', start)
    if (cr >= 0 && cr < start) cr = text.indexOf('\r', start)
    let end = lf < 0 ? text.length : lf
    if (cr >= 0 && cr < end) end = cr
    const at = measureMarkers(text, start, state)
    if (state.markers.length > state.nesting) return { cap: 'nesting', offset: at }
    const long = end - start > state.lineLength
    if (state.references < Number.POSITIVE_INFINITY) {
      const excess = measureBrackets(text, at, long ? start + state.lineLength : end, state)
      if (excess) return excess
    }
    if (long) return { cap: 'lineLength', offset: start }
    start = end + (end === cr && lf === cr + 1 ? 2 : 1)
  }
  return null
}

/** Notes the markers at the start of a line; gives the offset behind them. */
function measureMarkers(text: string, start: number, state: State): number {
  const { markers } = state
  let at = start
  let code = text.charCodeAt(at)
  while (code === 32 || code === 9) code = text.charCodeAt(++at)
  if (code === 10 || code === 13) {
    state.brackets = 0
    return at
  }
  while (markers.length > 0 && markers.at(-1)! >= at - start) markers.pop()
  // Most lines begin with a letter.
  if (code > 95 || (code > 62 && code < 95)) return at
  if (skip(rule, text, at) > at) return at
  for (let next = skip(marker, text, at); next > at; next = skip(marker, text, at)) {
    markers.push(at - start)
    if (markers.length > state.nesting) return at
    at = next
  }
  return at
}

function measureBrackets(text: string, from: number, to: number, state: State): Excess | null {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    // `(`, `)`, `[`, the backslash and `]`.
    if (code > 93 || (code < 91 && code !== 40 && code !== 41)) continue
    // What a backslash escapes opens nothing.
    if (code === 92) {
      if (/[[\]()]/u.test(text[at + 1] ?? '')) at++
      continue
    }
    measureBracket(text, at, code, state)
    if (state.brackets > state.nesting) return { cap: 'nesting', offset: at }
    if (state.found > state.references) return { cap: 'references', offset: at }
  }
  return null
}

function measureBracket(text: string, at: number, code: number, state: State): void {
  if (code === 91 /* [ */ || code === 40 /* ( */) {
    state.brackets += 1
    if (code === 91 && /[\^@\d]/u.test(text[at + 1] ?? '')) state.found += 1
    return
  }
  // Each `]` without its `[` costs the parser a look at all that stands before it.
  if (code === 93 && (state.brackets === 0 || /[:[]/u.test(text[at + 1] ?? ''))) state.found += 1
  if (state.brackets > 0) state.brackets -= 1
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
