import { endsSentence } from './ends-sentence.ts'
import { opensNextItem } from './opens-next-item.ts'
import { quotedSpans, type Span } from './quoted-spans.ts'

/** A sentence and where it stands: `text` is `source.slice(start, end)`, offsets in UTF-16 units. */
export interface SentenceSpan {
  text: string
  start: number
  end: number
}

const closers = String.raw`["'”’»)\]]*`
const citation = String.raw`(?:\s?\[\d[\d,;\s–-]*\])*`
/**
 * A run of stops with what belongs to it: closing quotes and brackets, and citations such as `[3]` or `[1-4]`. Or
 * nothing, before the number of an item inside a line.
 */
const stop = new RegExp(
  String.raw`[.!?…](?:[.!?…]|(?<=\.)\s(?=\.(?![\p{L}\d])))*${closers}${citation}|[。！？]+${closers}|\n[^\S\n]*(?:\n\s*|(?=[•▪‣◦*–-]\s|\d{1,2}[.)]\s))|(?<=\s)(?=(?:[•⁃]\s?)?(?:\d{1,2}|[a-z])[.)]{1,2}\s\p{Lu})`,
  'gu',
)

/**
 * Parts English text into sentences. Nothing but white space lies between them: every other character is in
 * exactly one sentence. Blank lines and list marks at the start of a line part sentences too.
 *
 * Rules are tables (`abbreviations.ts`) and three questions asked at each stop: what stands before it, what
 * closes it, what comes next. Made for health text: `Schedule I.`, `hepatitis B.`, `E. coli`, `1.5 to 2.5 mg.`,
 * `placebo.5 In`, `the U.S. Food and Drug Administration`. The measured alternatives, `Intl.Segmenter` among
 * them, break at most of these. Time is linear in the length of the text.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const found: SentenceSpan[] = []
  const held = quotedSpans(text)
  let start = 0
  let span = 0
  const close = (end: number): void => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (trimmed)
      found.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length })
    start = end
  }
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (match[0] === '') {
      if (opensNextItem(text, start, end)) close(end)
      continue
    }
    if (match[0].startsWith('\n')) {
      close(end)
      continue
    }
    while (held[span] && held[span]!.end <= match.index) span += 1
    if (inside(held[span], match.index, end)) continue
    const at = endsSentence(text, start, match.index, end, match[0])
    if (at !== undefined && at > start) close(at)
  }
  close(text.length)
  return found
}

/** Whether a stop lies within quotes or brackets that go on after it. */
function inside(held: Span | undefined, from: number, to: number): boolean {
  return held !== undefined && held.start < from && to < held.end
}
