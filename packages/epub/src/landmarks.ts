import type { Book } from './book.ts'
import type { Chapter } from './chapters.ts'
import { elementsIn } from './elements-in.ts'

/** Where the text starts, and the last glossary and list of references, which serve the whole book, where there are any. */
export function landmarksOf(chapters: readonly Chapter[], text: Chapter): Book['landmarks'] {
  const withRole = (role: string): string | undefined =>
    chapters.findLast(({ document }) =>
      [...elementsIn(document.content)].some(({ properties }) => properties.role === role),
    )?.document.file
  const glossary = withRole('doc-glossary')
  const bibliography = withRole('doc-bibliography')
  return [
    { type: 'bodymatter', file: text.document.file },
    ...(glossary ? [{ type: 'glossary' as const, file: glossary }] : []),
    ...(bibliography ? [{ type: 'bibliography' as const, file: bibliography }] : []),
  ]
}
