import type { Topic } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'
import { namesOfTitle } from '../select/names-of-title.ts'
import { namesExplained } from './own-words.ts'

/** A longer part of a title is a sentence, and no name. */
const longest = 5

/**
 * The words that a document calls its own things by, in small letters, which no plain words take the place of, so that a reader
 * finds one name for one thing: what its title names in more words than one, and what a glossary of its own explains.
 */
export function ownTerms(topic: Topic): string[] {
  const named = namesOfTitle(topic.title).filter((name) => {
    const count = words(name).length
    return count > 1 && count <= longest && !/[?!]/u.test(name)
  })
  const all = [...named, ...namesExplained(topic)]
  return [...new Set(all.flatMap((name) => inEachNumber(name.toLowerCase())))]
}

/** A name as it stands for one and for many. */
function inEachNumber(name: string): string[] {
  if (/[^aeo]y$/u.test(name)) return [name, `${name.slice(0, -1)}ies`]
  if (/[^ius]s$/u.test(name)) return [name, name.slice(0, -1)]
  return [name, `${name}s`]
}
