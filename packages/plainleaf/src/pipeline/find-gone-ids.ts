import { isWithdrawn, type Topic, visit } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import type { Manifest } from '../write/manifest.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { OutputGroup } from './write-groups.ts'

/** A document that was written anew is not told id by id. */
const most = 5

/** The ids of a topic that a link from anywhere may lead to: sections with their old ids, and explained words. */
export function idsOf(topic: Topic): string[] {
  const ids = new Set<string>()
  visit(topic, (node) => {
    if (node.type === 'section') for (const id of [node.id, ...(node.aliases ?? [])]) ids.add(id)
    if (node.type === 'definitionItem') ids.add(node.id)
  })
  return [...ids].sort(byCodeUnit)
}

/**
 * Warns of ids, and of topics of a collection, that the last build into this folder had and that this one has not: links from
 * other sites, books and bookmarks lead to them. Said once, since the next build knows only this one.
 */
export function findGoneIds(
  earlier: Manifest | undefined,
  groups: readonly OutputGroup[],
): VFileMessage[] {
  return (earlier?.sources ?? []).flatMap((source) => {
    const group = groups.find(({ group }) => group.id === source.collection)
    if (!group?.collection || source.ids === undefined) return []
    const entry = group.read.find(({ topic }) => topic?.id === source.topic)
    if (entry?.topic) return idGone(entry.file.shown, source.ids, entry.topic)
    const renamed = Object.hasOwn(group.collection.renamed ?? {}, source.topic)
    // Without a folder that is the collection, a build of fewer documents is no rename; nor is one that failed.
    const failed = group.read.some((one) => !one.topic && one.file.source === source.path)
    const hidden = group.group.hidden?.some((path) => `${source.path}/`.startsWith(`${path}/`))
    const withdrawn = isWithdrawn(source.topic, group.collection.advisories)
    return group.group.root === undefined || renamed || failed || hidden || withdrawn
      ? []
      : [topicGone(group, source.topic)]
  })
}

function idGone(file: string, before: readonly string[], topic: Topic): VFileMessage[] {
  const now = new Set(idsOf(topic))
  const gone = before.filter((id) => !now.has(id))
  if (gone.length === 0) return []
  const fresh = [...now].filter((id) => !before.includes(id))
  const named = gone.slice(0, most).map((id) => `"${id}"`)
  const more = gone.length > most ? [`${gone.length - most} more`] : []
  const list = [...named, ...more].join(', ')
  const [first = ''] = gone
  const place = fresh.length === 1 ? `the heading "${fresh[0]}"` : 'the heading that took its place'
  return [
    toMessage(file, 'warning', {
      ruleId: 'id-gone',
      reason: `Links to ${list} of the last build now lead to the top of the page`,
      note:
        topic.meta.source.format === 'markdown'
          ? `Write {alias=${first}} at the end of ${place}`
          : `Import the document as Markdown and write {alias=${first}} at the end of ${place}`,
    }),
  ]
}

function topicGone({ group, shelf }: OutputGroup, id: string): VFileMessage {
  const finding = {
    ruleId: 'topic-gone',
    reason: `The topic "${id}" of the last build is gone, and links to its page lead nowhere`,
    note: `If it has another name now, write renamed: { '${id}': 'its new id' } in the config`,
  }
  const message = shelf.say('warning', finding, ['renamed'])
  message.file ||= group.shown
  return message
}
