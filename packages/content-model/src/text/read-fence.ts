import type { Line } from './clean-lines.ts'
import { opensInLetter } from './edge-signs.ts'
import { joinCode } from './join-code.ts'
import type { Piece } from './piece.ts'

/** Preformatted lines, to be left alone. */
export interface Fence {
  piece: Piece
  lines: number[]
  confidence: number
  /** The lines that fence them in. */
  rules?: Line[]
}

/** Takes lines between two rows of three backticks or tildes (CommonMark 0.31, section 4.5), blank ones too. */
export function readFenced(lines: readonly Line[], from: number): Fence | null {
  const { text } = lines[from]!
  if (opensInLetter(text)) return null
  const mark = /^(?:```|~~~)(?=[\w+-]{0,20}$)/u.exec(text.slice(0, 40))?.[0]
  if (!mark) return null
  let to = from + 1
  while (to < lines.length && to < from + 400 && lines[to]!.text !== mark) to++
  const inner = lines.slice(from + 1, to)
  if (lines[to]?.text !== mark || !inner.some(({ text }) => text)) return null
  return {
    piece: joinCode(inner),
    lines: inner.map((line) => line.number),
    confidence: 0.97,
    rules: [lines[from]!, lines[to]!],
  }
}

const codeLine =
  /[{}]$|^(?=.*[(){}=]).*;$|^[$#] \w|^<\/?\w[^>]*>$|^\s*(?:\/\/|\/\*|\*\/|#include|#!)|^(?:var|let|const|function|return|import|def|class|if|for|while|try|else)\b.*[({:;]$|\w\(.{0,200}\)\s?[;{]|^[}\])]+[;,]?$|^\[\w+\]$|^[a-z_][\w.-]* ?= ?\S+$|^"[\w-]+": .*,$/u

/** What each of these marks has at least one of; prose hardly does, and the rest need not be tried on it. */
const codeLike = /[{}()[\]<>=;#$]|^"|[:,]$|\/[/*]|\*\//u

/** Takes a run of lines that look like code: at least two, half of them with marks that prose does not have. */
export function readFence(lines: readonly Line[], from: number): Fence | null {
  if (lines[from - 1]?.text) return null
  const prompt = /^[$%] \w/u.test(lines[from]?.text ?? '')
  let to = from
  while (lines[to]?.text) to++
  const count = to - from
  if (!prompt && count < 2) return null
  let marks = 0
  // Prose is told by its first lines: when half of them have no marks.
  for (let at = from; at < to && (prompt || at - from - marks <= count * 0.5); at++)
    if (isCode(lines[at]!.text)) marks++
  // A prompt opens a transcript: what follows it is what the machine answered.
  if (!prompt && (marks < 2 || marks < count * 0.5)) return null
  const run = lines.slice(from, to)
  return {
    piece: joinCode(run),
    lines: run.map((line) => line.number),
    confidence: prompt ? 0.9 : Math.min(0.95, 0.5 + (0.5 * marks) / count),
  }
}

/** `(a) your weight;` is a part of a sentence, as rules and letters set them out. */
const lettered = /^\((?:\p{L}|[ivx]{1,4}|\d{1,2})\) \p{L}/u

const isCode = (text: string): boolean =>
  text.length <= 500 && codeLike.test(text) && codeLine.test(text) && !lettered.test(text)
