import { Document, isSeq } from 'yaml'
import type { Topic } from '../tree/topic.ts'
import { type FrontMatter, frontMatterKeys } from './front-matter.ts'

/** Front matter of a topic with its fences, keys always in the same order. `reviewedBy` is written even when empty. */
export function toFrontMatter(topic: Topic): string {
  const { source: _, ...meta } = topic.meta
  const said: FrontMatter = { ...meta, title: topic.title, id: topic.id, lang: topic.lang }
  const entries = (Object.keys(frontMatterKeys) as (keyof FrontMatter)[]).flatMap((key) => {
    const value = said[key]
    const silent =
      value === undefined || (Array.isArray(value) && value.length === 0 && key !== 'reviewedBy')
    return silent ? [] : [[key, value]]
  })
  const document = new Document(Object.fromEntries(entries), { version: '1.2', schema: 'core' })
  for (const [key] of entries) {
    const node = document.get(key, true)
    if (isSeq(node)) node.flow = true
  }
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  return `---\n${yaml}---\n`
}
