import { type Dropped, inform, type ReadContext } from '@plainleaf/content-model'
import type { Element } from 'hast'
import type { VFile } from 'vfile'
import { findLetteredQuestions } from '../draft/find-lettered-questions.ts'
import { saysNo } from '../draft/signs.ts'
import { createState } from '../html/create-state.ts'
import { findTypedLines } from '../html/find-typed-lists.ts'
import type { Flow } from '../html/html-state.ts'
import { toFlow } from '../html/to-flow.ts'
import { isLang, readCore } from './core-properties.ts'
import { asItem, decideRoles, type Roles } from './decide-roles.ts'
import { documentLang } from './document-lang.ts'
import { dropLetterhead } from './drop-letterhead.ts'
import { dropTypedContents } from './drop-typed-contents.ts'
import { findInHeader } from './find-title.ts'
import type { WordDraft } from './from-word.ts'
import { openLayoutTables } from './open-layout-tables.ts'
import { make, type PageState } from './page-state.ts'
import { prepare } from './prepare.ts'
import { readPackage } from './read-package.ts'
import { readWithMammoth } from './read-with-mammoth.ts'
import { reportLost } from './report-lost.ts'
import { createSource } from './source-text.ts'
import { toPage } from './to-page.ts'
import { wordBytes } from './word-bytes.ts'
import { isEmpty, toItems } from './word-item.ts'
import { placeOf } from './word-state.ts'

/** What `fromWord` does, with all that it needs. */
export async function readWord(file: VFile, context: ReadContext = {}): Promise<WordDraft> {
  const opened = readPackage(wordBytes(file, context.limits), file)
  const core = readCore(opened.core)
  const { prepared, state } = prepare(opened, file)
  const { document, symbols } = await readWithMammoth(prepared)
  if (symbols > 0) reportSymbols(symbols, file)
  const source = createSource(state)
  const lang = core.lang || documentLang(state.paragraphs)
  const marked = { paragraphs: state.paragraphs, met: new Set<number>() }
  const all = toItems(document.children, marked)
  const items = dropTypedContents(openLayoutTables(all, marked), state)
  const contrary = state.paragraphs.some(({ list, text }) => saysNo(list?.sign ?? text))
  const roles = decideRoles(items, core.title, contrary, file)
  const title = roles.title ?? findInHeader(state.headerLines, items)
  const page: PageState = {
    file,
    ...marked,
    notes: document.notes,
    markers: new Map(),
    noteIds: new Map(),
    placeOf: source.placeOf,
    line: 0,
    lang: lang ?? context.lang,
    contrary,
    flow: (inner, roleOf) => toPage(inner, roleOf, page),
  }
  const shown = dropLetterhead(items, roles.of, marked, state)
  const body = make('div', {}, toPage(shown, roles.of, page), source.placeOf(1))
  const definitions = addNotes(body, page, document.notes)
  const notes = {
    markers: page.markers,
    definitions,
    backLinks: new Set<Element>(),
    labels: new Set<Element>(),
  }
  const html = createState({ file, main: body, lang: page.lang, notes })
  const blocks = findLetteredQuestions(
    withConfidence(findTypedLines(toFlow(body.children, html)), items, roles),
  )
  reportLost(marked.met, state)
  const dropped: Dropped[] = state.leftOut
    .map(({ line, text, reason }) => ({
      type: 'dropped' as const,
      line,
      text,
      reason,
      position: source.placeOf(line),
    }))
    .sort((one, other) => one.line - other.line)
  return {
    format: 'word',
    meta: {
      ...(core.description && { description: core.description }),
      ...(core.keywords.length > 0 && { keywords: core.keywords }),
    },
    ...(title && { title }),
    ...(lang && isLang(lang) && { lang }),
    blocks,
    dropped: [...dropped, ...html.dropped],
    source: source.text,
  }
}

/** Notes stand behind the text; `toTopic` takes each to the section that refers to it. */
function addNotes(body: Element, page: PageState, notes: PageState['notes']): Map<Element, string> {
  const definitions = new Map<Element, string>()
  // A note may refer to another, which then comes behind it.
  for (const [key, id] of page.noteIds) {
    const at = key.indexOf('-')
    const note = notes.resolve({ noteType: key.slice(0, at), noteId: key.slice(at + 1) })
    const items = toItems(note?.body ?? [], page)
    const blocks = toPage(items, (one) => asItem(one, page.contrary), page)
    const first = items.find((item) => !isEmpty(item))
    const line = first?.type === 'paragraph' ? first.paragraph.line : 1
    const element = make('div', {}, blocks, page.placeOf(line))
    definitions.set(element, id)
    body.children.push(element)
  }
  return definitions
}

/** Headings that were guessed say how sure that is. */
function withConfidence(flow: Flow[], items: ReturnType<typeof toItems>, roles: Roles): Flow[] {
  const byLine = new Map<number, number>()
  for (const item of items) {
    if (item.type !== 'paragraph') continue
    const { confidence } = roles.of(item.paragraph)
    if (confidence !== undefined) byLine.set(item.paragraph.line, confidence)
  }
  return flow.map((block) => {
    const confidence = byLine.get(block.position?.start.line ?? 0)
    return block.type === 'heading' && confidence !== undefined
      ? { ...block, data: { confidence, alternatives: ['paragraph'] } }
      : block
  })
}

function reportSymbols(count: number, file: VFile): void {
  inform(file, {
    ruleId: 'word-symbol-unknown',
    reason:
      count === 1
        ? 'A symbol of an unknown font is left out'
        : `${count} symbols of unknown fonts are left out`,
    note: 'Compare with the document, and put in the character that is meant.',
    place: placeOf(1),
  })
}
