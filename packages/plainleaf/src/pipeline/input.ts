/** A document to be read. */
export interface InputFile {
  /** Absolute. */
  path: string
  /** As the user knows it, for messages: relative to the working folder unless given otherwise. */
  shown: string
  /** As the tree keeps it: the same whatever folder the command ran in. */
  source: string
  /** Absolute folder it may take images from. */
  root: string
  /** Absolute root of the collection it lies in, whose references it may cite. */
  home?: string | undefined
}

/** Documents that make one collection. */
export interface InputGroup {
  /** Also the name of the collection's book, and of its folder where a build makes several. */
  id: string
  title: string
  /** As the user knows it, for messages about the whole. */
  shown: string
  /** Absolute root of a collection folder; absent for documents gathered from anywhere. */
  root?: string | undefined
  /** Files and folders that could not be looked at, as `InputFile.source` has them; what was made of them stays. */
  hidden?: string[] | undefined
  /** In reading order: by path, code unit by code unit. */
  files: InputFile[]
}
