import type { VFile } from 'vfile'
import { plainTextLimits } from '../contract/limits.ts'
import type { ReadContext, Reader } from '../contract/reader.ts'
import type { Draft } from '../draft/draft.ts'
import { toTopic } from '../draft/to-topic.ts'
import { applyRoles } from '../roles/apply-roles.ts'
import type { ForcedRole, Roles } from '../roles/forced-role.ts'
import { gatherReferences, joinForced, keepForced, type Stage } from '../roles/keep-forced.ts'
import { decode } from '../source/decode.ts'
import { reportTypes } from '../typing/report-types.ts'
import type { Chunk } from './chunk.ts'
import { cleanLines } from './clean-lines.ts'
import { detectWrap } from './detect-wrap.ts'
import { dropRelated } from './drop-related.ts'
import { dropTags } from './drop-tags.ts'
import { dropWebHead } from './drop-web-head.ts'
import { findCaptions } from './find-captions.ts'
import { findChat } from './find-chat.ts'
import { findComments } from './find-comments.ts'
import { findContents } from './find-contents.ts'
import { findDeclared } from './find-declared.ts'
import { findFurniture } from './find-furniture.ts'
import { findHeadings } from './find-headings.ts'
import { findImprint } from './find-imprint.ts'
import { findItems } from './find-items.ts'
import { findLetter } from './find-letter.ts'
import { findLinkNumbers } from './find-link-numbers.ts'
import { findMailHead } from './find-mail-head.ts'
import { findPictures } from './find-pictures.ts'
import { findQuestions } from './find-questions.ts'
import { findRaised } from './find-raised.ts'
import { findScattered } from './find-scattered.ts'
import { findSpread } from './find-spread.ts'
import { findTables } from './find-tables.ts'
import { findTail } from './find-tail.ts'
import { findTitle } from './find-title.ts'
import { findWidgets } from './find-widgets.ts'
import { formChunks } from './form-chunks.ts'
import { headCalls } from './head-calls.ts'
import { joinContinuations } from './join-continuations.ts'
import { nameListed, settleListed } from './listed-parts.ts'
import { createLocator } from './locator.ts'
import { nameContacts } from './name-contacts.ts'
import { partBlocks } from './part-blocks.ts'
import { partColumns } from './part-columns.ts'
import { partProse } from './part-prose.ts'
import { partRuns } from './part-runs.ts'
import { readSavedMarkdown } from './read-saved-markdown.ts'
import { formTimedChunks, timedFrom, timedKind } from './read-timed.ts'
import { formWikiChunks, isWiki } from './read-wiki.ts'
import { setLevels } from './set-levels.ts'
import { settleContacts } from './settle-contacts.ts'
import { settleHouse } from './settle-house.ts'
import { dropConsent, dropSiteFoot } from './site-edges.ts'
import { titleAsks } from './title-asks.ts'
import { toDraft } from './to-draft.ts'
import { unboxLines } from './unbox-lines.ts'
import { unquoteLines, unspeckLines } from './unquote-lines.ts'

/** Recovers the structure of a plain-text dump: web page, PDF or word processor "saved as text". */
export const textReader: Reader = {
  name: 'text',
  extensions: ['.txt', '.text'],
  obeysRoles: true,
  read: (file, context = {}) => {
    const topic = toTopic(fromText(file, context), file, context)
    reportTypes(topic, file)
    return topic
  },
}

/** The text of a file as headings and blocks in reading order, not nested or typed yet. */
export function fromText(file: VFile, context: ReadContext = {}): Draft {
  const source = decode(file, { ...plainTextLimits, ...context.limits })
  const chunks = toChunks(source, context.roles)
  return { ...toDraft(chunks, createLocator(source), file), source }
}

/**
 * The stages, each a pure function from what the one before found. Their order matters: furniture goes before
 * continuations, so that a page foot does not part a paragraph; continuations before headings, so that half a
 * question is not one; tables before headings, so that a glued header row is not one. What an editor has settled is
 * put back after each.
 */
function toChunks(source: string, roles: Roles | undefined): Chunk[] {
  const { chunks, wrapped, printed, numbers } = toFirstChunks(source, roles)
  const stages: Stage[] = [
    findDeclared,
    findLinkNumbers,
    findRaised,
    readSavedMarkdown,
    dropTags,
    findPictures,
    findComments,
    findMailHead,
    findChat,
    findLetter,
    findImprint,
    findSpread,
    findFurniture,
    dropConsent,
    dropWebHead,
    dropSiteFoot,
    findWidgets,
    dropRelated,
    findContents,
    findTables,
    findScattered,
    findCaptions,
    joinForced,
    joinContinuations,
    nameListed,
    partBlocks,
    partRuns,
    partProse,
    (all) => findHeadings(all, wrapped),
    findQuestions,
    nameContacts,
    settleContacts,
    (all) => findItems(all, wrapped),
    headCalls,
    (all) => findTitle(all, printed),
    settleHouse,
    findTail,
    settleListed,
    setLevels,
    titleAsks,
    gatherReferences,
  ]
  // Chunks of one stage are garbage in the next: nothing here may hold them.
  let last = chunks.splice(0)
  for (const stage of stages) last = roles ? keepForced(last, stage) : stage(last)
  return numbers ? last.map((chunk) => asInSource(chunk, numbers)) : last
}

/** A chunk of lines that were counted anew with the numbers they have in the source. */
function asInSource(chunk: Chunk, numbers: readonly number[]): Chunk {
  return { ...chunk, lines: [...new Set(chunk.lines.map((line) => numbers[line - 1]!))] }
}

/** Logical lines, and whether lines were broken to fit a width; the lines themselves are not needed any more. */
function toFirstChunks(
  source: string,
  roles: Roles | undefined,
): { chunks: Chunk[]; wrapped: boolean; printed: boolean; numbers: readonly number[] | undefined } {
  const clean = unspeckLines(unboxLines(unquoteLines(cleanLines(source))))
  if (isWiki(clean))
    return {
      chunks: applyRoles(formWikiChunks(clean), clean, roles),
      wrapped: false,
      printed: false,
      numbers: undefined,
    }
  const timed = timedKind(clean)
  if (timed) {
    const from = timedFrom(clean, timed)
    const head = clean.slice(0, from)
    const above = formChunks(head, detectWrap(head))
    const below = formTimedChunks(clean.slice(from), timed, (above.at(-1)?.group ?? 0) + 1)
    return {
      chunks: applyRoles([...above, ...below], clean, roles),
      wrapped: false,
      printed: false,
      numbers: undefined,
    }
  }
  const { lines, numbers } = partColumns(clean)
  const wrap = detectWrap(lines)
  // What an editor says of a line holds for both halves of one that was parted.
  const moved =
    numbers &&
    roles &&
    new Map(
      numbers.flatMap((line, at): [number, ForcedRole][] => {
        const role = roles.get(line)
        return role ? [[at + 1, role]] : []
      }),
    )
  return {
    chunks: applyRoles(formChunks(lines, wrap), lines, moved ?? roles),
    wrapped: wrap.wrapped,
    // Converters of print end each page with a form feed.
    printed: lines.some(({ pageBreak }) => pageBreak),
    numbers,
  }
}
