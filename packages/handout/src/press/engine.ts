import type { Handout } from '../model/handout.ts'

/** What went wrong in the engine, in its own words. */
export interface Fault {
  message: string
}

/** A handout that has been set and can be written as PDF. */
export interface Sheet {
  pages: number
  /** How far down the pages the text goes, in points, and how much room one page has; how many tables and boxes a page's end parts. */
  length: { used: number; page: number; parted: number }
  /** The bytes: PDF/UA-1, or PDF/A-2a as the archive export. The faults name what the standard forbids. */
  toPdf(archive: boolean): Uint8Array | Fault[]
}

/** Sets handouts with Typst. Loading one takes tens of milliseconds; it serves any number of handouts. */
export interface Engine {
  /** `native` or `wasm`. */
  name: string
  /** Sets one handout; `files` are the images that it names. */
  set(handout: Handout, files: ReadonlyMap<string, Uint8Array>): Sheet | Fault[]
  /** Called after each handout: forgets what the next one will hardly need. */
  tidy(): void
}
