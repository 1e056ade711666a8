import type { Collection } from '@plainleaf/content-model'

/** `<name>.html`, or another where a topic's page, or one that leads on from an old id, is called so. */
export function freeFile(name: string, { topics, renamed = {} }: Collection): string {
  const taken = new Set([...topics.map(({ id }) => id), ...Object.keys(renamed)].map(fold))
  let free = name
  while (taken.has(free)) free = `${free}-words`
  return `${free}.html`
}

function fold(id: string): string {
  return id.toLowerCase()
}
