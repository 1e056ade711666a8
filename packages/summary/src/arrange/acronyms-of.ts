import { sectionsOf, type Topic, toText } from '@plainleaf/content-model'
import { ownAcronyms, singular, titledBy } from './own-acronyms.ts'

const short = /(?<![\p{L}\d-])\p{Lu}{3,6}s?(?![\p{L}\d-])/gu

/**
 * The short forms of a topic and what they stand for, wherever it says so: in its sentences, its title and headings, or in what its
 * reader left out. One that nothing explains may stand for words of the title: `ARM` in a text on anorectal malformations.
 */
export function acronymsOf(topic: Topic, texts: readonly string[]): ReadonlyMap<string, string> {
  const headings = sectionsOf(topic).map(({ heading }) => toText(heading))
  const dropped = topic.dropped.map(({ text }) => text)
  const found = new Map(ownAcronyms([...texts, topic.title, ...headings, ...dropped]))
  for (const text of texts)
    for (const [form] of text.matchAll(short)) {
      const key = singular(form)
      const long = found.has(key) ? undefined : titledBy(topic.title, key)
      if (long) found.set(key, long)
    }
  return found
}
