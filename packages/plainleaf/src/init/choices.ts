import type { Workspace } from './find-workspace.ts'

/** What a team says of its first collection. */
export interface Answers {
  /** Name of the package, as npm knows it. */
  name: string
  title: string
  /** BCP 47 tag. */
  lang: string
  /** SPDX expression, or a name. */
  license: string
  /** Who is named as publisher and author. */
  attribution: string
  /** Titles of topics to begin; none: the sample. */
  topics: string[]
}

/** All that a collection is made from. */
export interface Choices extends Answers {
  /** Absolute folder to make. */
  folder: string
  /** As the user knows it. */
  shown: string
  /** The workspace it becomes a part of; absent: a project of its own. */
  workspace: Workspace | undefined
  /** Documents to import right away. */
  from: string | undefined
}
