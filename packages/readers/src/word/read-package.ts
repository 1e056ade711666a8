import { inform } from '@plainleaf/content-model'
import type { VFile } from 'vfile'
import { parseXml } from './parse-xml.ts'
import { readArchive } from './read-archive.ts'
import { refuse } from './refuse.ts'
import { childrenOf, type XmlElement } from './xml-element.ts'

/** Where one part points to. */
export interface Relationship {
  id: string
  /** Last word of its type: `hyperlink`, `image`, `header`. */
  type: string
  /** An address, or the name of a part. */
  target: string
  external: boolean
}

/** A part that holds text, with what it points to. */
export interface Part {
  root: XmlElement
  relationships: Map<string, Relationship>
}

/** The parts of a Word file that are read. */
export interface WordPackage {
  main: Part
  styles?: XmlElement | undefined
  numbering?: XmlElement | undefined
  core?: XmlElement | undefined
  footnotes?: Part | undefined
  endnotes?: Part | undefined
  comments?: Part | undefined
  headers: Part[]
  footers: Part[]
}

/**
 * Opens and checks a Word file (ECMA-376 part 2) and parses every XML part. What lies outside the file is never
 * followed: each kind is reported once as `word-external-link`.
 *
 * Throws the findings of `readArchive` and `parseXml`, and `word-not-a-document` where there is no main part.
 */
export function readPackage(bytes: Uint8Array, file: VFile): WordPackage {
  const raw = readArchive(bytes, file)
  // Every part is parsed, whether it is used or not, so that none holds what would be refused.
  const trees = new Map([...raw].map(([name, part]) => [name, parseXml(part, name, file)]))
  const relationshipsOf = (name: string): Map<string, Relationship> =>
    readRelationships(trees.get(relationshipsName(name)), name)
  const everywhere = [...trees]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, root]) => [...readRelationships(root, '').values()])
  const top = [...relationshipsOf('').values()]
  const mainName = [
    ...top.filter(({ type }) => type === 'officeDocument').map(({ target }) => target),
    'word/document.xml',
  ].find((name) => trees.get(name)?.name === 'w:document')
  if (mainName === undefined) {
    refuse(
      file,
      'word-not-a-document',
      'The archive holds no Word document',
      'Open it in Word or LibreOffice and save it as Word document (.docx).',
    )
  }
  const partOf = (name: string): Part | undefined => {
    const root = trees.get(name)
    return root && { root, relationships: relationshipsOf(name) }
  }
  const main = partOf(mainName)!
  const inner = [...main.relationships.values()].filter(({ external }) => !external)
  const named = (type: string): string[] =>
    inner.filter((one) => one.type === type).map(({ target }) => target)
  const one = (type: string): Part | undefined => named(type).map(partOf).find(Boolean)
  const all = (type: string): Part[] =>
    [...new Set(named(type))].sort().flatMap((name) => partOf(name) ?? [])
  const core = top.find(({ type }) => type === 'core-properties')?.target
  reportOutside(everywhere, file)
  reportActive([...raw.keys()], inner, file)
  return {
    main,
    styles: one('styles')?.root,
    numbering: one('numbering')?.root,
    core: core === undefined ? undefined : trees.get(core),
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    comments: one('comments'),
    headers: all('header'),
    footers: all('footer'),
  }
}

function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function readRelationships(root: XmlElement | undefined, part: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>()
  for (const { attributes } of childrenOf(root, 'rels:Relationship')) {
    const { Id: id = '', Type = '', Target = '', TargetMode } = attributes
    const type = Type.slice(Type.lastIndexOf('/') + 1)
    const external = TargetMode === 'External'
    found.set(id, { id, type, target: external ? Target : resolve(Target, part), external })
  }
  return found
}

/** The name of a part that another names relative to itself. */
function resolve(target: string, part: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** What is fetched from outside when Word opens the document, in plain words. */
const outside: Record<string, string> = {
  attachedTemplate: 'a template',
  image: 'a picture',
  oleObject: 'an embedded object',
  subDocument: 'a part of its text',
  frame: 'a frame',
  aFChunk: 'a part of its text',
}

function reportOutside(all: readonly Relationship[], file: VFile): void {
  const seen = new Set<string>()
  for (const { type, external } of all) {
    if (!external || type === 'hyperlink' || seen.has(type)) continue
    seen.add(type)
    inform(file, {
      ruleId: 'word-external-link',
      reason: `The document takes ${outside[type] ?? 'something'} from outside the file, which is never fetched`,
      note: 'If it matters, put it into the document itself.',
      place: { line: 1, column: 1 },
    })
  }
}

function reportActive(names: readonly string[], inner: readonly Relationship[], file: VFile): void {
  if (inner.some(({ type }) => type === 'vbaProject')) {
    inform(file, {
      ruleId: 'word-macros',
      reason: 'The document holds macros, which are neither run nor kept',
      note: 'Nothing needs to be done.',
      place: { line: 1, column: 1 },
    })
  }
  if (
    inner.some(({ type }) => type === 'aFChunk') ||
    names.some((name) => /\/diagrams\/data|\/charts\/chart/u.test(name))
  ) {
    inform(file, {
      ruleId: 'word-part-left-out',
      reason: 'Words inside a chart, a diagram or an inserted file are not read',
      note: 'Look at the document, and write what they say as text or as a table.',
      place: { line: 1, column: 1 },
    })
  }
}
