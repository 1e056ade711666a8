import { plainRun, type Run, textOf } from '../source/run.ts'
import { change, type Draft } from './draft.ts'

/** Between two items in one line: `a swab - a scan`. */
const mark = /(?<=\p{Ll}) [-•] (?=\p{Ll})/u

/** A lead-in and its short items as one sentence: `They do not mention: pregnancy; children; driving.` */
export function joinList(leadIn: readonly Run[], items: readonly (readonly Run[])[]): Draft {
  const runs = [...leadIn]
  const marked = items.length === 1 && textOf(items[0]!).split(mark).length === 2
  const single = items.length === 1 && !marked && /^[\p{Ll}\d]/u.test(textOf(items[0]!))
  const seams: number[] = []
  for (const item of items) {
    seams.push(textOf(runs).length)
    runs.push(plainRun(' '), ...item)
  }
  let draft: Draft = { runs, edits: [] }
  // From the end, so that the seams before stay where they are.
  for (const seam of seams.slice(1).reverse()) {
    const last = textOf(draft.runs).charAt(seam - 1)
    if (last === ';') continue
    if (/[.,]/u.test(last)) draft = change(draft, 'list-joined', seam - 1, seam + 1, '; ')
    else draft = change(draft, 'list-joined', seam, seam + 1, '; ')
  }
  const [end] = seams
  const inside = marked ? mark.exec(textOf(draft.runs)) : null
  if (inside)
    draft = change(draft, 'list-joined', inside.index, inside.index + inside[0].length, '; ')
  const bare = !single && end !== undefined && /\p{L}$/u.test(textOf(leadIn))
  // `Signs include a rash; a cough` has no mark where its list begins.
  if (bare) draft = change(draft, 'list-joined', end, end, ':')
  // One item is no list: `if: you have a rash` reads on without its colon.
  const colon = single && textOf(leadIn).endsWith(':') ? textOf(leadIn).length - 1 : -1
  if (colon >= 0) draft = change(draft, 'list-joined', colon, colon + 1)
  const text = textOf(draft.runs)
  if (/[.!]$/u.test(text)) return draft
  const cut = /[;,]$/u.test(text) ? 1 : 0
  return change(draft, 'list-joined', text.length - cut, text.length, '.')
}
