import { z } from 'zod'
import { type Block, blockSchema } from './block.ts'
import { type HealthAspect, healthAspectSchema } from './health-aspect.ts'
import { type NodeBase, nodeShape } from './node.ts'
import { idSchema, type PhrasingContent, phrasingSchema } from './phrasing.ts'

/** How a section is built: a closed union. */
export const sectionKinds = [
  'prose',
  'keyPoints',
  'procedure',
  'comparison',
  'faq',
  'references',
  'glossary',
  'disclaimer',
] as const
export type SectionKind = (typeof sectionKinds)[number]

/** How sure the reader is of a section's kind and aspect, and what else they could be. */
export interface Typing {
  /** 0 to 1; 1 means that the source declared it. */
  confidence: number
  /** Other readings, likeliest first. */
  alternatives: TypingAlternative[]
}
export interface TypingAlternative {
  kind?: SectionKind | undefined
  aspect?: HealthAspect | null | undefined
  confidence: number
}

/** What all sections share. */
export interface SectionBase extends NodeBase {
  type: 'section'
  id: string
  /** Ids this section had before; links to them still lead here. */
  aliases?: string[] | undefined
  /** Heading level; the topic's title is level 1. */
  depth: 1 | 2 | 3 | 4 | 5 | 6
  aspect: HealthAspect | null
  typing: Typing
  /** Empty for the text before the first heading. */
  heading: PhrasingContent[]
  children: (Block | Section)[]
}

/** Running text. */
export interface ProseSection extends SectionBase {
  kind: 'prose'
}
/** The few things to remember, as a list. */
export interface KeyPointsSection extends SectionBase {
  kind: 'keyPoints'
  /** How many points its lists hold. */
  points: number
}
/** Steps in order. */
export interface ProcedureSection extends SectionBase {
  kind: 'procedure'
  /** How many steps its lists or step subsections hold. */
  steps: number
}
/** Led by a table that sets things side by side. */
export interface ComparisonSection extends SectionBase {
  kind: 'comparison'
  /** The header texts of its first table. */
  columns: string[]
}
/** Questions, each a subsection whose heading asks and whose children answer. */
export interface FaqSection extends SectionBase {
  kind: 'faq'
  /** Ids of the subsections that are questions, in order. */
  questions: string[]
}
/** Where the sources are listed; the entries themselves are `topic.references`. */
export interface ReferencesSection extends SectionBase {
  kind: 'references'
  /** Ids of the references listed here, in order. */
  entries: string[]
}
/** Words explained, in definition lists. */
export interface GlossarySection extends SectionBase {
  kind: 'glossary'
  /** Ids of the definitions, in order. */
  terms: string[]
}
/** What the text is not: never dropped, never shortened. */
export interface DisclaimerSection extends SectionBase {
  kind: 'disclaimer'
}

export type Section =
  | ProseSection
  | KeyPointsSection
  | ProcedureSection
  | ComparisonSection
  | FaqSection
  | ReferencesSection
  | GlossarySection
  | DisclaimerSection

const kindSchema = z.enum(sectionKinds)
const aspect = healthAspectSchema.nullable()
const base = z.strictObject({
  type: z.literal('section'),
  id: idSchema,
  aliases: z.array(idSchema).optional(),
  depth: z.union([
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal(5),
    z.literal(6),
  ]),
  aspect,
  typing: z.strictObject({
    confidence: z.number().min(0).max(1),
    alternatives: z.array(
      z.strictObject({
        kind: kindSchema.optional(),
        aspect: aspect.optional(),
        confidence: z.number().min(0).max(1),
      }),
    ),
  }),
  heading: z.array(phrasingSchema),
  get children() {
    return z.array(z.union([blockSchema, sectionSchema]))
  },
  ...nodeShape,
})
const count = z.number().int().min(0)

export const sectionSchema: z.ZodType<Section> = z
  .discriminatedUnion('kind', [
    base.extend({ kind: z.literal('prose') }),
    base.extend({ kind: z.literal('keyPoints'), points: count }),
    base.extend({ kind: z.literal('procedure'), steps: count }),
    base.extend({ kind: z.literal('comparison'), columns: z.array(z.string()) }),
    base.extend({ kind: z.literal('faq'), questions: z.array(idSchema) }),
    base.extend({ kind: z.literal('references'), entries: z.array(idSchema) }),
    base.extend({ kind: z.literal('glossary'), terms: z.array(idSchema) }),
    base.extend({ kind: z.literal('disclaimer') }),
  ])
  .meta({ id: 'Section', description: 'A typed section of a topic.' })
