import { type Section, sectionsOf, type Topic, toText } from '@plainleaf/content-model'
import type { TrueSection } from './shared.ts'

/** How the sections below headings were typed. Each count holds the one before. */
export interface AspectCounts {
  headings: number
  /** What the truth names first. */
  right: number
  /** What the truth names at all. */
  accepted: number
  /** Also where one of the first two alternatives of ours is what the truth names. */
  among: number
}

interface Reading {
  kind?: string | undefined
  aspect?: string | null | undefined
}

/** Names of the truth that are no health aspects, as our kinds and aspects. */
const own: Readonly<Record<string, (reading: Reading) => boolean>> = {
  'legal-status': ({ aspect }) => aspect === 'GettingAccessHealthAspect',
  procedure: ({ kind, aspect }) => kind === 'procedure' || aspect === 'UsageOrScheduleHealthAspect',
  introduction: ({ aspect }) => aspect === 'OverviewHealthAspect',
  conclusion: ({ kind, aspect }) => aspect === null && (kind ?? 'prose') === 'prose',
  faq: ({ kind }) => kind === 'faq',
  references: ({ kind }) => kind === 'references',
  'key-takeaways': ({ kind }) => kind === 'keyPoints',
  disclaimer: ({ kind }) => kind === 'disclaimer',
}

const fits = (type: string, reading: Reading): boolean =>
  own[type]?.(reading) ?? reading.aspect === type

/** Compares the types of a sample's headings with its truth; a heading that was not found is wrong. */
export function scoreAspects(topic: Topic, truth: readonly TrueSection[]): AspectCounts {
  const ours = new Map<string, Section>()
  for (const section of sectionsOf(topic)) {
    const key = toKey(toText(section.heading))
    if (key && !ours.has(key)) ours.set(key, section)
  }
  const counts: AspectCounts = { headings: 0, right: 0, accepted: 0, among: 0 }
  for (const { heading, type, altTypes } of truth) {
    // The text before the first heading has none, and a disclaimer's label is part of its paragraph.
    if (!heading || type === 'introduction' || type === 'disclaimer') continue
    const section = ours.get(toKey(heading))
    const any = (reading: Reading): boolean =>
      [type, ...altTypes].some((name) => fits(name, reading))
    const right = section !== undefined && fits(type, section)
    const accepted = section !== undefined && any(section)
    const among = accepted || (section?.typing.alternatives.slice(0, 2).some(any) ?? false)
    counts.headings++
    counts.right += Number(right)
    counts.accepted += Number(accepted)
    counts.among += Number(among)
  }
  return counts
}

function toKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
