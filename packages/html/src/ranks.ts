import type { Section } from '@plainleaf/content-model'
import { headingOf } from './heading-of.ts'

/**
 * Heading ranks by nesting, from 2 below the page's `h1`: a document that skips a level (WCAG technique G141) or
 * has several of the first rank still gives an unbroken outline.
 */
export function ranks(sections: readonly Section[]): Map<Section, number> {
  const found = new Map<Section, number>()
  const walk = (section: Section, rank: number): void => {
    found.set(section, Math.min(6, rank))
    const below = headingOf(section).length > 0 ? rank + 1 : rank
    for (const child of section.children) if (child.type === 'section') walk(child, below)
  }
  for (const section of sections) walk(section, 2)
  return found
}
