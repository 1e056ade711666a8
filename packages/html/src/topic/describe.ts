import { type Topic, toText, visit } from '@plainleaf/content-model'

/** The topic's description, or the start of its first paragraph. */
export function describe(topic: Topic): string | undefined {
  if (topic.meta.description) return topic.meta.description
  let first: string | undefined
  visit(topic, (node) => {
    if (node.type === 'paragraph' && first === undefined)
      first = toText(node).replace(/\s+/gu, ' ').trim() || undefined
    return first === undefined
  })
  if (first === undefined || first.length <= 160) return first
  const cut = [...first.slice(0, 320)].slice(0, 160).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > 0 ? cut.slice(0, space) : cut}…`
}
