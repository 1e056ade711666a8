import type { AccessibilityClaim, CitationStyle, Output } from '@plainleaf/content-model'
import type { ModelChoice } from '../model/model-choice.ts'

/** How pages and covers look. */
export interface ThemeChoice {
  /** Main colour, `#rrggbb` or `#rgb`. Where text could not be read on it or in it, a darker or lighter one is used. */
  colour?: string | undefined
  /** Names of font families, the first wished most: `Georgia, serif`. They are not loaded: readers who have them see them. */
  font?: string | undefined
  /** An image in the collection's folder, and what it says to those who do not see it. */
  logo?: { file: string; alt: string } | undefined
}

/** What a collection says about itself, in `plainleaf.config.ts`. Every field may be left out. */
export interface Config {
  /** Default: made from the name in `package.json`, else from the folder's. */
  title?: string | undefined
  /** Default: from `package.json`. */
  description?: string | undefined
  /** BCP 47 tag of documents that do not name their language. Default: `en`. */
  lang?: string | undefined
  publisher?: string | undefined
  /**
   * Where the folder of pages will be served. Needed for whatever has to name pages by their whole address: sitemap, feed of
   * changes, redirects, share cards, links from books. Default: none of these is made.
   */
  url?: string | undefined
  /** SPDX expression or a name. Default: `license` from `package.json`. */
  licence?: string | undefined
  /**
   * How references are printed and cited: `vancouver` and `ama` by number, `apa` by author and date. A text whose references
   * cannot all be named so keeps its numbers. Default: `vancouver`.
   */
  citationStyle?: CitationStyle | undefined
  /** Topic ids in reading order; topics not named follow in the order of their paths. */
  topics?: string[] | undefined
  /** Topics that had another id before: the old id, and where its page is now, as `topic` or `topic#section`. */
  renamed?: Record<string, string> | undefined
  /** What books claim of their accessibility, and who stands for that. Default: no claim, only what is computed. */
  accessibility?: AccessibilityClaim | undefined
  /** Default: our colours, the reader's own system font, no logo. */
  theme?: ThemeChoice | undefined
  /** Names of standard outputs, or outputs of your own. Default: all standard outputs except handouts. */
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
