import type { VFile } from 'vfile'
import type { Roles } from '../roles/forced-role.ts'
import type { Reference } from '../tree/reference.ts'
import type { Topic } from '../tree/topic.ts'
import type { Limits } from './limits.ts'

/** What a reader may be told beside the file itself. */
export interface ReadContext {
  /** References of the collection, which the text may cite by id. */
  references?: Reference[] | undefined
  /** BCP 47 tag for documents that do not name their language. Default: what their words tell, else `en`. */
  lang?: string | undefined
  /** Overrides of `defaultLimits`. */
  limits?: Partial<Limits> | undefined
  /** What an editor says lines of a plain text are, by line number; only readers with `obeysRoles` look at it. */
  roles?: Roles | undefined
}

/**
 * Turns one format into the typed tree. Problems become messages of the file; a document that cannot be
 * read throws the `VFileMessage` that `file.fail` made.
 *
 * `file.value` holds bytes or a string, `file.path` names it, `file.data.sha256` holds the hash of its bytes
 * where the caller knows it.
 */
export interface Reader {
  name: string
  /** File-name endings it takes, with the dot, in lower case. */
  extensions: string[]
  /** Whether it follows `ReadContext.roles`. Default: false, as formats with marks of their own need none. */
  obeysRoles?: boolean | undefined
  read(file: VFile, context?: ReadContext): Topic | Promise<Topic>
}
