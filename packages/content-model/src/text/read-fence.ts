import type { Line } from './clean-lines.ts'
import { joinCode } from './join-code.ts'
import type { Piece } from './piece.ts'

/** Preformatted lines, to be left alone. */
export interface Fence {
  piece: Piece
  lines: number[]
  confidence: number
}

const codeLine =
  /[{}]$|^(?=.*[(){}=]).*;$|^[$#] \w|^<\/?\w[^>]*>$|^\s*(?:\/\/|\/\*|\*\/|#include|#!)|^(?:var|let|const|function|return|import|def|class|if|for|while|try|else)\b.*[({:;]$|\w\(.{0,200}\)\s?[;{]|^[}\])]+[;,]?$|^\[\w+\]$|^\w[\w.-]* ?= ?\S+$|^"[\w-]+": .*,$/u

/** What each of these marks has at least one of; prose hardly does, and the rest need not be tried on it. */
const codeLike = /[{}()[\]<>=;#$]|^"|[:,]$|\/[/*]|\*\//u

/** Takes a run of lines that look like code: at least two, half of them with marks that prose does not have. */
export function readFence(lines: readonly Line[], from: number): Fence | null {
  if (lines[from - 1]?.text) return null
  const prompt = /^[$%] \w/u.test(lines[from]?.text ?? '')
  let to = from
  let marks = 0
  while (lines[to]?.text) {
    if (isCode(lines[to]!.text)) marks++
    to++
  }
  const count = to - from
  // A prompt opens a transcript: what follows it is what the machine answered.
  if (!prompt && (count < 2 || marks < 2 || marks < count * 0.5)) return null
  const run = lines.slice(from, to)
  return {
    piece: joinCode(run),
    lines: run.map((line) => line.number),
    confidence: prompt ? 0.9 : Math.min(0.95, 0.5 + (0.5 * marks) / count),
  }
}

const isCode = (text: string): boolean =>
  text.length <= 500 && codeLike.test(text) && codeLine.test(text)
