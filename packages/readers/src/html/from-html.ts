import { type Draft, fail, inform, type ReadContext } from '@plainleaf/content-model'
import type { Root } from 'hast'
import { fromHtml as parse } from 'hast-util-from-html'
import type { VFile } from 'vfile'
import { findLetteredQuestions } from '../draft/find-lettered-questions.ts'
import { checkDepth, maxDepth } from './check-depth.ts'
import { createState } from './create-state.ts'
import { decodeHtml } from './decode-html.ts'
import { dropNoteHeadings } from './drop-note-headings.ts'
import { dropOutside } from './drop-outside.ts'
import { dropStrandedHeadings } from './drop-stranded-headings.ts'
import { at, find, parentsOf } from './element.ts'
import { findBylines } from './find-bylines.ts'
import { findContents } from './find-contents.ts'
import { findFakeHeadings } from './find-fake-headings.ts'
import { findLeftOut } from './find-left-out.ts'
import { findMain } from './find-main.ts'
import { findNotes } from './find-notes.ts'
import { findRelated } from './find-related.ts'
import { findTypedLists } from './find-typed-lists.ts'
import { findWaysAbove } from './find-ways-above.ts'
import { liftNotes } from './lift-notes.ts'
import { headingOf, mainHeading, pageMeta } from './page-meta.ts'
import { partAsideWords } from './part-aside-words.ts'
import { partBoldLines } from './part-bold-lines.ts'
import { readableElements } from './readable-elements.ts'
import { settleAccordions } from './settle-accordions.ts'
import { settleDisclosures } from './settle-disclosures.ts'
import { settleDocuments } from './settle-documents.ts'
import { settleHeadings } from './settle-headings.ts'
import { settleHidden } from './settle-hidden.ts'
import { settleLooks } from './settle-looks.ts'
import { settleRoles } from './settle-roles.ts'
import { settleSizes } from './settle-sizes.ts'
import { settleStreamed } from './settle-streamed.ts'
import { dropSitePrefix, settleTitle } from './settle-title.ts'
import { toFlow } from './to-flow.ts'
import { withoutTitle } from './without-title.ts'

/**
 * Reads an HTML page as far as the draft that `toTopic` takes: its main content, with what was left out in
 * `dropped`. Nothing is fetched and no script runs.
 *
 * Throws the findings of `decode`, and `nesting-too-deep`.
 */
export function fromHtml(file: VFile, context: ReadContext = {}): Draft {
  const html = decodeHtml(file, context.limits)
  checkDepth(html, file)
  const tree = parseSafely(html, file)
  settleStreamed(tree)
  settleDocuments(tree)
  settleHidden(tree)
  partAsideWords(tree)
  settleSizes(tree)
  settleLooks(tree)
  settleRoles(tree)
  settleDisclosures(tree)
  settleAccordions(tree)
  settleHeadings(tree)
  const { title, titles, sites, lang, base, meta } = pageMeta(tree)
  dropSitePrefix(tree, sites)
  const body = find(tree, 'body')
  const kept = body ? readableElements(body) : null
  const main = findMain(tree, kept)
  if (main) settleTitle(main.element, titles)
  const heading =
    headingOf(tree, title) ||
    (main && mainHeading(main.element)) ||
    withoutSite(mainHeading(tree), title, titles)
  const draft: Draft = { meta, format: 'html', blocks: [], dropped: [] }
  if (heading || title) draft.title = heading || title
  if (lang) draft.lang = lang
  if (!main || !body) return draft
  const parents = parentsOf(tree)
  const state = createState({
    file,
    main: main.element,
    base,
    lang: lang ?? context.lang,
    notes: findNotes(body, parents),
    leftOut: new Map([
      ...findWaysAbove(main.element),
      ...(kept ? findLeftOut(main.element, kept) : []),
      ...findContents(main.element, parents),
      ...findRelated(main.element, parents),
      ...findBylines(main.element),
    ]),
  })
  draft.dropped = state.dropped
  const flow = dropNoteHeadings(toFlow(main.element.children, state), state)
  flow.push(...dropOutside(body, main.element, parents, state))
  const lifted = dropStrandedHeadings(liftNotes(flow), draft.title, state)
  const untitled = heading
    ? { flow: lifted, title: draft.title }
    : withoutTitle(lifted, title, state)
  if (untitled.title) draft.title = untitled.title
  const parted = partBoldLines(untitled.flow)
  draft.blocks = findTypedLists(findFakeHeadings(findLetteredQuestions(parted), state))
  state.dropped.sort(
    (one, other) => (one.position?.start.offset ?? 0) - (other.position?.start.offset ?? 0),
  )
  if (!main.declared && main.element !== body) {
    inform(file, {
      ruleId: 'main-content-guessed',
      reason: 'The page does not say which part is its main content',
      note: 'Look through what was left out; `inspect` lists it.',
      place: at(main.element).position,
    })
  }
  return draft
}

/** A main heading beside the content, unless it is the part of the page's title that names the site. */
const withoutSite = (
  heading: string,
  title: string | undefined,
  titles: readonly string[],
): string => (title !== undefined && heading !== title && titles.includes(heading) ? '' : heading)

function parseSafely(html: string, file: VFile): Root {
  try {
    return parse(html)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return fail(file, {
      ruleId: 'nesting-too-deep',
      reason: `Elements are nested more than ${maxDepth} deep`,
      note: 'Save the page from a browser as text.',
      place: { line: 1, column: 1 },
    })
  }
}
