import { sha256Hex } from '@plainleaf/html'
import { toJson } from '../to-json.ts'
import type { ApiTree } from './merge-apis.ts'

/**
 * The API of a collection with other ids for some of its topics, in paths, in what the files say and in links between them. The
 * address of a revision holds a hash of its bytes, so it moves with them. Addresses of pages stay: they are the site's own.
 */
export function renameTopics(tree: ApiTree, ids: ReadonlyMap<string, string>): ApiTree {
  if (ids.size === 0) return tree
  const pins = new Map<string, string>()
  const renamed = new Map<string, string>()
  const files = [...tree].map(([path, content]) => {
    const [, folder = '', topic = '', rest = ''] =
      /^v1\/(topics|r)\/([^/]+?)((?:\.plain)?\.json|\/.*)$/s.exec(path) ?? []
    return { path, content, folder, rest, id: ids.get(topic) }
  })
  // Revisions first, since other files name their addresses.
  for (const { path, content, folder, rest, id } of files) {
    if (folder !== 'r' || id === undefined) continue
    const text = toJson(withIds(JSON.parse(content), ids))
    const name = rest.replace(/-[0-9a-f]{12}\.json$/, `-${sha256Hex(text).slice(0, 12)}.json`)
    pins.set(path.slice('v1/'.length), `r/${id}${name}`)
    renamed.set(`v1/r/${id}${name}`, text)
  }
  for (const { path, content, folder, rest, id } of files) {
    if (folder === 'r') {
      if (id === undefined) renamed.set(path, content)
    } else if (/^v1\/(?:schema|openapi)/.test(path)) renamed.set(path, content)
    else {
      const made = toJson(withPins(withIds(JSON.parse(content), ids), pins))
      renamed.set(folder && id !== undefined ? `v1/topics/${id}${rest}` : path, made)
    }
  }
  return renamed
}

/** Where an id of a topic stands, by the type of what holds it; sections have identifiers too. */
function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  const to = (id: unknown): unknown => (typeof id === 'string' ? (ids.get(id) ?? id) : id)
  if (Array.isArray(value)) return value.map((each) => withIds(each, ids))
  if (typeof value !== 'object' || value === null) return value
  const made: Record<string, unknown> = {}
  for (const [key, each] of Object.entries(value)) made[key] = withIds(each, ids)
  if (made['@type'] === 'MedicalWebPage') {
    // A revision names the topic as it is now by its file.
    if (made.identifier !== to(made.identifier) && typeof made.url === 'string')
      made.url = made.url.replace(
        /^(\.\.\/\.\.\/topics\/)(.*?)((?:\.plain)?\.json)$/,
        (_, before: string, id: string, end: string) => before + to(id) + end,
      )
    made.identifier = to(made.identifier)
  }
  // An entry of the list of topics, of the search index, an advisory.
  if ('contentHash' in made) made.id = to(made.id)
  if ('topic' in made) {
    if (typeof made.section === 'string') made.id = `${to(made.topic)}#${made.section}`
    made.topic = to(made.topic)
  }
  if ('replacedBy' in made) made.replacedBy = to(made.replacedBy)
  return made
}

/** The same with the new addresses of revisions. */
function withPins(value: unknown, pins: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => withPins(each, pins))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (key !== 'archivedAt' || typeof each !== 'string') return [key, withPins(each, pins)]
      const [, up = '', path = ''] = /^((?:\.\.\/)*)(.*)$/s.exec(each) ?? []
      return [key, up + (pins.get(path) ?? path)]
    }),
  )
}
