import type { VFile } from 'vfile'
import { cleanBlocks } from './clean-blocks.ts'
import type { Paragraph } from './paragraph.ts'
import { createCounter } from './read-numbering.ts'
import type { Part, WordPackage } from './read-package.ts'
import { readStyles } from './read-styles.ts'
import type { Prepared, PreparedPart } from './read-with-mammoth.ts'
import { leaveOut, type WordState } from './word-state.ts'
import { childrenOf, element, first, type XmlElement } from './xml-element.ts'

/** Prepares all parts that hold text: what goes on to mammoth, and what is known beside. */
export function prepare(
  opened: WordPackage,
  file: VFile,
): { prepared: Prepared; state: WordState } {
  const styles = readStyles(opened.styles)
  const state: WordState = {
    file,
    styles,
    count: createCounter(opened.numbering, styles),
    paragraphs: [],
    leftOut: [],
    headerLines: [],
    line: 0,
    fixedLine: null,
    noteLines: new Map(),
    commentLines: new Map(),
    relationships: opened.main.relationships,
    tables: 0,
    box: null,
    fields: [],
    said: new Set(),
  }
  const body = cleanBlocks(childrenOf(first(opened.main.root, 'w:body')), state)
  const last = state.line
  const document: PreparedPart = {
    root: element('w:document', {}, [element('w:body', {}, body)]),
    relationships: opened.main.relationships,
  }
  const footnotes = prepareNotes(opened.footnotes, 'footnote', state)
  const endnotes = prepareNotes(opened.endnotes, 'endnote', state)
  for (const comment of childrenOf(opened.comments?.root, 'w:comment')) {
    const line = state.commentLines.get(comment.attributes['w:id'] ?? '') ?? 1
    leaveOutPart(comment, line, () => 'other', { ...state, fields: [] })
  }
  state.headerLines = leaveOutEdges(opened.headers, 1, state)
  leaveOutEdges(opened.footers, last, state)
  return { prepared: { document, footnotes, endnotes }, state }
}

function prepareNotes(
  part: Part | undefined,
  kind: string,
  state: WordState,
): PreparedPart | undefined {
  if (!part) return undefined
  const notes = childrenOf(part.root, `w:${kind}`).flatMap((note): XmlElement[] => {
    const id = note.attributes['w:id'] ?? ''
    const type = note.attributes['w:type']
    if (type && type !== 'normal') return []
    const line = state.noteLines.get(`${kind}-${id}`)
    if (line === undefined) {
      leaveOutPart(note, 1, () => 'other', state)
      return []
    }
    const own = { ...state, fields: [], fixedLine: line, relationships: part.relationships }
    return [element(`w:${kind}`, { 'w:id': id }, cleanBlocks(childrenOf(note), own))]
  })
  return { root: element(`w:${kind}s`, {}, notes), relationships: part.relationships }
}

/** Headers and footers stand on every page; what they repeat is said once. */
function leaveOutEdges(parts: readonly Part[], line: number, state: WordState): Paragraph[] {
  const seen = new Set<string>()
  return parts.flatMap((part) => {
    const own = { ...state, relationships: part.relationships }
    return leaveOutPart(
      part.root,
      line,
      (text) => {
        if (seen.has(text)) return null
        seen.add(text)
        return /^(?:page|p\.|seite|página)?\s*(?:\d+|(?:\d+\s*)?(?:of|\/|von|de)\s*\d*)?$/iu.test(
          text,
        )
          ? 'page-number'
          : 'running-title'
      },
      own,
    )
  })
}

function leaveOutPart(
  root: XmlElement,
  line: number,
  reasonOf: (text: string) => 'other' | 'running-title' | 'page-number' | null,
  state: WordState,
): Paragraph[] {
  // Read as the text is, but with paragraphs of its own; findings about what is left out help nobody.
  const own: WordState = {
    ...state,
    paragraphs: [],
    fixedLine: line || 1,
    line: line || 1,
    noteLines: new Map(),
    commentLines: new Map(),
    count: () => null,
    fields: [],
  }
  cleanBlocks(childrenOf(root), own)
  for (const { text } of own.paragraphs) {
    const reason = reasonOf(text)
    if (reason) leaveOut(text, reason, own)
  }
  return own.paragraphs
}
