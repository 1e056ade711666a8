import { type Chunk, contentAfter, endsSentence, isQuestion, wordCount } from './chunk.ts'

/** A part of a text that says so. */
export const namedPart: RegExp =
  /^(?:section|part|chapter|module|unit|lesson|teil|kapitel|abschnitt|partie|chapitre|section|sección|parte|capítulo|sezione|capitolo|deel|hoofdstuk|rozdział) (?:\d{1,2}\b|[A-H](?=:|\.? [–—-] |$))/iu

/** `Step 2: Clean the skin` */
export const namedStep: RegExp =
  /^(?:step|stage|phase|day|week|schritt|stufe|tag|woche|étape|jour|semaine|paso|etapa|día|semana|fase|giorno|settimana|stap|week|dag|krok) \d{1,2}: \p{Lu}/iu

/** Whether a step heads what is done in it: right above or below another step it is an item of their list. */
export const headsStep = (text: string, ...beside: readonly (Chunk | undefined)[]): boolean =>
  namedStep.test(text) && !beside.some((one) => one && namedStep.test(one.text))

const sectionNumber = /^\d{1,2}(?:\.\d{1,2}){1,4}\.?\s+\p{Lu}/u

/** `2.1 Storage`, and `2. Use` in a document that numbers its parts in that manner. */
export function isNumberedSection(chunks: readonly Chunk[], index: number): boolean {
  const { text } = chunks[index]!
  if (
    !/^\d/u.test(text) ||
    text.length > 150 ||
    wordCount(text) > 12 ||
    (endsSentence(text) && !isQuestion(text)) ||
    !contentAfter(chunks, index) ||
    isListed(chunks, index)
  )
    return false
  if (sectionNumber.test(text)) return true
  const near = chunks.slice(Math.max(0, index - 40), index + 40)
  return (
    /^\d{1,2}\.?\s+\p{Lu}/u.test(text) &&
    near.some(
      (chunk) =>
        chunk.text.length <= 150 && sectionNumber.test(chunk.text) && wordCount(chunk.text) <= 12,
    )
  )
}

const anyNumber = /^\d{1,2}(?:\.\d{1,2}){0,4}\.?\s+\p{Lu}/u

/** Whether a line is one of four numbered ones right below each other, as in a list of contents. */
function isListed(chunks: readonly Chunk[], index: number): boolean {
  const fits = (chunk: Chunk | undefined): boolean =>
    chunk?.group === chunks[index]!.group &&
    chunk.text.length <= 150 &&
    anyNumber.test(chunk.text) &&
    // A clause is no entry of contents.
    !endsSentence(chunk.text)
  let from = index
  let to = index
  while (index - from < 3 && fits(chunks[from - 1])) from--
  while (to - from < 3 && fits(chunks[to + 1])) to++
  return to - from >= 3
}

/** Where parts have letters, those with Roman numbers are inside them. */
export function numbering(chunk: Chunk, lettered: boolean): Partial<Chunk> {
  if (namedStep.test(chunk.text)) return { marker: undefined }
  const match = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u.exec(chunk.text)
  if (!match && /^[IVX]+[.)]\s/u.test(chunk.text))
    return { level: lettered ? 3 : 2, marker: undefined }
  if (!match) return /^[A-Z][.)]\s/u.test(chunk.text) ? { level: 2, marker: undefined } : {}
  return { level: Math.min(6, 1 + match[1]!.split('.').length), marker: undefined }
}
