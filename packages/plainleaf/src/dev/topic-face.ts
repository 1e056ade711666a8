import { hash } from 'node:crypto'
import { type Collection, type Topic, visit } from '@plainleaf/content-model'

const digests = new WeakMap<Topic, string>()

/** SHA-256 of a topic's whole tree; worked out once for each object. */
export function toDigest(topic: Topic): string {
  return once(digests, topic, () => hash('sha256', JSON.stringify(topic), 'hex'))
}

const faces = new WeakMap<Topic, string>()
const allFaces = new WeakMap<Collection, string>()

/** What pages of a collection say of the other pages: their titles and order, and which parts are about what. */
export function facesOf(collection: Collection): string {
  return once(allFaces, collection, () =>
    hash('sha256', JSON.stringify(collection.topics.map(faceOf)), 'hex'),
  )
}

function faceOf(topic: Topic): string {
  return once(faces, topic, () => {
    const { id, title, lang, meta } = topic
    const parts: unknown[] = []
    visit(topic, (node) => {
      if (node.type === 'section' && node.aspect !== null)
        parts.push([node.aspect, node.id, node.heading])
    })
    return JSON.stringify([id, title, lang, meta.lastChecked !== undefined, parts])
  })
}

const links = new WeakMap<Topic, string[]>()

/** Ids of the topics that a topic links to. */
export function linkedTopics(topic: Topic): string[] {
  return once(links, topic, () => {
    const found = new Set<string>()
    visit(topic, (node) => {
      const [, id] = (node.type === 'link' && /^topic:([^#]+)/u.exec(node.url)) || []
      if (id) found.add(id)
    })
    return [...found]
  })
}

const ids = new WeakMap<Topic, string[]>()

/** Every id in a topic that a link may lead to, in the order of the text. */
export function idsIn(topic: Topic): string[] {
  return once(ids, topic, () => {
    const found: string[] = []
    visit(topic, (node) => {
      if ('id' in node && typeof node.id === 'string') found.push(node.id)
      if (node.type === 'section') found.push(...(node.aliases ?? []))
    })
    return found
  })
}

function once<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
