import type { VFile } from 'vfile'
import { createLabels, type Labels } from '../citation/labels.ts'
import { type Cited, resolveCitations } from '../citation/resolve-citations.ts'
import { takeReferences } from '../citation/take-references.ts'
import type { ReadContext } from '../contract/reader.ts'
import { guessLanguage } from '../language-tag/guess-language.ts'
import { fail, inform, warn } from '../message/finding.ts'
import { readImprint } from '../text/find-imprint.ts'
import type { Block } from '../tree/block.ts'
import type { Reference } from '../tree/reference.ts'
import type { Section } from '../tree/section.ts'
import { toText } from '../tree/to-text.ts'
import type { Topic, TopicMeta } from '../tree/topic.ts'
import { topicFault } from '../tree/topic-fault.ts'
import { type AnyNode, childrenOf } from '../tree/visit.ts'
import { createTopicMask } from '../typing/mask-topic.ts'
import { readDocument } from '../typing/type-aspect.ts'
import { buildSection } from './build-section.ts'
import type { Draft } from './draft.ts'
import { createNamer, toId } from './name-ids.ts'
import { nestSections } from './nest-sections.ts'
import { placeFootnotes } from './place-footnotes.ts'
import { takeTitle } from './take-title.ts'

/**
 * Nests, names, types and checks what a reader found: the last step of every reader.
 *
 * Throws the message of rule `document-empty` when nothing was found, and an `Error` when the tree does not
 * match its schema, which is a fault of the reader and never of the document.
 */
export function toTopic(draft: Draft, file: VFile, context: ReadContext = {}): Topic {
  const { title, blocks, own } = takeTitle(draft, file.stem ?? '')
  if (draft.blocks.length === 0 && draft.dropped.length === 0 && !draft.title) {
    fail(file, {
      ruleId: 'document-empty',
      reason: 'The document holds no text',
      note: 'Check that the right file was given.',
      place: { line: 1, column: 1 },
    })
  }
  if (!own)
    warn(file, {
      ruleId: 'title-missing',
      reason: `No title found, so the file's name stands for it: “${title}”`,
      note: 'Begin the document with its title, or write `title:` in front matter.',
      place: { line: 1, column: 1 },
    })
  const references: Reference[] = [...(draft.references ?? [])]
  const labels = createLabels(references.map((reference) => reference.label))
  const lang = draft.lang ?? context.lang ?? guessLanguage(textsOf(draft.blocks)) ?? 'en'
  const outlines = nestSections(blocks)
  const mask = createTopicMask(title, partsOf(blocks), lang)
  const sectionContext = {
    namer: createNamer(),
    ...readDocument(headingsOf(blocks), mask),
    first: outlines[0],
    takeReferences: (own: Block[]) => collect(own, references, labels),
  }
  const sections = outlines.map((outline) => buildSection(outline, sectionContext))
  return finish(draft, { title, lang, sections, own: references }, file, context)
}

function* headingsOf(blocks: Draft['blocks']): Generator<string> {
  for (const block of blocks) if (block.type === 'heading') yield toText(block.children)
}

function* textsOf(blocks: Draft['blocks']): Generator<string> {
  for (const block of blocks) yield toText(block as AnyNode)
}

/** The texts of blocks, those of lists and tables in parts: of the first of them no more is made than is taken. */
function* partsOf(blocks: Draft['blocks']): Generator<string> {
  for (const block of blocks) {
    const parted = block.type === 'list' || (block.type === 'table' && !block.caption)
    if (!parted) yield toText(block as AnyNode)
    else
      for (const part of childrenOf(block)) {
        const text = toText(part)
        if (text) yield text
      }
  }
}

function collect(
  blocks: Block[],
  references: Reference[],
  labels: Labels,
): { entries: string[]; rest: Block[] } {
  const taken = takeReferences(blocks, 'ref-', labels)
  for (const reference of taken.references) references.push(reference)
  return { entries: taken.references.map((reference) => reference.id), rest: taken.rest }
}

interface Found {
  title: string
  lang: string
  sections: Section[]
  /** The references that the document lists. */
  own: Reference[]
}

function finish(
  draft: Draft,
  { title, lang, sections, own }: Found,
  file: VFile,
  context: ReadContext,
): Topic {
  placeFootnotes(sections, file)
  const cited: Cited = {
    byLabel: new Map(own.map((reference) => [reference.label, reference])),
    byId: new Map(
      [...(context.references ?? []), ...own].map((reference) => [reference.id, reference]),
    ),
    order: new Set(),
    unresolved: 0,
  }
  for (const section of sections) resolveIn(section, cited, file)
  if (lang !== (draft.lang ?? context.lang ?? 'en')) reportLanguage(lang, file)
  const topic: Topic = {
    type: 'topic',
    id: draft.id ?? (toId(file.stem ?? '') || 'topic'),
    variant: 'full',
    title,
    lang,
    meta: toMeta(draft, file),
    children: sections,
    references: listReferences(own, cited, draft.meta.sources ?? [], file),
    dropped: draft.dropped,
  }
  topic.position = wholeFile(draft.source ?? file.toString())
  const fault = topicFault(topic)
  if (fault) throw new Error(`The ${draft.format} reader made a tree that is not valid: ${fault}`)
  return topic
}

/** Tells of a language that only the words tell; English, where they do not, is said to nobody. */
function reportLanguage(lang: string, file: VFile): void {
  inform(file, {
    ruleId: 'language-assumed',
    reason: `Nothing names the language, and the words look like those of "${lang}"`,
    note: `If that is right, write \`lang: ${lang}\` into the front matter or the config; else write what it is, or give --lang.`,
    place: { line: 1, column: 1 },
  })
}

/** References that the document lists keep their order and labels; those it only cites by id follow, numbered by first citation. */
function listReferences(
  own: Reference[],
  cited: Cited,
  sources: readonly string[],
  file: VFile,
): Reference[] {
  const listed = [...own]
  const known = new Set(own.map((reference) => reference.id))
  for (const id of sources) {
    if (cited.byId.has(id)) cited.order.add(id)
    else {
      warn(file, {
        ruleId: 'source-unknown',
        reason: `Source ${id} is not in the references`,
        note: 'Add it to references.yaml, or correct the id in the front matter.',
        place: { line: 1, column: 1 },
      })
    }
  }
  for (const id of cited.order) {
    const reference = cited.byId.get(id)
    if (!reference || known.has(id)) continue
    listed.push({ ...reference, label: String(listed.length + 1) })
  }
  return listed
}

function resolveIn(node: AnyNode, cited: Cited, file: VFile): void {
  if (node.type === 'section') node.heading = resolveCitations(node.heading, cited, file)
  if (node.type === 'definitionItem') node.term = resolveCitations(node.term, cited, file)
  if (node.type === 'callout') node.title = resolveCitations(node.title, cited, file)
  if ((node.type === 'table' || node.type === 'figure') && node.caption) {
    node.caption = resolveCitations(node.caption, cited, file)
  }
  if (node.type === 'paragraph' || node.type === 'tableCell') {
    node.children = resolveCitations(node.children, cited, file)
    return
  }
  for (const child of childrenOf(node)) if (!('value' in child)) resolveIn(child, cited, file)
}

function toMeta(draft: Draft, file: VFile): TopicMeta {
  const { sha256 } = file.data as { sha256?: unknown }
  return {
    authors: [],
    reviewedBy: [],
    keywords: [],
    // When a page was looked at stands in lines that are left out; what a format has a field for counts before.
    ...readImprint(draft.dropped.map((one) => ({ ...one, role: 'dropped' as const }))),
    ...draft.meta,
    sources: draft.meta.sources ?? [],
    source: {
      format: draft.format,
      ...(file.path && { path: file.path }),
      ...(typeof sha256 === 'string' && { sha256 }),
      ...(draft.pages?.length && { pages: draft.pages }),
    },
  }
}

function wholeFile(value: string): Topic['position'] {
  let line = 1
  let last = -1
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) {
    line++
    last = at
  }
  return {
    start: { line: 1, column: 1, offset: 0 },
    end: { line, column: value.length - last, offset: value.length },
  }
}
