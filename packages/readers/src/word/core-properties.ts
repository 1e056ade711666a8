import { first, textOf, type XmlElement } from './xml-element.ts'

/** What a document says about itself. The date of the last change is not taken: it says nothing about the facts. */
export interface CoreProperties {
  title: string
  description: string
  lang: string
  keywords: string[]
}

/** Reads `docProps/core.xml` (ECMA-376 part 2, section 11). The author is often no more than the name of a computer. */
export function readCore(root: XmlElement | undefined): CoreProperties {
  const text = (name: string): string => {
    const found = first(root, name)
    return found ? textOf(found).replace(/\s+/gu, ' ').trim() : ''
  }
  const lang = text('dc:language')
  return {
    title: text('dc:title'),
    // Programs that make documents sign them here.
    description: /^(?:generated|created|made) (?:by|with) /iu.test(text('dc:description'))
      ? ''
      : text('dc:description'),
    lang: isLang(lang) ? lang : '',
    keywords: text('cp:keywords')
      .split(/[,;]/u)
      .map((word) => word.trim())
      .filter(Boolean),
  }
}

/** Whether a text has the form of a language tag (BCP 47). */
export function isLang(text: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u.test(text)
}
