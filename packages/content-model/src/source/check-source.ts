import type { VFile } from 'vfile'
import { defaultLimits, type Limits } from '../contract/limits.ts'
import { type Finding, fail, warn } from '../message/finding.ts'
import { checkDirection } from './check-direction.ts'
import { measureSource, type TextLimits } from './measure-source.ts'
import { pointAt } from './point-at.ts'

/**
 * Checks a text before anything parses it, in linear time, and gives it back without the characters that no
 * output can hold.
 *
 * Throws the finding `file-empty`, `line-too-long`, `too-many-lines`, `nesting-too-deep` or `too-many-references`. Reports
 * `character-illegal`: what XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets) becomes U+FFFD, and `character-bidi` (see `checkDirection`). Form feeds stay,
 * as they part the pages of a text; readers must not let them into the tree.
 */
export function checkSource(text: string, file: VFile, limits: Partial<Limits> = {}): string {
  const { lineLength, lines, nesting, references }: Limits = { ...defaultLimits, ...limits }
  if (!/[^\s\uFEFF]/u.test(text)) {
    fail(file, {
      ruleId: 'file-empty',
      reason: 'The file is empty',
      note: 'Check that the right file was given and that it was saved.',
      place: { line: 1, column: 1 },
    })
  }
  refuseExcess(text, { lineLength, lines, nesting, references }, file)
  // Most texts hold nothing of either kind: one look then does for both.
  if (!suspect.test(text) && text.isWellFormed()) return text
  return checkDirection(replaceIllegal(text, file), file)
}

function refuseExcess(text: string, limits: TextLimits, file: VFile): void {
  const excess = measureSource(text, limits)
  if (!excess) return
  const most = limits[excess.cap]
  fail(file, { ...says[excess.cap](most), place: pointAt(text, excess.offset) })
}

const says: Record<keyof TextLimits, (most: number) => Finding> = {
  lineLength: (most) => ({
    ruleId: 'line-too-long',
    reason: `The line has more than ${most} characters`,
    note: 'Break the text into paragraphs with blank lines between them.',
  }),
  lines: (most) => ({
    ruleId: 'too-many-lines',
    reason: `The text has more than ${most} lines`,
    note: 'Split the document into several, or take out empty lines.',
  }),
  nesting: (most) => ({
    ruleId: 'nesting-too-deep',
    reason: `Quotes, lists or brackets are nested more than ${most} deep`,
    note: 'Take levels out, or close the brackets that were left open.',
  }),
  references: (most) => ({
    ruleId: 'too-many-references',
    reason: `There are more than ${most} citations, link definitions and footnotes`,
    note: 'Split the document into several.',
  }),
}

const illegal = /(?![\t\n\f\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu

/** What is illegal, but for lone halves of signs that take two, or turns the direction of text; told much faster. */
const suspect = /[^\t\n\f\r -\u2029\u202F-\u2065\u206A-\uFFFD]/

function replaceIllegal(text: string, file: VFile): string {
  let first = -1
  let count = 0
  const clean = text.replace(illegal, (_, offset: number) => {
    if (first < 0) first = offset
    count += 1
    return '\uFFFD'
  })
  if (count === 0) return text
  const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')
  warn(file, {
    ruleId: 'character-illegal',
    reason:
      count === 1
        ? `Character U+${code} is not allowed in a document and became U+FFFD`
        : `${count} characters that are not allowed in a document became U+FFFD, the first is U+${code}`,
    note: 'Delete the character in the source, or put in what it stood for.',
    place: pointAt(text, first),
  })
  return clean
}
