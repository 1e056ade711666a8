import { warn } from '../message/finding.ts'
import { type HealthAspect, healthAspects } from '../tree/health-aspect.ts'
import type { Position } from '../tree/node.ts'
import { idSchema } from '../tree/phrasing.ts'
import { type SectionKind, sectionKinds } from '../tree/section.ts'
import type { MarkdownState } from './markdown-state.ts'
import { didYouMean } from './nearest.ts'

/** Attributes as written: names without a value are ids. */
export type Attributes = { name: string; value: string }[]

// Each lookbehind keeps a long run of spaces to one look.
const trailing = /(?<![ \t])[ \t]*(?<!\\)(\{[^{}\r\n]*\})$/u

/**
 * Parts `words {#id name=value}` at its end. Null when there are none: the braces are missing, escaped in the
 * source, or hold something else, which is then text.
 */
export function splitAttributes(
  value: string,
  source: string,
): { words: string; attributes: Attributes } | null {
  const match = trailing.exec(value)
  const written = trailing.exec(source.replace(/(?<![ \t])[ \t]+(?:#+[ \t]*)?$/u, ''))
  if (!match || match[1] !== written?.[1]) return null
  const parts = match[1]!.slice(1, -1).trim().split(/\s+/u)
  const attributes = parts.map((part) => {
    const [, id, name, set] = /^(?:#(\S+)|([A-Za-z]\w*)=(\S+))$/u.exec(part) ?? []
    return id ? { name: '#', value: id } : name && set ? { name, value: set } : null
  })
  if (attributes.some((attribute) => attribute === null)) return null
  return {
    words: value.slice(0, match.index),
    attributes: attributes.filter((one) => one !== null),
  }
}

/** What attributes declare for a section. */
export interface Declared {
  id?: string
  aliases?: string[]
  kind?: SectionKind
  aspect?: HealthAspect | null
}

/** Checks the attributes of a heading: `{#id kind=faq aspect=SideEffects alias=old-id}`. */
export function headingAttributes(
  attributes: Attributes,
  state: MarkdownState,
  place: Position | undefined,
): Declared {
  const declared: Declared = {}
  for (const { name, value } of attributes) {
    const wrong = apply(declared, name, value)
    if (wrong === null) continue
    warn(state.file, {
      ruleId: 'heading-attribute-unknown',
      reason: `The heading has the unknown attribute ${name === '#' ? `#${value}` : `${name}=${value}`}`,
      note: wrong,
      place,
    })
  }
  return declared
}

/** Notes one attribute; gives what to do when it is wrong, else null. */
function apply(declared: Declared, name: string, value: string): string | null {
  if (name === '#' || name === 'alias') {
    if (!idSchema.safeParse(value).success) return 'Write letters, digits, "-", "_" and ".".'
    if (name === '#') declared.id = value
    else declared.aliases = [...(declared.aliases ?? []), value]
    return null
  }
  if (name === 'kind') {
    const kind = sectionKinds.find((known) => known === value)
    if (!kind) return `${didYouMean(value, sectionKinds)}Kinds: ${sectionKinds.join(', ')}.`
    declared.kind = kind
    return null
  }
  if (name === 'aspect') {
    const aspect = healthAspects.find(
      (known) => known === value || known === `${value}HealthAspect`,
    )
    if (!aspect && value !== 'none') {
      return `${didYouMean(value.replace(/(?:HealthAspect)?$/u, 'HealthAspect'), healthAspects)}Aspects are those of schema.org/HealthAspectEnumeration, or none.`
    }
    declared.aspect = aspect ?? null
    return null
  }
  return `${didYouMean(name, ['kind', 'aspect', 'alias'])}Known: #id, kind, aspect and alias.`
}
