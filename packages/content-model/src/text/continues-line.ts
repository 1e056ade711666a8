import { type Chunk, endsSentence } from './chunk.ts'
import type { Line } from './clean-lines.ts'
import type { Wrap } from './detect-wrap.ts'
import { endsInOneOf, opensInLetter, opensInSmall } from './edge-signs.ts'
import { field } from './find-mail-head.ts'

/** Where a line stands: the logical line that is open, the line before it, and the numbers below in its list. */
export interface LinePlace {
  open: Chunk
  /** How the text of the open line begins and ends so far. */
  head: string
  end: () => string
  before: Line
  /** Whether the next list number below goes on from the number of the open item. */
  listed: boolean
}

/** Whether a line goes on with the logical line before it. */
export function continuesLine(
  line: Line,
  { open, head, end, before, listed }: LinePlace,
  wrap: Wrap,
): boolean {
  const { marker } = open
  // A clause begins a line of its own.
  if (clause.test(line.text) && (clause.test(head) || endsSentence(before.text))) return false
  // So does a field of the head of a letter, below another.
  const colon = line.text.indexOf(':')
  if (
    colon > 0 &&
    colon < 16 &&
    field.test(line.text.slice(0, 80)) &&
    field.test(before.text.slice(0, 80))
  )
    return false
  if (isRuler(line.text) || isRuler(before.text)) return false
  if (opensStars(head) && !closesStars(end())) return wrap.wrapped
  if (
    opensStars(line.text) ||
    opensStars(head) ||
    opensHashes(line.text) ||
    (!marker && opensHashes(head))
  )
    return false
  if (marker) {
    // What a number leads in stands below it in lines of its own, where the first of them had fitted behind the colon.
    if (
      marker.kind !== 'bullet' &&
      before.text.endsWith(':') &&
      line.indent > open.indent &&
      !wrap.forced(before, line, 'item')
    )
      return false
    const hangs = line.indent > open.indent && line.indent <= open.indent + marker.length + 4
    if (hangs && (wrap.wrapped || line.indent >= open.indent + 2)) return true
    if (line.indent < open.indent) return false
  }
  // What hangs far in below a name and what is said of it goes on with that.
  if (!marker && line.indent >= open.indent + 6 && /^\p{Lu}[^:.]{1,60}: \S/u.test(head)) return true
  // A word that was parted goes on, however lines were broken elsewhere.
  if (/\p{Ll}{2}-$/u.test(before.text.slice(-4)) && /^\p{Ll}{2}/u.test(line.text)) return true
  // So does a long line that ends with a word that nothing ends with.
  if (before.text.length >= 60 && isLeftOpen(before.text, line.text)) return true
  if (!wrap.wrapped) return false
  // A line further out or in than the paragraph begins something else, but for a first-line indent.
  const paragraphIndent = open.lines.length === 1 && Math.abs(line.indent - before.indent) <= 5
  if (!marker && line.indent !== before.indent && !paragraphIndent) return false
  if (closesBracket(line.text, before.text)) return true
  if (wrap.forced(before, line, listed ? 'numbers' : marker ? 'item' : 'text')) return true
  if (open.lines.length === 1 && !marker && wrap.broken(before, line)) return true
  // Short lines that all begin in small letters are a list without marks.
  return (
    opensInSmall(line.text) &&
    !opensInSmall(head) &&
    !endsSentence(before.text) &&
    !endsInOneOf(before.text, ':;,') &&
    !marker
  )
}

/** Whether the small letters of a line must go on with the one above: `for two days before`, `having this test`. */
function isLeftOpen(above: string, text: string): boolean {
  if (!opensInSmall(text)) return false
  return openEnd.test(above.slice(-12)) || (openBefore.test(above.slice(-12)) && doing.test(text))
}

const openEnd =
  /[^,;]\s(?:a|an|and|as|at|because|from|if|into|of|or|than|that|the|their|which|whose|your)$/u
const openBefore = /\s(?:after|before|by|for|when|while|without)$/u
const doing = /^\p{Ll}{2,20}ing(?!\p{L})/u

const clause = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{Lu}/u

/** Whether a line closes the bracket that the one before it leaves open: `Hay fever (allergic`, `rhinitis)`. */
function closesBracket(text: string, before: string): boolean {
  const at = text.indexOf(')')
  if (at < 0 || before.lastIndexOf('(') <= before.lastIndexOf(')')) return false
  const opens = text.indexOf('(')
  return opens < 0 || opens > at
}

/** A row of one character, or the frame of a table. */
const isRuler = (text: string): boolean =>
  !opensInLetter(text) && /^[\s=~_*^#.|+:─━═–—-]{3,}$/u.test(text)
/** `**** Words ****`, as one formatter writes headings; they may run over several lines. */
const opensStars = (text: string): boolean => text.startsWith('*') && /^\*{2,6} \S/u.test(text)
const closesStars = (text: string): boolean => /\S \*{2,6}$/u.test(text)
const opensHashes = (text: string): boolean =>
  !opensInLetter(text) && /^(?:#{1,6}|={2,6}) \S/u.test(text)
