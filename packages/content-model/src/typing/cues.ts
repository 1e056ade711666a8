import type { HealthAspect } from '../tree/health-aspect.ts'
import type { AspectRule, Subject } from './aspect-rule.ts'

/** What a heading may be about. */
export interface AspectHit {
  aspect: HealthAspect
  confidence: number
}

/** As many readings as are of use: one, and three others. */
const enough = 4

/** What the cues say of a heading in lower case with its topic masked, the likeliest first; no more than `most`. */
export function headingHits(
  rules: readonly AspectRule[],
  masked: string,
  subject: Subject,
  most: number = enough,
): AspectHit[] {
  const found: AspectHit[] = []
  for (const { aspect, heading, confidence, about } of rules) {
    if ((about ?? subject) !== subject || found.some((hit) => hit.aspect === aspect)) continue
    if (!heading.test(masked)) continue
    // Later hits are what the heading could also mean.
    found.push({ aspect, confidence: found.length === 0 ? confidence : confidence / 4 })
    if (found.length === most) break
  }
  return found
}
