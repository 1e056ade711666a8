import {
  type Chunk,
  contentAfter,
  contentBefore,
  endsSentence,
  isContent,
  wordCount,
} from './chunk.ts'
import { isAllCaps, titleCase } from './letter-case.ts'

/** What speaks for or against a line being a heading, each from 0 to 1. */
export type Evidence = Record<string, number>

/** A line that may be a heading, with its neighbours. */
interface Candidate {
  chunk: Chunk
  before: Chunk | undefined
  after: Chunk | undefined
  /** Blank lines before it. */
  gap: number
}

/** Evidence on every line that may be a heading by its form; null for all other chunks. */
export function headingEvidence(chunks: readonly Chunk[]): (Evidence | null)[] {
  const candidates = chunks.map((chunk, index): Candidate | null => {
    if (!mayHead(chunk, index)) return null
    const before = contentBefore(chunks, index)
    const after = contentAfter(chunks, index)
    if (!after) return null
    return { chunk, before, after, gap: before ? chunk.group - before.group : 9 }
  })
  const known = candidates.filter((one) => one !== null)
  const paragraphs = chunks.flatMap((chunk, index) => {
    const before = isProse(chunk) ? contentBefore(chunks, index) : undefined
    return before ? [{ chunk, before, gap: chunk.group - before.group }] : []
  })
  const indent = commonIndent(chunks)
  const usual = mode(paragraphs.filter(({ before }) => isProse(before)).map(({ gap }) => gap))
  const wide = (one: { gap: number }): boolean => one.gap > usual
  const style = {
    gap: tells(
      known.filter((one) => one.before),
      paragraphs.filter(({ before }) => isProse(before)),
      wide,
    ),
    out: tells(known, paragraphs, ({ chunk }) => chunk.indent < indent),
    centred: tells(known, paragraphs, ({ chunk }) => chunk.indent > indent + 4),
    caps: tells(known, paragraphs, ({ chunk }) => isAllCaps(chunk.text)),
    title: tells(known, [], ({ chunk }) => isTitled(chunk.text)),
  }
  const density = known.length / Math.max(1, known.length + paragraphs.length)
  const runs = runLengths(chunks, candidates)
  return candidates.map((one, index) => {
    if (!one) return null
    const { chunk, before, after } = one
    const { text } = chunk
    const words = wordCount(text)
    const asks = /\?["”’)]?$/u.test(text)
    const caps = titleCase(text)
    const run = runs[index]!
    return {
      one: words === 1 ? 1 : 0,
      few: words >= 2 && words <= 6 ? 1 : 0,
      many: words > 9 ? Math.min(1, (words - 9) / 6) : 0,
      asks: asks ? 1 : 0,
      longAsk: asks && words > 9 ? 1 : 0,
      colon: /:$/u.test(text) ? 1 : 0,
      bang: /!["”’)]?$/u.test(text) ? 1 : 0,
      titled: caps >= 0.8 ? 1 : 0,
      plain: caps < 0.5 && words > 3 && !asks ? 1 : 0,
      comma: /,/u.test(text) ? 1 : 0,
      innerColon: /:\s/u.test(text) ? 1 : 0,
      number: chunk.marker?.kind === 'number' ? 1 : 0,
      digitsOnly: /\p{L}/u.test(text) ? 0 : 1,
      pronoun:
        /^(?:he|she|it|they|we|i|this|these|that|those|but|and|so)\b/iu.test(text) && !asks ? 1 : 0,
      verb:
        /\b(?:is|are|was|were|has|have|had|will|said|says|might|may|can)\b/iu.test(text) &&
        !asks &&
        words > 4
          ? 1
          : 0,
      link:
        /^(?:read|see|find|book|visit|watch|download|learn|view|more|click|go|call|search|join|follow|sign|get|print|order)\b/iu.test(
          text,
        ) && !asks
          ? 1
          : 0,
      quote: /^["“‘@]/u.test(text) ? 1 : 0,
      body: after && isProse(after) ? 1 : 0,
      longBody: after && wordCount(after.text) >= 25 ? 1 : 0,
      list: after?.marker ? 1 : 0,
      lead: after && /:$/u.test(after.text) ? 1 : 0,
      lowerNext: after && /^\p{Ll}/u.test(after.text) && !after.marker ? 1 : 0,
      ended: !before || endsSentence(before.text) ? 1 : 0,
      afterItem: before?.marker ? 1 : 0,
      afterColon: before && /:$/u.test(before.text) ? 1 : 0,
      first: before ? 0 : 1,
      runOn: run.length >= 2 && run.place < run.length - 1 ? 1 : 0,
      runLong: run.length >= 4 ? 1 : 0,
      runEnd: run.length >= 2 && run.place === run.length - 1 ? 1 : 0,
      tight: after?.group === chunk.group ? 1 : 0,
      joined: before?.group === chunk.group ? 1 : 0,
      gapYes: style.gap.tells && wide(one) ? 1 : 0,
      gapNo: style.gap.tells && !wide(one) ? 1 : 0,
      outYes: style.out.tells && chunk.indent < indent ? 1 : 0,
      outNo: style.out.tells && chunk.indent >= indent ? 1 : 0,
      in: chunk.indent > indent + 1 ? 1 : 0,
      capsYes: style.caps.tells && isAllCaps(text) ? 1 : 0,
      capsNo: style.caps.tells && !isAllCaps(text) ? 1 : 0,
      allCaps: isAllCaps(text) ? 1 : 0,
      titleYes: style.title.share >= 0.6 && known.length >= 5 && isTitled(text) ? 1 : 0,
      titleNo: style.title.share >= 0.6 && known.length >= 5 && !isTitled(text) ? 1 : 0,
      density: density > 0.4 ? 1 : 0,
      sparse: density < 0.25 ? 1 : 0,
    }
  })
}

interface Style {
  tells: boolean
  share: number
}

/** Whether a look tells headings from paragraphs: several candidates wear it, and hardly a paragraph. */
function tells<One, Other extends One>(
  candidates: readonly Other[],
  paragraphs: readonly Other[],
  has: (one: One) => boolean,
): Style {
  const wearing = candidates.filter(has).length
  const others = paragraphs.filter(has).length
  return {
    share: wearing / Math.max(1, candidates.length),
    tells: wearing >= 3 && wearing >= candidates.length * 0.2 && others <= paragraphs.length * 0.1,
  }
}

/** Form alone: short, capital or digit first, not ended as a sentence, not two sentences. */
function mayHead(chunk: Chunk, index: number): boolean {
  const { text, marker } = chunk
  if (chunk.role !== 'text' || text.length > 150 || (marker && marker.kind !== 'number'))
    return false
  const words = wordCount(text)
  if (words === 0 || words > 22) return false
  const asks = /\?["”’)]?$/u.test(text)
  const bangs = /!["”’)]?$/u.test(text)
  if (!asks && (/[,;]["”’)]?$/u.test(text) || (endsSentence(text) && !bangs))) return false
  if (/\p{Ll}{3,}[.!]\s+\p{Lu}/u.test(text)) return false
  return index === 0 || !/^[\p{Ll}(]/u.test(text)
}

const isTitled = (text: string): boolean => titleCase(text) >= 0.8
const isProse = (chunk: Chunk): boolean =>
  chunk.role === 'text' &&
  !chunk.marker &&
  (wordCount(chunk.text) >= 15 || (wordCount(chunk.text) >= 6 && endsSentence(chunk.text)))

/** For each candidate how many follow each other without anything between, and its place among them. */
function runLengths(
  chunks: readonly Chunk[],
  candidates: readonly (Candidate | null)[],
): { length: number; place: number }[] {
  const out = chunks.map(() => ({ length: 0, place: 0 }))
  let run: number[] = []
  const close = (): void => {
    for (const [place, index] of run.entries()) out[index] = { length: run.length, place }
    run = []
  }
  for (const [index, chunk] of chunks.entries()) {
    if (!isContent(chunk)) continue
    if (candidates[index]) run.push(index)
    else close()
  }
  close()
  return out
}

function commonIndent(chunks: readonly Chunk[]): number {
  const count = new Map<number, number>()
  for (const chunk of chunks) {
    if (chunk.role !== 'text' || chunk.marker) continue
    count.set(chunk.indent, (count.get(chunk.indent) ?? 0) + chunk.text.length)
  }
  return [...count].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

function mode(values: readonly number[]): number {
  const count = new Map<number, number>()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  return [...count].sort(([one, many], [other, more]) => more - many || one - other)[0]?.[0] ?? 1
}
