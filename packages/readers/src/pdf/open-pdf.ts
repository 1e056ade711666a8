import { defaultLimits, fail, type Limits } from '@plainleaf/content-model'
import type { VFile } from 'vfile'
import { checkStreams } from './check-streams.ts'

/** As much of pdf.js as this reader uses (https://mozilla.github.io/pdf.js/api/). */
export interface Library {
  getDocument(options: object): { promise: Promise<PdfDocument>; destroy(): Promise<void> }
  OPS: Record<string, number>
}
export interface PdfDocument {
  numPages: number
  getPage(number: number): Promise<LibraryPage>
  getMetadata(): Promise<{ info?: Record<string, unknown> }>
}
export interface LibraryPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] }
  getTextContent(options: object): Promise<{ items: LibraryItem[] }>
  getOperatorList(options: object): Promise<{ fnArray: number[]; argsArray: unknown[] }>
  getAnnotations(): Promise<LibraryAnnotation[]>
  getStructTree(): Promise<unknown>
  commonObjs: { has(id: string): boolean; get(id: string): unknown }
  cleanup(): void
}
export interface LibraryItem {
  type?: string
  id?: string | null
  tag?: string
  str?: string
  dir?: string
  width?: number
  height?: number
  transform?: number[]
  fontName?: string
}
export interface LibraryAnnotation {
  subtype?: string
  url?: string
  unsafeUrl?: string
  rect?: number[]
}

const start = { line: 1, column: 1 }
const signature = [0x25, 0x50, 0x44, 0x46, 0x2d]

/**
 * Opens a PDF file in memory and gives it to `use`. The library is loaded here and not before. Nothing is fetched,
 * no script of the file runs, no image is decoded and no font is loaded.
 *
 * Throws the findings `file-empty`, `file-too-large`, `pdf-damaged`, `pdf-encrypted` and `pdf-too-complex`.
 */
export async function openPdf<T>(
  file: VFile,
  limits: Partial<Limits>,
  use: (document: PdfDocument, library: Library) => Promise<T>,
): Promise<T> {
  const bytes = checkBytes(file, limits.bytes ?? defaultLimits.bytes)
  checkStreams(bytes, file)
  const library = (await import('unpdf/pdfjs')) as unknown as Library
  const task = library.getDocument({
    // A copy, and no Buffer: the library takes the array for itself.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    maxImageSize: 0,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    return await use(await task.promise, library)
  } catch (error) {
    return refuse(error, file)
  } finally {
    await task.destroy()
  }
}

function checkBytes(file: VFile, most: number): Uint8Array {
  const { value } = file
  if (!value?.length) {
    fail(file, {
      ruleId: 'file-empty',
      reason: 'The file is empty',
      note: 'Check that the right file was given and that it was saved.',
      place: start,
    })
  }
  if (typeof value === 'string') {
    throw new TypeError('The PDF reader takes bytes, not a string')
  }
  if (value.length > most) {
    fail(file, {
      ruleId: 'file-too-large',
      reason: `The file has ${value.length} bytes, the limit is ${most}`,
      note: 'Split the document, or raise the limit if the file is yours and you trust it.',
      place: start,
    })
  }
  // The mark may stand anywhere in the first 1,024 bytes (PDF 1.7 reference, appendix H.3.4.1).
  const head = value.subarray(0, 1024)
  const at = head.findIndex((_, index) => signature.every((byte, i) => head[index + i] === byte))
  if (at < 0) damaged(file, 'The file is not a PDF file')
  return value
}

function refuse(error: unknown, file: VFile): never {
  const name = error instanceof Error ? error.name : ''
  if (name === 'VFileMessage') throw error
  if (name === 'PasswordException') {
    fail(file, {
      ruleId: 'pdf-encrypted',
      reason: 'The PDF file is locked with a password',
      note: 'Open it with its password and save it without one, or ask its author for such a copy.',
      place: start,
    })
  }
  // Only the library's own errors speak of the file; others are faults of ours and must be seen.
  const theirs = [
    'InvalidPDFException',
    'UnknownErrorException',
    'FormatError',
    'ResponseException',
  ]
  if (theirs.includes(name) || error instanceof RangeError) damaged(file, 'The PDF file is damaged')
  throw error
}

function damaged(file: VFile, reason: string): never {
  return fail(file, {
    ruleId: 'pdf-damaged',
    reason,
    note: 'Get a fresh copy, or open it in a PDF viewer and print it to a new PDF file.',
    place: start,
  })
}
