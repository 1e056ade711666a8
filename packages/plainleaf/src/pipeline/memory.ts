import type { Output, Topic } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import type { Manifest } from '../write/manifest.ts'
import type { BuiltFile } from './build-result.ts'
import type { ReadTopic, readTopic } from './read-topic.ts'
import type { Made } from './render.ts'
import type { OutputGroup } from './write-groups.ts'

/** One step of a build: an output of one topic, or of a whole collection. */
export interface Unit {
  group: OutputGroup
  output: Output
  /** Absent: the collection as a whole. */
  topic: Topic | undefined
  epoch: number | undefined
}

/** What a session of builds keeps from one to the next, so that a build makes only what changed. */
export interface Memory {
  /** As `readTopic`; a document that did not change gives the same objects again. */
  readTopic(...given: Parameters<typeof readTopic>): Promise<ReadTopic>
  /** `make(topic)`, once for each topic. */
  summarise(topic: Topic, make: (topic: Topic) => Topic): Topic
  /** What was made of a unit, as long as nothing it depends on changed. */
  recall(unit: Unit): Made | undefined
  keep(unit: Unit, made: Made): void
  /** Resolves when a unit should be made; an end of the build ends the wait. */
  pause(unit: Unit, signal: AbortSignal | undefined): Promise<void>
  /** The manifest whose links must go on to work: that of before the session, whatever the session itself wrote since. */
  before(earlier: Manifest | undefined): Manifest | undefined
  /** The manifest that stood before the session, if any: revisions that come and go while somebody writes are not kept. */
  published(earlier: Manifest | undefined): Manifest | undefined
  /** Told of each file as soon as it stands in the folder. */
  onFile(file: BuiltFile): void
  /** Told of each step when its files stand, with all that was found so far. */
  onStep(output: string, messages: readonly VFileMessage[]): void
}
