import type { Collection } from '@plainleaf/content-model'

/**
 * Name of the page of all words: `glossary.html`, or another where a topic's page is called so. `undefined` where the
 * collection explains no words.
 */
export function glossaryFile({ glossary, topics }: Collection): string | undefined {
  if (glossary.length === 0) return undefined
  const taken = new Set(topics.map(({ id }) => id.toLowerCase()))
  let name = 'glossary'
  while (taken.has(name)) name = `${name}-words`
  return `${name}.html`
}
