import type { Topic } from '@plainleaf/content-model'

/** The same topic with ids that differ, as every reader gives them. Changes the topic in place. */
export function makeUnique(topic: Topic): Topic {
  let count = 0
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const node = value as { type?: string; id?: string }
    if (node.type === 'section' || node.type === 'definitionItem') {
      count += 1
      node.id = `${node.id}-${count}`
    }
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(topic.children)
  return topic
}
