import type { BookDocument } from './book.ts'
import { mapElements } from './map-elements.ts'

/** Takes the id from every element but the first that has it: an XML document with a repeated id is invalid. */
export function uniqueIds(document: BookDocument): BookDocument {
  const seen = new Set<string>()
  const content = mapElements(document.content, (element) => {
    const id = element.properties.id
    if (typeof id !== 'string') return [element]
    if (!seen.has(id)) {
      seen.add(id)
      return [element]
    }
    const { id: _, ...properties } = element.properties
    return [{ ...element, properties }]
  })
  return { ...document, content }
}
