import type { Handout } from '../model/handout.ts'

/** What went wrong in the engine, in its own words. */
export interface Fault {
  message: string
}

/** How a handout fills its pages. */
export interface Length {
  /** How far down the pages the text goes, in points. */
  used: number
  /** How much room one page has, in points. */
  page: number
  /** How many tables and boxes the end of a page parts. */
  parted: number
  /** The parts, by their places, in which the end of a page parts a list of at most five entries and eight lines; a part once for each list. */
  torn: number[]
  /** By part: how much of the page before it is left empty, from 0 to 1; 0 for one that does not start a page. */
  holes: number[]
}

/** A handout that has been set and can be written as PDF. */
export interface Sheet {
  pages: number
  length: Length
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
