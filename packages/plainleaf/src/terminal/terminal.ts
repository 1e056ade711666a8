import type { createColors } from 'picocolors'

/** Functions that colour text, or leave it as it is. */
export type Colors = ReturnType<typeof createColors>

/** Where a command prints. Text comes in whole lines and is cleaned before it gets here. */
export interface Terminal {
  /** Results: standard output. */
  out(text: string): void
  /** Messages and progress: standard error. */
  err(text: string): void
  /** Colours for `out`; they do nothing where it is not a terminal. */
  colours: Colors
  /** Colours for `err`. */
  errColours: Colors
  /** True when a person watches `err`, so that a line may be drawn again. */
  live: boolean
  /** Columns of `out`; 100 where it is not a terminal. */
  width: number
}
