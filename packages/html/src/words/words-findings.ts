import type { Collection } from '@plainleaf/content-model'
import { VFileMessage } from 'vfile-message'
import { hasWords } from './words.ts'

/**
 * The finding `chrome-language-missing` for each language of a collection and its topics that `Words` has no table for: what
 * stands around the text, such as dates and names of links, is English there and marked so.
 */
export function wordsFindings({ lang, topics }: Collection): VFileMessage[] {
  const first = new Map<string, string | undefined>([[lang, undefined]])
  for (const topic of topics)
    if (!first.has(topic.lang)) first.set(topic.lang, topic.meta.source.path)
  return [...first]
    .filter(([each]) => !hasWords(each))
    .map(([each, file]) => {
      const message = new VFileMessage(
        `The words around texts in “${each}” are English, as there are none in that language`,
        { ruleId: 'chrome-language-missing', source: 'plainleaf' },
      )
      message.note =
        'They are marked as English for screen readers. Plainleaf has them in English, German, Spanish, French and Arabic; correct the language tag if it is wrong.'
      if (file !== undefined) message.file = file
      return message
    })
}
