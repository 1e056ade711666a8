import { healthAspects } from './health-aspect.ts'
import { hasOnly, isId, isPlainPhrasing } from './is-plain-block.ts'
import { type Section, sectionKinds, type Typing } from './section.ts'

const fields: ReadonlySet<string> = new Set(
  'type id depth aspect typing heading children kind'.split(' '),
)
const aspects: ReadonlySet<unknown> = new Set([null, ...healthAspects])
const kinds: ReadonlySet<unknown> = new Set([undefined, ...sectionKinds])
const depths: ReadonlySet<unknown> = new Set([1, 2, 3, 4, 5, 6])

/** Whether a section of running text without children is surely valid by its schema, as `isPlainBlock` tells of blocks. */
export function isPlainSection(section: Section): boolean {
  const { id, kind, depth, aspect, typing, heading } = section
  return (
    kind === 'prose' &&
    hasOnly(section, fields) &&
    isId(id) &&
    depths.has(depth) &&
    aspects.has(aspect) &&
    isTyping(typing) &&
    isPlainPhrasing(heading)
  )
}

function isTyping(typing: Typing | null | undefined): boolean {
  if (typeof typing !== 'object' || typing === null) return false
  for (const key in typing) if (key !== 'confidence' && key !== 'alternatives') return false
  const { confidence, alternatives } = typing
  if (!isShare(confidence) || !Array.isArray(alternatives)) return false
  for (const other of alternatives) if (!isAlternative(other)) return false
  return true
}

function isAlternative(other: Typing['alternatives'][number] | null): boolean {
  if (typeof other !== 'object' || other === null) return false
  for (const key in other)
    if (key !== 'kind' && key !== 'aspect' && key !== 'confidence') return false
  const { kind, aspect, confidence } = other
  return kinds.has(kind) && (aspect === undefined || aspects.has(aspect)) && isShare(confidence)
}

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1
