import { textOf } from '../source/run.ts'
import { change, type Draft } from './draft.ts'

const name = String.raw`\p{Lu}[\p{L}'’-]+`
/** `Lee et al., 2020`. */
const author = new RegExp(
  String.raw`^${name}(?:,? (?:et al\.?|(?:and|&) ${name}))?,? (?:19|20)\d\d[a-z]?$`,
  'u',
)
/** What may stand around authors: `(see … )`. */
const brackets = /\s?\((?:see |e\.g\.,? )?([^()]{6,400})\)/gu
/** Citations that no reader made into nodes: `[3, 4]`, a number stuck to the last stop. */
const written: readonly RegExp[] = [
  /\s?\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\]/u,
  /\s?\[-?@[\w:.-]+(?:\s*[;,]\s*-?@[\w:.-]+)*\]/u,
  // `the norm of C. 7`, but not `see chap. 7`
  /(?<=(?:^|\s)(?:\p{Lu}|\p{Ll}{7,20})\.)\s\d{1,3}$/u,
  /(?<=\p{Ll}{2}["”)]?[.!?]["”)]?)(?:\d{1,3}(?:[,–-]\d{1,3})*|[¹²³⁴-⁹⁰]+)$/u,
]

/** What some sites print after a citation: `[3]:p. 7`. */
const pages = /^:pp?\.(?:\s?\d{1,4}(?:[–-]\d{1,4})?)?/u

/** Characters of a sentence that is left as it is: nobody writes one so long. */
const longest = 2_000

/** Takes citations out, with the space and the brackets that belong to them. */
export function stripCitations(draft: Draft): Draft {
  if (textOf(draft.runs).length > longest) return draft
  let now = draft
  for (let found = citationIn(now); found; found = citationIn(now))
    now = change(now, 'citation-removed', found.start, pagesEnd(textOf(now.runs), found.end))
  return now
}

function pagesEnd(text: string, end: number): number {
  return end + (pages.exec(text.slice(end))?.[0].length ?? 0)
}

function citationIn(draft: Draft): { start: number; end: number } | undefined {
  const text = textOf(draft.runs)
  let at = 0
  for (const run of draft.runs) {
    if (run.citation) return withItsSigns(text, at, at + run.text.length, draft)
    at += run.text.length
  }
  const named = [...text.matchAll(brackets)].find(([, inner = '']) =>
    inner.split(/; ?/u).every((part) => author.test(part)),
  )
  const match = named ?? written.map((pattern) => pattern.exec(text)).find((one) => one !== null)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

function withItsSigns(
  text: string,
  from: number,
  to: number,
  draft: Draft,
): { start: number; end: number } {
  let start = from
  let end = to
  const opened = text.slice(0, start).trimEnd()
  const closed = /^\s*\)/u.exec(text.slice(end))
  if (opened.endsWith('(') && closed) {
    start = opened.length - 1
    end += closed[0].length
  }
  const cell = onlyOneInCell(text, start, end, draft)
  if (cell) return cell
  start = text.slice(0, start).trimEnd().length
  if (start === 0) end += /^[\s,;:]*/u.exec(text.slice(end))![0].length
  return { start, end }
}

/** In a table row, a cell that holds nothing else goes with its header: `; Source: [1]`. */
function onlyOneInCell(text: string, start: number, end: number, { runs }: Draft) {
  const header = runs.some((run) => !run.node && !run.citation && run.text.endsWith(': '))
  const label = header && /(?:^|; )[^;:]{1,60}: $/u.exec(text.slice(0, start))
  if (!label || !/^(?:; |$)/u.test(text.slice(end))) return undefined
  const first = label.index === 0
  return { start: label.index, end: first ? Math.min(end + 2, text.length) : end }
}
