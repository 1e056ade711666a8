import { hash } from 'node:crypto'
import type { Collection, Topic } from '@plainleaf/content-model'
import { glossaryUsed } from './glossary-used.ts'
import { facesOf, idsIn, linkedTopics, toDigest } from './topic-face.ts'

/** A step of a build, with what it is made from. */
export interface Step {
  /** Name of the output. */
  output: string
  collection: Collection
  /** Absent: the collection as a whole. */
  topic: Topic | undefined
  /** Names of all outputs of the build: pages link to books only where there are books. */
  outputs: readonly string[]
  epoch: number | undefined
  /** The plain-language variant, as far as some output asked for it. */
  plainOf(topic: Topic): Topic | undefined
  /** Tells one state of a topic's images from another. */
  imagesOf(topic: Topic): string
}

/**
 * What an output looks at beside the topic it makes. `nothing`: that is all it knows. `ids`: the glossary, and which other
 * topics there are. `links`: and the ids in those that the topic links to. `face`: and titles, order and what parts of the
 * others are about.
 */
type Sight = 'nothing' | 'ids' | 'links' | 'face'

/** Of the outputs that come with Plainleaf. One that is not listed may look at everything: whatever changes, it makes all again. */
const looksAt: ReadonlyMap<string, Sight> = new Map([
  ['data', 'nothing'],
  ['handout', 'nothing'],
  ['epub', 'ids'],
  ['summary', 'ids'],
  ['module', 'links'],
  ['api', 'links'],
  ['html', 'face'],
])

/**
 * A key for all that a step depends on: as long as it stays the same, so do the files that the step makes.
 *
 * - A topic's files depend on the topic, its images, the glossary's words that it uses, the collection's config and
 *   references as far as it cites them, and of other topics on what `looksAt` says and on the ids it links to.
 * - A collection's files depend on everything.
 */
export function dependsOn(step: Step): string {
  return hash('sha256', JSON.stringify(step.topic ? ofTopic(step, step.topic) : ofAll(step)), 'hex')
}

function ofTopic(step: Step, topic: Topic): unknown {
  const { collection, output, plainOf, imagesOf } = step
  const sight = looksAt.get(output)
  if (!sight) return [toDigest(topic), ofAll(step)]
  const { glossary, topics } = collection
  const linked = new Set(linkedTopics(topic))
  const ids = topics.map(({ id }) => id)
  const links = [ids, topics.filter(({ id }) => linked.has(id)).map(idsIn)]
  const others = { nothing: [], ids, links, face: [links, facesOf(collection)] }
  return [
    toDigest(topic),
    imagesOf(topic),
    ofBuild(step),
    sight === 'nothing' ? [] : [glossary.length > 0, glossaryUsed(topic, plainOf(topic), glossary)],
    others[sight],
  ]
}

function ofAll(step: Step): unknown {
  const { topics, glossary, references } = step.collection
  const each = topics.map((topic) => [toDigest(topic), step.imagesOf(topic)])
  return [ofBuild(step), each, glossary, references]
}

/** What every step of a build has in common. */
function ofBuild({ collection, output, outputs, epoch }: Step): unknown {
  const { topics: _, glossary: __, references: ___, theme, ...config } = collection
  const logo = theme?.logo && [theme.logo.alt, theme.logo.asset.sha256]
  return [config, { ...theme, logo }, output, outputs, epoch ?? null]
}
