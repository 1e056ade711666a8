import {
  type AnyNode,
  type Link,
  type OutputContext,
  type Reference,
  type Topic,
  toBibliography,
  visit,
} from '@plainleaf/content-model'
import { VFileMessage } from 'vfile-message'
import { safeUrl } from '../safe-url.ts'
import { treeIds } from '../tree-ids.ts'

/** Reports what could not be published as the document asks for: links that lead nowhere. */
export function reportFindings(topic: Topic, context: OutputContext): void {
  const { ids } = treeIds(topic)
  citationStyle(topic, context)
  visit(topic, (node) => {
    if (node.type === 'link') link(node, ids)
  })

  function link(node: Link, ids: ReadonlyMap<string, string>): void {
    const [, topicId, fragment] = /^topic:([^#]+)(?:#(.*))?$/su.exec(node.url) ?? []
    const own = !topicId || topicId === topic.id
    const id = node.url.startsWith('#') ? node.url.slice(1) : fragment
    const other = own ? topic : context.collection.topics.find((each) => each.id === topicId)
    if (topicId && !other) {
      say(
        node,
        'link-topic-missing',
        `No topic "${topicId}" in this collection; the link became plain words`,
        'Correct the id after "topic:", or add that topic to the collection.',
      )
    } else if (id && other && !(own ? ids : treeIds(other).ids).has(id)) {
      say(
        node,
        'link-id-missing',
        `No section or term "${id}" in the topic "${other.id}"`,
        'Use the id of a heading or term; `plainleaf inspect` lists them.',
      )
    } else if (!id && !topicId && safeUrl(node.url) === undefined) {
      say(
        node,
        'link-refused',
        `The link to "${shown(node.url)}" became plain words`,
        'Use a whole http, https, mailto or tel address, "#id", or "topic:id".',
      )
    }
  }

  function say(node: AnyNode, ruleId: string, reason: string, note: string): void {
    const message = new VFileMessage(reason, {
      ruleId,
      source: 'plainleaf',
      ...(node.position && { place: node.position as never }),
    })
    message.fatal = false
    message.note = note
    if (topic.meta.source.path !== undefined) message.file = topic.meta.source.path
    context.report(message)
  }
}

/** Tells that a style which cites by author and date leaves the numbers of a text as they are, and why. */
function citationStyle(topic: Topic, context: OutputContext): void {
  const { citationStyle: style } = context.collection
  const unnamed = (reference: Reference): boolean => toBibliography([reference], { style }).numbered
  const { numbered } = toBibliography(topic.references, { style })
  if (style !== 'apa' || !numbered) return
  const labels = topic.references.filter(unnamed).map(({ label }) => label)
  const shownLabels = labels.length > 5 ? [...labels.slice(0, 5), '…'] : labels
  const message = new VFileMessage(
    `Citations keep their numbers: of reference ${shown(shownLabels.join(', '))} no author or title with a date could be read`,
    { ruleId: 'citation-style-numbers', source: 'plainleaf' },
  )
  message.note =
    'Write such references into references.yaml field by field and cite them by id, or choose "vancouver".'
  if (topic.meta.source.path !== undefined) message.file = topic.meta.source.path
  context.report(message)
}

/** An address for a message: short, and without characters that could forge a line of it. */
function shown(url: string): string {
  const clean = url.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
  return clean.length > 80 ? `${clean.slice(0, 79)}…` : clean
}
