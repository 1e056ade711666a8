/** Caps that hold before anything is parsed, so that hostile input costs a message and not a crash. */
export interface Limits {
  /** Bytes of the whole file. */
  bytes: number
  /** Characters of one line. */
  lineLength: number
  /** Depth of quotes, lists and brackets. */
  nesting: number
  /** Citations, link definitions and footnotes together. */
  references: number
  /** Characters of the front matter. */
  frontMatter: number
}

/** 10 MB a file, 1,000,000 characters a line, 100 levels, 5,000 references, 64 kB of front matter. */
export const defaultLimits: Limits = {
  bytes: 10_000_000,
  lineLength: 1_000_000,
  nesting: 100,
  references: 5_000,
  frontMatter: 64_000,
}
