import type { VFileMessage } from 'vfile-message'
import type { FileStatus } from '../write/open-folder.ts'
import type { ExitCode } from './exit-code.ts'

/** A file that a build made. */
export interface BuiltFile {
  /** Relative to the output folder, with `/`. */
  path: string
  output: string
  collection: string
  /** Ids of the topics it was made of; empty: the collection as a whole. */
  topics: string[]
  sha256: string
  bytes: number
  /** `kept`: of an earlier build, because its input failed in this one, or because it is immutable. */
  status: FileStatus | 'kept'
  /** As of an `OutputFile`. */
  immutable?: true | undefined
}

/** A collection that a build made. */
export interface BuiltCollection {
  id: string
  title: string
  /** Ids in reading order. */
  topics: string[]
}

/** What a build did. */
export interface BuildResult {
  exitCode: ExitCode
  /** The output folder as given. */
  out: string
  collections: BuiltCollection[]
  /** By path. */
  files: BuiltFile[]
  /** Paths of earlier files that nothing makes any more. */
  removed: string[]
  /** Findings in the order of their inputs. */
  messages: VFileMessage[]
  /** What was left out as page furniture, and of how many documents. */
  leftOut: { lines: number; documents: number }
  inputs: { found: number; built: number; failed: number }
}
