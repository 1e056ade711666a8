import { hasWords, wordsIn } from '@plainleaf/html'
import type { BookDocument, Landmark } from './book.ts'
import type { Scanned } from './scan.ts'

/** Where the text starts, and the last glossary, list of references and index, which serve the whole book, where there are any. */
export function landmarksOf(scanned: readonly Scanned[], text: BookDocument): Landmark[] {
  const { lang } = text
  const last = (type: Landmark['type']): Landmark[] => {
    const found = scanned.findLast(({ landmarks }) => landmarks.has(type))?.landmarks.get(type)
    return found ? [{ type, ...found }] : []
  }
  return [
    {
      type: 'bodymatter',
      target: text.file,
      label: wordsIn(lang).start,
      lang: hasWords(lang) ? lang : 'en',
    },
    ...last('glossary'),
    ...last('bibliography'),
    ...last('index'),
  ]
}
