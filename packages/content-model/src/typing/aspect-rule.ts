import type { HealthAspect } from '../tree/health-aspect.ts'

/** What a document tells of: what people have, or what is done about it: medicines, operations, tests, devices. */
export type Subject = 'condition' | 'treatment'

/** One cue for a health aspect. */
export interface AspectRule {
  aspect: HealthAspect
  /**
   * Matches a heading in lower case, its topic words replaced by `~`. Its letters are the Latin ones, `a-zß-öø-ɏ`, where the
   * language has no others: V8 takes a hundred times as long to compile `\p{L}`.
   */
  heading: RegExp
  /** How often a hit is right, as measured on labelled headings of many topics. */
  confidence: number
  /** The kind of document that the cue counts in; any when it is absent. */
  about?: Subject | undefined
}

/** Says what it is about and hardly ever anything else. */
export const sure = 0.97
/** May be about something near. */
export const likely = 0.92
/** A common word with a usual meaning. */
export const fair = 0.83
/** A word that stands in headings of other aspects too. */
export const maybe = 0.62

/** A cue; see `AspectRule`. */
export function rule(
  aspect: HealthAspect,
  heading: RegExp,
  confidence: number = likely,
  about?: Subject,
): AspectRule {
  return { aspect, heading, confidence, ...(about && { about }) }
}
