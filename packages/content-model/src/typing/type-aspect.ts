import type { HealthAspect } from '../tree/health-aspect.ts'
import { aspectRules } from './aspect-rules.ts'
import { firstCue } from './first-cue.ts'
import type { TopicMask } from './mask-topic.ts'

/** A reading of what a section is about, with the readings that came after it. */
export interface AspectReading {
  aspect: HealthAspect | null
  confidence: number
  alternatives: { aspect: HealthAspect; confidence: number }[]
}

/** Characters of a section's text that are looked at. */
export const typedLength = 4000

/** Types a section by its heading, and where the heading says nothing by the words of its text, with less confidence. */
export function typeAspect(heading: string, text: string, mask: TopicMask): AspectReading {
  const masked = mask.mask(heading.slice(0, 300))
  const byHeading = firstCue(masked) ? hits(masked) : []
  const first = byHeading[0]
  if (first) return { ...first, alternatives: byHeading.slice(1, 4) }
  const byText = contentHits(mask.mask(text.slice(0, typedLength)))
  const best = byText[0]
  if (best) return { ...best, alternatives: byText.slice(1, 4) }
  return { aspect: heading ? null : 'OverviewHealthAspect', confidence: 0.4, alternatives: [] }
}

/** What a heading says by itself, or null; the `aspect` of `typeAspect` without a text. */
export function headingAspect(heading: string, mask: TopicMask): HealthAspect | null {
  return firstCue(mask.mask(heading.slice(0, 300)))?.aspect ?? null
}

function hits(masked: string): { aspect: HealthAspect; confidence: number }[] {
  const seen = new Set<HealthAspect>()
  const found: { aspect: HealthAspect; confidence: number }[] = []
  for (const { aspect, heading, confidence } of aspectRules) {
    if (seen.has(aspect) || !heading.test(masked)) continue
    seen.add(aspect)
    // Later hits are what the heading could also mean.
    found.push({ aspect, confidence: round(found.length === 0 ? confidence : confidence / 2) })
  }
  return found
}

/** Aspects whose cues stand in the most sentences; at least two of them, else nothing is said. */
function contentHits(masked: string): { aspect: HealthAspect; confidence: number }[] {
  const sentences = masked.split(/[.!?]\s/u)
  const votes = new Map<HealthAspect, number>()
  for (const sentence of sentences) {
    const hit = firstCue(sentence)
    if (hit) votes.set(hit.aspect, (votes.get(hit.aspect) ?? 0) + 1)
  }
  return [...votes]
    .filter(([, count]) => count >= 2)
    .sort(([, one], [, other]) => other - one)
    .map(([aspect, count]) => ({
      aspect,
      confidence: round(Math.min(0.6, (0.8 * count) / sentences.length)),
    }))
}

const round = (value: number): number => Math.round(value * 100) / 100
