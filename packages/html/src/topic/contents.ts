import type { Section } from '@plainleaf/content-model'
import type { Element } from 'hast'
import type { HastContext } from '../context.ts'
import { element } from '../element.ts'
import { headingOf, withoutLinks } from '../heading-of.ts'
import { english } from '../page/english.ts'
import { phrasingToHast } from '../to-hast.ts'

/** Fewer headings than this can be seen at a glance. */
const worthwhile = 3

/** The contents list of one text: sections, and the sections in them. Nothing for a short text. */
export function contents(
  sections: readonly Section[],
  name: string,
  context: HastContext,
): Element[] {
  const { lang } = context.topic
  const titled = sections.filter((section) => headingOf(section, lang).length > 0)
  if (titled.length < worthwhile) return []
  const title = element('h2', { id: '_contents', ...english(lang) }, [name])
  return [
    element('nav', { className: ['contents'], ariaLabelledBy: '_contents' }, [
      title,
      entries(titled, context, 1),
    ]),
  ]
}

function entries(sections: readonly Section[], context: HastContext, level: number): Element {
  const { lang } = context.topic
  const items = sections.map((section) => {
    const nested = section.children.filter(
      (child) => child.type === 'section' && headingOf(child, lang).length > 0,
    )
    const words = phrasingToHast(withoutLinks(headingOf(section, lang)), context)
    const link = element('a', { href: context.hrefOf(section.id) }, words)
    const below =
      level < 2 && nested.length > 0 ? [entries(nested as Section[], context, level + 1)] : []
    return element('li', {}, [link, ...below])
  })
  return element('ul', {}, items)
}
