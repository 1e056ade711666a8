import type { ElementContent } from 'hast'
import { languageTag } from './language-tag.ts'
import { mapElements } from './map-elements.ts'

/** XHTML asks for `xml:lang` beside `lang`; a tag that is not well formed loses both. */
export function markLanguages(content: readonly ElementContent[]): ElementContent[] {
  return mapElements(content, (element) => {
    const { lang, ...rest } = element.properties
    if (typeof lang !== 'string') return [element]
    const known = languageTag(lang) !== 'und'
    return [{ ...element, properties: known ? { lang, xmlLang: lang, ...rest } : rest }]
  })
}
