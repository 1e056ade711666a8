import type { Output } from '@plainleaf/content-model'
import type { ModelChoice } from '../model/model-choice.ts'

/** What a collection says about itself, in `plainleaf.config.ts`. Every field may be left out. */
export interface Config {
  /** Default: made from the name in `package.json`, else from the folder's. */
  title?: string | undefined
  /** Default: from `package.json`. */
  description?: string | undefined
  /** BCP 47 tag of documents that do not name their language. Default: `en`. */
  lang?: string | undefined
  publisher?: string | undefined
  /** Where the pages will be served. */
  url?: string | undefined
  /** SPDX expression or a name. Default: `license` from `package.json`. */
  licence?: string | undefined
  /** Topic ids in reading order; topics not named follow in the order of their paths. */
  topics?: string[] | undefined
  /** Names of standard outputs, or outputs of your own. Default: all standard outputs. */
  outputs?: (string | Output)[] | undefined
  /**
   * A language model that is asked for plainer wordings when the collection is built; its key is read from the
   * environment variable `PLAINLEAF_API_KEY`. Default: none, and nothing is sent anywhere.
   */
  model?: ModelChoice | undefined
}

/** Returns the config unchanged: it is here so that an editor can check and complete it. */
export function defineConfig(config: Config): Config {
  return config
}
