import type { OutputContext, Topic } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import { english } from '../page/english.ts'
import type { Alternate } from '../page/page.ts'

/** The same topic in the other formats of this build. */
export function alternates(topic: Topic, { outputs }: OutputContext): Alternate[] {
  const all = [
    ['epub', 'epub', 'application/epub+zip', 'Ebook (EPUB)'],
    ['summary', 'html', 'text/html', 'Plain-language summary'],
    ['data', 'json', 'application/json', 'Data (JSON)'],
  ] as const
  return all
    .filter(([output]) => outputs.includes(output))
    .map(([output, ending, type, title]) => ({
      href: `../${output}/${topic.id}.${ending}`,
      type,
      title,
    }))
}

/** Links to the other formats, for people. */
export function formatLinks(topic: Topic, context: OutputContext): Element[] {
  const links = alternates(topic, context).map(({ href, type, title }) =>
    element('li', {}, [element('a', { href, type, rel: ['alternate'] }, [title])]),
  )
  if (links.length === 0) return []
  return [
    element('ul', { className: ['formats'], ...english(topic.lang) }, [
      element('li', {}, ['Also as']),
      ...links,
    ]),
  ]
}
