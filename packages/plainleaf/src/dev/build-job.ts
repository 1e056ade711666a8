import type { Limits } from '@plainleaf/content-model'
import type { BuildResult, BuiltFile } from '../pipeline/build-result.ts'
import type { JsonMessage } from '../terminal/format-message.ts'
import type { TakenStep, TopicDocument } from './open-memory.ts'

/** What a session builds, again and again. */
export interface BuildJob {
  inputs: string[]
  out: string
  to: string[] | undefined
  lang: string | undefined
  limits: Partial<Limits>
  force: boolean
}

/** What one build of a session did. */
export interface Built extends Pick<BuildResult, 'collections' | 'files' | 'removed' | 'exitCode'> {
  findings: JsonMessage[]
  /** Outputs that were made anew; those that were remembered are not among them. */
  steps: TakenStep[]
  /** The documents that topics were read from, as the user knows them. */
  documents: TopicDocument[]
  /** Milliseconds, those of builds that a newer edit ended among them. */
  took: number
}

/** What the process that builds says. */
export type BuilderNews =
  | { file: BuiltFile }
  /** Pages are done, other outputs are not: what was found so far. */
  | { findings: JsonMessage[] }
  | { built: Built }
