import { type Link, type Topic, visit } from '@plainleaf/content-model'

/**
 * Topics whose links to `topic:old` lead where the topic is now, so that every output follows a rename without knowing
 * of it. An id that a link names itself wins over that of the rename. A topic without such links stays the same object.
 */
export function followRenames(
  topics: readonly Topic[],
  renamed: Readonly<Record<string, string>>,
): Topic[] {
  return topics.map((topic) => {
    if (!linksOf(topic).some((link) => follow(link.url, renamed) !== link.url)) return topic
    const copy = structuredClone(topic)
    for (const link of linksOf(copy)) link.url = follow(link.url, renamed)
    return copy
  })
}

function linksOf(topic: Topic): Link[] {
  const links: Link[] = []
  visit(topic, (node) => {
    if (node.type === 'link') links.push(node)
  })
  return links
}

function follow(url: string, renamed: Readonly<Record<string, string>>): string {
  const [, old = '', own] = /^topic:([^#]+)(#.*)?$/su.exec(url) ?? []
  const now = Object.hasOwn(renamed, old) ? renamed[old] : undefined
  if (now === undefined) return url
  const [topic, section] = now.split('#')
  return `topic:${topic}${own ?? (section === undefined ? '' : `#${section}`)}`
}
