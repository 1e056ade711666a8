import { inform } from '@plainleaf/content-model'
import type { VFile } from 'vfile'
import { keepsSign } from '../draft/signs.ts'
import { findFakeHeadings } from './find-fake-headings.ts'
import { findFakeLists } from './find-fake-lists.ts'
import { findTitle } from './find-title.ts'
import type { Paragraph } from './paragraph.ts'
import type { ListPlace } from './read-numbering.ts'
import type { WordItem } from './word-item.ts'
import { placeOf } from './word-state.ts'

/** What a paragraph is in the page. */
export interface Role {
  /** Depth of a heading, 1 being the title. */
  depth?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** How sure a heading without a heading style is. */
  confidence?: number | undefined
  list?: ListPlace | undefined
  /** Characters of a typed marker that go. */
  marker?: number | undefined
  /** What the box before an item says, that is to be ticked. */
  checked?: boolean | undefined
  /** What Word shows before it, where that is kept as words. */
  label?: string | undefined
}

/** What the whole document says about each of its paragraphs. */
export interface Roles {
  title: string | null
  of(paragraph: Paragraph): Role
}

/** Characters from which a paragraph in a heading style is no heading: it only borrowed the look. */
const longestHeading = 250
/** Headings less sure than this are reported. */
const sureHeading = 0.75

/**
 * Decides for all paragraphs what they are, by their styles first and by their look where styles say nothing.
 * `contrary` says that some items have a sign that says no.
 */
export function decideRoles(
  items: readonly WordItem[],
  declared: string,
  contrary: boolean,
  file: VFile,
): Roles {
  const roles = new Map<Paragraph, Role>()
  const title = findTitle(items, declared)
  if (title)
    roles.set(title.paragraph, {
      depth: 1,
      ...(title.confidence < 1 && { confidence: title.confidence }),
    })
  const shift = title?.isHeading ? 0 : 1
  const fake = findFakeHeadings(items, title?.paragraph ?? null)
  let above = 1
  for (const item of items) {
    if (item.type !== 'paragraph' || roles.has(item.paragraph)) continue
    const { paragraph } = item
    const guess = fake.get(paragraph)
    if (paragraph.heading !== null && paragraph.text && paragraph.text.length <= longestHeading) {
      above = Math.min(6, paragraph.heading + shift)
      roles.set(paragraph, { depth: depth(above) })
    } else if (guess) {
      const { rank, confidence, label } = guess
      roles.set(paragraph, { depth: depth(above + rank), confidence, ...(label && { label }) })
      if (guess.confidence < sureHeading) reportUncertain(paragraph, file)
    }
  }
  for (const [paragraph, { place, marker, checked }] of findFakeLists(
    items,
    (one) => roles.has(one),
    contrary,
  ))
    roles.set(paragraph, { list: place, marker, checked })
  return {
    title: title?.paragraph.text ?? null,
    of: (paragraph) =>
      roles.get(paragraph) ?? (paragraph.heading === null ? asItem(paragraph, contrary) : {}),
  }
}

/** A paragraph that the document itself counts or bullets. A bullet that says yes or no stays as a word. */
export function asItem({ list }: Paragraph, contrary = false): Role {
  if (!list) return {}
  const label = list.label || (list.sign && keepsSign(list.sign, contrary) ? list.sign : '')
  return { list, ...(!list.ordered && label && { label }) }
}

const depth = (level: number): NonNullable<Role['depth']> =>
  Math.min(6, Math.max(1, level)) as NonNullable<Role['depth']>

function reportUncertain(paragraph: Paragraph, file: VFile): void {
  inform(file, {
    ruleId: 'heading-uncertain',
    reason: `“${paragraph.text.slice(0, 60)}” is taken for a heading by its look`,
    note: 'Give headings a heading style in Word, or correct the imported Markdown.',
    place: placeOf(paragraph.line),
  })
}
