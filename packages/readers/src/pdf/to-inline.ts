import { gluing, linkTarget, type PhrasingContent } from '@plainleaf/content-model'
import type { Item, Line } from './page.ts'
import { withSpaces } from './to-line.ts'

/** Letters of one look. */
interface Run {
  text: string
  bold: boolean
  italic: boolean
  shift: 'superscript' | 'subscript' | null
  url: string | undefined
  /** Identifier of the footnote it refers to. */
  note: string | undefined
}

/** What of the whole document decides how lines become phrasing content. */
export interface InlineContext {
  /** Words of the document in lower case, to mend hyphens with. */
  words: ReadonlySet<string>
  /** Identifiers of the footnotes that raised marks refer to. */
  notes: ReadonlyMap<Item, string>
  /** Whether some items have a sign that says no, so that those that say yes keep theirs. */
  contrary: boolean
}

/** What decides how some lines become phrasing content. */
export interface InlineOptions extends InlineContext {
  /** Letters to leave out at the start: the marker of an item. */
  skip?: number
  /** Bold says nothing here, as in a heading. */
  plain?: boolean
}

/** Phrasing content of some lines, joined with their hyphens undone. */
export function toInline(lines: readonly Line[], options: InlineOptions): PhrasingContent[] {
  let runs: Run[] = []
  for (const [index, line] of lines.entries()) {
    const own = runsOf(line, options)
    const cleaned = index === 0 ? skipLetters(own, options.skip ?? 0) : own
    const last = runs.at(-1)
    if (last && cleaned[0]) {
      const { glue, cut } = gluing(
        textOf(runs.slice(-3)),
        textOf(cleaned.slice(0, 3)),
        options.words,
      )
      last.text = last.text.slice(0, last.text.length - cut)
      if (glue) runs.push({ ...plainRun, text: glue })
    }
    runs = [...runs, ...cleaned]
  }
  return toNodes(mergeRuns(trim(runs)))
}

const plainRun: Run = {
  text: '',
  bold: false,
  italic: false,
  shift: null,
  url: undefined,
  note: undefined,
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

function runsOf(line: Line, { plain = false, notes }: InlineOptions): Run[] {
  const runs: Run[] = []
  for (const { space, item } of withSpaces(line.segments.flatMap(({ items }) => items))) {
    if (space && !/\s$/u.test(runs.at(-1)?.text ?? ' ') && !/^\s/u.test(item.text))
      runs.push({ ...plainRun, text: ' ' })
    runs.push({
      text: item.text.replace(/\s+/gu, ' '),
      bold: !plain && item.bold,
      italic: item.italic,
      shift: shiftOf(item, line),
      url: item.url,
      note: notes.get(item),
    })
  }
  return trim(runs)
}

function shiftOf(item: Item, line: Line): Run['shift'] {
  if (item.size > line.size * 0.86) return null
  const rise = line.y - item.y
  if (rise > line.size * 0.12) return 'superscript'
  return rise < -line.size * 0.06 ? 'subscript' : null
}

function skipLetters(runs: readonly Run[], count: number): Run[] {
  let left = count
  const kept = runs.map((run) => {
    const cut = Math.min(left, run.text.length)
    left -= cut
    return { ...run, text: run.text.slice(cut) }
  })
  return trim(kept)
}

function trim(runs: readonly Run[]): Run[] {
  const own = runs.map((run) => ({ ...run })).filter((run) => run.text !== '')
  while (own[0] && !own[0].text.trim()) own.shift()
  while (own.at(-1) && !own.at(-1)!.text.trim()) own.pop()
  if (own[0]) own[0].text = own[0].text.trimStart()
  const last = own.at(-1)
  if (last) last.text = last.text.trimEnd()
  return own
}

/** Joins neighbours of one look; blanks take the look that both sides share, and else none. */
function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  const parts = runs.flatMap(splitBlanks)
  for (const [index, part] of parts.entries()) {
    const [before, after] = [parts[index - 1], parts[index + 1]]
    const run = part.text.trim() ? part : { ...sharedLook(before, after), text: part.text }
    const last = merged.at(-1)
    if (!last || !sameLook(last, run)) merged.push({ ...run })
    else if (!(last.text.endsWith(' ') && run.text.startsWith(' '))) last.text += run.text
    else last.text += run.text.trimStart()
  }
  return merged
}

function sharedLook(before: Run = plainRun, after: Run = plainRun): Run {
  // Links and references stand apart.
  if (before.url !== after.url || before.note !== after.note) return plainRun
  return {
    text: '',
    bold: before.bold && after.bold,
    italic: before.italic && after.italic,
    shift: before.shift === after.shift ? before.shift : null,
    url: before.url,
    note: undefined,
  }
}

function splitBlanks(run: Run): Run[] {
  const rest = run.text.trimStart()
  const middle = rest.trimEnd()
  const before = run.text.slice(0, run.text.length - rest.length)
  return [before, middle, rest.slice(middle.length)]
    .filter((text) => text !== '')
    .map((text) => ({ ...run, text }))
}

function sameLook(one: Run, other: Run): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.shift === other.shift &&
    one.url === other.url &&
    one.note === other.note
  )
}

function toNodes(runs: readonly Run[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let index = 0; index < runs.length; ) {
    const run = runs[index]!
    if (run.note !== undefined) {
      nodes.push({ type: 'footnoteReference', identifier: run.note })
      index++
      continue
    }
    const target = run.url ? linkTarget(run.url) : undefined
    let to = index + 1
    while (runs[to] && runs[to]!.url === run.url && runs[to]!.note === undefined) to++
    const inner = styled(runs.slice(index, to), looks)
    if (target && 'url' in target) nodes.push({ type: 'link', url: target.url, children: inner })
    else nodes.push(...inner)
    index = to
  }
  return nodes
}

const looks = [
  ['bold', 'strong'],
  ['italic', 'emphasis'],
] as const

/** Runs in their looks, each look around as many neighbours as have it. */
function styled(
  runs: readonly Run[],
  [look, ...rest]: readonly (typeof looks)[number][],
): PhrasingContent[] {
  if (!look) {
    return runs.map(({ text, shift }): PhrasingContent => {
      const node: PhrasingContent = { type: 'text', value: text }
      return shift ? { type: shift, children: [node] } : node
    })
  }
  const [property, type] = look
  const groups: Run[][] = []
  for (const run of runs) {
    const open = groups.at(-1)
    if (open && open[0]![property] === run[property]) open.push(run)
    else groups.push([run])
  }
  return groups.flatMap((group) => {
    const children = styled(group, rest)
    return group[0]![property] ? [{ type, children }] : children
  })
}
