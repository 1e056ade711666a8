import type { Block } from '../tree/block.ts'
import type { HealthAspect } from '../tree/health-aspect.ts'
import type { NodeBase } from '../tree/node.ts'
import type { PhrasingContent } from '../tree/phrasing.ts'
import type { Reference } from '../tree/reference.ts'
import type { SectionKind } from '../tree/section.ts'
import type { Dropped, PageBreak, TopicMeta } from '../tree/topic.ts'

/** A heading between blocks, before sections are nested. Fields beside `depth` and `children` are what the source declared. */
export interface DraftHeading extends NodeBase {
  type: 'heading'
  depth: 1 | 2 | 3 | 4 | 5 | 6
  children: PhrasingContent[]
  id?: string | undefined
  aliases?: string[] | undefined
  kind?: SectionKind | undefined
  aspect?: HealthAspect | null | undefined
}

/**
 * What every reader ends with: a flat run of headings and blocks in reading order. `toTopic` makes the typed
 * tree of it, so that sections, ids, types and citations come out the same whatever the format was.
 *
 * Text may still hold citations as written (`[1]`, `[2, 3]`, `[1-3]`, `[@id]`) and a list of references as
 * ordinary blocks below its heading.
 */
export interface Draft {
  /** Absent: the first heading of depth 1, else the first heading, else the file's name. */
  title?: string | undefined
  /** Overrides the id made from the file's name. */
  id?: string | undefined
  lang?: string | undefined
  meta: Partial<Omit<TopicMeta, 'source'>>
  /** Name of the reader. */
  format: string
  blocks: (DraftHeading | Block)[]
  /** References that the reader already knows as such. */
  references?: Reference[] | undefined
  dropped: Dropped[]
  /** Where the pages of a printed source begin, in order. */
  pages?: PageBreak[] | undefined
  /** The text that was read. Absent: what `file` holds, decoded once more. */
  source?: string | undefined
}
