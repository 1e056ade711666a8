import type { VFile } from 'vfile'
import { warn } from '../message/finding.ts'
import type { Position } from '../tree/node.ts'
import type { PhrasingContent, Text } from '../tree/phrasing.ts'
import type { Reference } from '../tree/reference.ts'
import { citationPattern, citedKeys, raisedCitation } from './citation-pattern.ts'

/** Finds references by what the text calls them, and notes which were cited, in order. */
export interface Cited {
  byLabel: Map<string, Reference>
  byId: Map<string, Reference>
  /** Ids in order of first citation. */
  order: Set<string>
  /** How many citations point to nothing. */
  unresolved: number
}

/** Splits text nodes at citations that point to known references; others stay as text, with a finding. */
export function resolveCitations(
  nodes: PhrasingContent[],
  cited: Cited,
  file: VFile,
): PhrasingContent[] {
  if (!nodes.some(mayCite)) return nodes
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return splitText(node, cited, file)
    if ('children' in node) node.children = resolveCitations(node.children, cited, file)
    return [node]
  })
}

/** Most text cites nothing. */
function mayCite(node: PhrasingContent): boolean {
  return 'children' in node || (node.type === 'text' && marks(node.value))
}

/** Whether a text has a bracket, or a figure set high. */
const marks = (text: string): boolean => text.includes('[') || /[⁰¹²³⁴-⁹]/u.test(text)

function splitText(node: Text, cited: Cited, file: VFile): PhrasingContent[] {
  if (!marks(node.value)) return [node]
  const out: PhrasingContent[] = []
  let done = 0
  const matches = [...node.value.matchAll(citationPattern), ...node.value.matchAll(raisedCitation)]
  for (const match of matches.sort((one, other) => one.index - other.index)) {
    const label = match[0]
    const place = slicePosition(node, match.index, match.index + label.length)
    const references = lookUp(label, cited, file, place)
    if (!references) continue
    if (match.index > done) out.push(sliceText(node, done, match.index))
    out.push({ type: 'citation', references, label, ...(place && { position: place }) })
    done = match.index + label.length
  }
  if (done === 0) return [node]
  if (done < node.value.length) out.push(sliceText(node, done, node.value.length))
  return out
}

/** After so many citations that point to nothing no more of them are reported. */
const mostReported = 5000

function lookUp(
  label: string,
  cited: Cited,
  file: VFile,
  place: Position | undefined,
): string[] | null {
  const byKey = label.includes('@')
  // `[3]` in a text without numbered references is not a citation: nothing to say about it.
  if (!byKey && cited.byLabel.size === 0) return null
  const keys = citedKeys(label)
  const found = keys.flatMap((key) => (byKey ? cited.byId : cited.byLabel).get(key) ?? [])
  // A figure set high that counts no reference is a power or a note.
  const raised = !label.startsWith('[')
  if (raised && found.length < keys.length) return null
  // Guidelines print behind a recommendation the year that it dates from.
  if (found.length === 0 && keys.every((key) => /^(?:19|20)\d\d$/u.test(key))) return null
  if (found.length < keys.length && ++cited.unresolved <= mostReported) {
    const missing = keys.filter((key) => !(byKey ? cited.byId : cited.byLabel).has(key))
    warn(file, {
      ruleId: 'citation-unresolved',
      reason: `Citation ${label} points to no reference: ${missing.join(', ')}`,
      note: 'Add the reference to the list of references, or correct the citation.',
      place,
    })
  }
  if (found.length === 0) return null
  for (const reference of found) cited.order.add(reference.id)
  return [...new Set(found.map((reference) => reference.id))]
}

function sliceText(node: Text, from: number, to: number): Text {
  const position = slicePosition(node, from, to)
  return { type: 'text', value: node.value.slice(from, to), ...(position && { position }) }
}

/** The place of part of a text node: exact when the node stands verbatim on one line, else the node's own. */
export function slicePosition(node: Text, from: number, to: number): Position | undefined {
  const { position } = node
  if (!position) return undefined
  const { start, end } = position
  const verbatim = start.line === end.line && end.column - start.column === node.value.length
  if (!verbatim) return position
  const at = (shift: number) => ({
    line: start.line,
    column: start.column + shift,
    ...(start.offset !== undefined && { offset: start.offset + shift }),
  })
  return { start: at(from), end: at(to) }
}
