import { healthAspects } from './health-aspect.ts'
import { areIds, areStrings, hasOnly, isFrom, isId, isPlainPhrasing } from './is-plain-block.ts'
import { type Section, sectionKinds, type Typing } from './section.ts'

const fields: ReadonlySet<string> = new Set(
  'type id depth aspect typing heading children kind points steps columns questions entries terms'.split(
    ' ',
  ),
)
const aspects: ReadonlySet<unknown> = new Set([null, ...healthAspects])
const kinds: ReadonlySet<unknown> = new Set([undefined, ...sectionKinds])
const depths: ReadonlySet<unknown> = new Set([1, 2, 3, 4, 5, 6])

/** Whether a section without children is surely valid by its schema, as `isPlainBlock` tells of blocks. */
export function isPlainSection(section: Section): boolean {
  const { id, depth, aspect, typing, heading } = section
  return (
    hasOnly(section, fields) &&
    hasOwn(section) &&
    isId(id) &&
    depths.has(depth) &&
    aspects.has(aspect) &&
    isTyping(typing) &&
    isPlainPhrasing(heading)
  )
}

/** The field that only a section of its kind has. */
const own: ReadonlyMap<string, readonly [string, (value: never) => boolean]> = new Map([
  ['keyPoints', ['points', (value) => isFrom(0, value)]],
  ['procedure', ['steps', (value) => isFrom(0, value)]],
  ['comparison', ['columns', areStrings]],
  ['faq', ['questions', areIds]],
  ['references', ['entries', areIds]],
  ['glossary', ['terms', areIds]],
])
const ownFields = [...own.values()].map(([name]) => name)

/** Whether a section has the field of its kind, and no field of another. */
function hasOwn(section: Section): boolean {
  const { kind } = section
  const [name, is] = own.get(kind) ?? []
  if (!name && kind !== 'prose' && kind !== 'disclaimer') return false
  for (const other of ownFields) if (other in section && other !== name) return false
  return !name || !is || is(section[name as never])
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
