/** Caps that hold before anything is parsed, so that hostile input costs a message and not a crash. */
export interface Limits {
  /** Bytes of the whole file. */
  bytes: number
  /** Characters of one line. */
  lineLength: number
  /** Lines of the whole text. */
  lines: number
  /** Depth of quotes, lists and brackets. */
  nesting: number
  /** Citations, link definitions and footnotes together. */
  references: number
  /** Characters of the front matter. */
  frontMatter: number
}

/**
 * 10 MB a file (of 1,024 kB of 1,024 bytes, so that nobody's 10 MB are refused), 1,000,000 characters a line, 1,000,000
 * lines, 100 levels, 5,000 references, 64 kB of front matter.
 */
export const defaultLimits: Limits = {
  bytes: 10 * 1024 * 1024,
  lineLength: 1_000_000,
  lines: 1_000_000,
  nesting: 100,
  references: 5_000,
  frontMatter: 64_000,
}

/** Overrides for plain text: no parser looks anything up in it, so its brackets and citations need no limit. */
export const plainTextLimits: Partial<Limits> = { references: Number.POSITIVE_INFINITY }
