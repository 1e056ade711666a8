import type { VFile } from 'vfile'
import type { ReadContext } from '../contract/reader.ts'
import type { Topic } from '../tree/topic.ts'
import type { Draft } from './draft.ts'

/** Nests, names, types and checks what a reader found: the last step of every reader. */
export function toTopic(_draft: Draft, _file: VFile, _context: ReadContext = {}): Topic {
  throw new Error('being written')
}
