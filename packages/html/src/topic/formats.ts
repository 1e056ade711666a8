import { isWithdrawn, type OutputContext, type Topic } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'
import { english } from '../page/english.ts'
import type { Alternate } from '../page/page.ts'
import { wordsIn } from '../words/words.ts'

/** The same topic in the other formats of this build, named in the words of `lang`. What was taken back has no handouts. */
export function alternates(
  topic: Topic,
  { outputs, endings = {}, refused = {}, collection }: OutputContext,
  lang: string = topic.lang,
): Alternate[] {
  const words = wordsIn(lang)
  const printed = isWithdrawn(topic.id, collection.advisories) ? '' : 'handout'
  const all = [
    [printed, 'pdf', 'application/pdf', words.handout],
    [printed, 'large.pdf', 'application/pdf', words.largeHandout],
    ['epub', 'epub', 'application/epub+zip', words.ebook],
    ['summary', 'html', 'text/html', words.summary],
    ['data', 'json', 'application/json', words.data],
  ] as const
  return all
    .filter(([output]) => outputs.includes(output) && !refused[output]?.has(topic.id))
    .filter(([output, ending]) => endings[output]?.includes(ending) ?? true)
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
      element('li', {}, [wordsIn(topic.lang).alsoAs]),
      ...links,
    ]),
  ]
}
