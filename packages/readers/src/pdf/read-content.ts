import { fail, inform, type ReadContext, warn } from '@plainleaf/content-model'
import type { VFile } from 'vfile'
import { openPdf } from './open-pdf.ts'
import { letterCount, type PdfPage } from './page.ts'
import { readPage } from './read-page.ts'

/** Pages a file may have. */
const mostPages = 2_000
/** Pieces of text a page may have; a page of small print has some hundreds. */
const mostItems = 10_000
/** Share of letters that nobody can name from which a text is of no use. */
const useless = 0.2
const start = { line: 1, column: 1 }

/** What a PDF file holds, as far as this reader goes. */
export interface Content {
  pages: PdfPage[]
  title: string | undefined
  lang: string | undefined
}

/** Reads the text of all pages, and says where it is none, or of doubtful worth. Throws as `fromPdf` does. */
export async function readContent(file: VFile, context: ReadContext): Promise<Content> {
  const content = await openPdf(file, context.limits ?? {}, async (document, library) => {
    if (document.numPages > mostPages) {
      fail(file, {
        ruleId: 'pdf-too-many-pages',
        reason: `The PDF file has ${document.numPages} pages, the limit is ${mostPages}`,
        note: 'Split it into one file for each document.',
        place: start,
      })
    }
    const { info = {} } = await document.getMetadata()
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(await document.getPage(number), number, library)
      if (page.items.length > mostItems) {
        fail(file, {
          ruleId: 'pdf-too-complex',
          reason: `Page ${number} is written in ${page.items.length} pieces, the limit is ${mostItems}`,
          note: 'Print the file to a new PDF file, or save its text from a PDF viewer.',
          place: start,
        })
      }
      pages.push(page)
    }
    const [title, lang] = [info.Title, info.Language].map((value) =>
      typeof value === 'string' && value.trim() ? value.trim() : undefined,
    )
    return {
      pages,
      title,
      lang: lang && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu.test(lang) ? lang : undefined,
    }
  })
  checkText(content.pages, file)
  return content
}

function checkText(pages: readonly PdfPage[], file: VFile): void {
  const letters = pages.reduce((sum, page) => sum + letterCount(page.items), 0)
  if (letters === 0) {
    fail(file, {
      ruleId: 'pdf-no-text',
      reason: 'The PDF file holds pictures of pages and no text',
      note: 'Run text recognition (OCR) over it first, for example `ocrmypdf in.pdf out.pdf`, and give the result.',
      place: start,
    })
  }
  const recognised = pages.filter((page) => page.recognised).length
  if (recognised > 0) {
    inform(file, {
      ruleId: 'pdf-text-recognised',
      reason: `The text of ${recognised === 1 ? 'a page was' : `${recognised} pages was`} recognised in pictures, so letters and structure are less sure`,
      note: 'Compare the result with the pages, figures and doses first.',
      place: start,
    })
  }
  checkLetters(pages, letters, file)
}

/** Fonts may show letters without saying which they are. */
function checkLetters(pages: readonly PdfPage[], letters: number, file: VFile): void {
  const texts = pages.flatMap((page) => page.items.map(({ text }) => text))
  const unknown = texts.reduce(
    (sum, text) => sum + (text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0),
    0,
  )
  if (unknown >= letters * useless) {
    warn(file, {
      ruleId: 'pdf-letters-unknown',
      reason: 'The fonts of the PDF file do not say which letters they show',
      note: 'Check the text. Running text recognition (OCR) over the file, or its original document, gives better text.',
      place: start,
    })
    return
  }
  const words = texts
    .flatMap((text) => text.split(/\s+/u))
    .filter((word) => /\p{L}\ufffd|\ufffd\p{L}/u.test(word))
  if (words.length === 0) return
  inform(file, {
    ruleId: 'pdf-letters-unknown',
    reason: `The fonts do not say what some letters are, in ${words.length === 1 ? 'one word' : `${words.length} words`} such as “${words[0]}”`,
    note: 'Put in the letters that the page shows for �; most often they are fi, fl or ff.',
    place: start,
  })
}
