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

/**
 * Types a section by its heading, and where the heading says nothing by the words of its text, with less confidence. A
 * text that speaks of something once gives no more than an alternative, unless it says hardly anything else.
 */
export function typeAspect(heading: string, text: string, mask: TopicMask): AspectReading {
  const masked = mask.mask(heading.slice(0, 300))
  const byHeading = firstCue(masked) ? hits(masked) : []
  const first = byHeading[0]
  if (first && byHeading.length > 2) return { ...first, alternatives: byHeading.slice(1, 4) }
  // Beside a heading the first words of the text are enough: they only add what else it may be.
  const byText = contentHits(mask.mask(text.slice(0, first ? 600 : typedLength)), !first)
  if (first) {
    const own = new Set(byHeading.map(({ aspect }) => aspect))
    // What the text adds is no surer than what the heading could also mean.
    const more = byText
      .filter(({ aspect, votes }) => votes >= 1 && !own.has(aspect))
      .map(({ aspect, confidence }) => ({ aspect, confidence: round(confidence / 2) }))
    return { ...first, alternatives: [...byHeading.slice(1), ...more].slice(0, 3) }
  }
  // Any text may say what something is.
  const best = byText.find(({ aspect, votes }) => votes >= 2 || aspect !== 'OverviewHealthAspect')
  const told = byText.map(({ aspect, confidence }) => ({ aspect, confidence }))
  if (best && (best.votes >= 2 || best.share >= 0.4)) {
    const confidence = best.votes >= 2 ? best.confidence : Math.min(0.4, best.confidence)
    return {
      aspect: best.aspect,
      confidence,
      alternatives: told.filter(({ aspect }) => aspect !== best.aspect).slice(0, 3),
    }
  }
  return {
    aspect: heading ? null : 'OverviewHealthAspect',
    confidence: 0.4,
    alternatives: told.slice(0, 3),
  }
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

/** What the text of a section is about, with the sentences that say so. */
interface ContentHit {
  aspect: HealthAspect
  confidence: number
  /** Sentences with a cue, of which a second one in the same sentence counts for half. */
  votes: number
  share: number
}

/** Aspects by the sentences that their cues stand in, the most first. */
function contentHits(masked: string, closely: boolean): ContentHit[] {
  const sentences = masked.split(/[.!?]\s+(?=\S)/u)
  const votes = new Map<HealthAspect, number>()
  const vote = (aspect: HealthAspect, weight: number): unknown =>
    votes.set(aspect, (votes.get(aspect) ?? 0) + weight)
  for (const sentence of sentences) {
    const hit = firstCue(sentence)
    if (!hit) continue
    vote(hit.aspect, 1)
    // Short sections have too few sentences for one reading of each.
    if (!closely || sentences.length > 4) continue
    for (const { aspect } of hits(sentence).slice(0, 3))
      if (aspect !== hit.aspect) vote(aspect, 0.5)
  }
  return [...votes]
    .sort(([, one], [, other]) => other - one)
    .map(([aspect, count]) => ({
      aspect,
      votes: count,
      share: count / sentences.length,
      confidence: round(Math.min(count >= 2 ? 0.6 : 0.4, (0.8 * count) / sentences.length)),
    }))
}

const round = (value: number): number => Math.round(value * 100) / 100
