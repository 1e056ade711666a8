import { decode, defaultLimits, type Finding, type Limits } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { isMessage } from '../message/to-message.ts'
import type { InputFile } from './input.ts'
import { readCapped } from './read-capped.ts'

/**
 * The lines of a document as they stand in its file, or why they cannot be shown: a Word file has none. Lines end
 * at LF, CR LF or CR.
 */
export function readSource(file: InputFile, limits: Partial<Limits>): string[] | Finding {
  const text = readSourceText(file, limits)
  return typeof text === 'string' ? text.split(/\r\n?|\n/u) : text
}

/** The text of a document as it stands in its file, which offsets refer to, or why there is none. */
export function readSourceText(file: InputFile, limits: Partial<Limits>): string | Finding {
  const bytes = readCapped(file.path, limits.bytes ?? defaultLimits.bytes)
  if (!(bytes instanceof Uint8Array)) return bytes
  return toSource(bytes, limits) ?? noLines
}

function toSource(bytes: Uint8Array, limits: Partial<Limits>): string | undefined {
  const unmeasured = Number.POSITIVE_INFINITY
  const markup = {
    lineLength: unmeasured,
    lines: unmeasured,
    nesting: unmeasured,
    references: unmeasured,
  }
  try {
    return decode(new VFile({ value: bytes }), { ...limits, ...markup })
  } catch (error) {
    if (!isMessage(error)) throw error
    // Pages in older encodings: the lines are the same, whatever the letters.
    return error.ruleId === 'file-encoding'
      ? new TextDecoder('windows-1252').decode(bytes)
      : undefined
  }
}

const noLines: Finding = {
  ruleId: 'source-not-text',
  reason: 'This document has no lines of text to show beside what became of them',
  note: 'Leave --source out',
}
