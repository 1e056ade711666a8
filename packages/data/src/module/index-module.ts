import type { CollectionIndex } from './collection-index.ts'
import { literal } from './declarations.ts'

/** The module of a collection: what the index says, and a way to load each topic only when it is wanted. */
export function indexScript({ topics, ...collection }: CollectionIndex): string {
  const loaders = topics.map(
    ({ id }) =>
      `  ${literal(id)}: () => import(${literal(`./topics/${id}.js`)}).then((module) => module.default),\n`,
  )
  const list = topics.map(({ id, title, description, lang, revision, checked, aspects }) => ({
    id,
    title,
    description,
    lang,
    revision,
    checked,
    aspects,
  }))
  const value = JSON.stringify({ ...collection, topics: list }, null, 2).replaceAll('</', '<\\/')
  return `export default ${value}

export const load = {
${loaders.join('')}}
`
}

/** Its declaration. */
export function indexDeclaration({ topics, id }: CollectionIndex): string {
  const ids = topics.map((topic) => literal(topic.id))
  const loaders = ids.map(
    (name) =>
      `  readonly ${name}: () => Promise<typeof import(${literal(`./topics/${JSON.parse(name)}.js`)}).default>\n`,
  )
  return `import type { Advisory } from './types.js'

/** Id of a topic of this collection. */
export type TopicId = ${ids.join(' | ') || 'never'}
/** A topic as the collection lists it. */
export interface ListedTopic {
  readonly id: TopicId
  readonly title: string
  readonly description?: string
  readonly lang: string
  readonly revision: string
  readonly checked?: string
  readonly aspects: readonly string[]
}
declare const collection: {
  readonly id: ${literal(id)}
  readonly title: string
  readonly description?: string
  readonly lang: string
  readonly url?: string
  readonly publisher?: string
  readonly license?: { readonly name: string; readonly url?: string }
  readonly attribution: { readonly name: string; readonly url?: string }
  /** In reading order. */
  readonly topics: readonly ListedTopic[]
  readonly advisories: readonly Advisory[]
}
export default collection
/** Loads a topic when it is wanted. */
export declare const load: {
${loaders.join('')}}
export type { Advisory, PlainTopic, Section, Sections, Topic } from './types.js'
`
}
