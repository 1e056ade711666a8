import { z } from 'zod'
import { type NodeBase, nodeShape } from './node.ts'

/** Plain characters. */
export interface Text extends NodeBase {
  type: 'text'
  value: string
}
/** Stress emphasis. */
export interface Emphasis extends NodeBase {
  type: 'emphasis'
  children: PhrasingContent[]
}
/** Strong importance; also the lead-in label of a list item. */
export interface Strong extends NodeBase {
  type: 'strong'
  children: PhrasingContent[]
}
/** Struck-out text. */
export interface Delete extends NodeBase {
  type: 'delete'
  children: PhrasingContent[]
}
/** Lowered text, as in a chemical formula. */
export interface Subscript extends NodeBase {
  type: 'subscript'
  children: PhrasingContent[]
}
/** Raised text, as in an exponent. */
export interface Superscript extends NodeBase {
  type: 'superscript'
  children: PhrasingContent[]
}
/** Code or a literal value. */
export interface InlineCode extends NodeBase {
  type: 'inlineCode'
  value: string
}
/** A hard line break. */
export interface Break extends NodeBase {
  type: 'break'
}
/**
 * A hyperlink. `url` is absolute (http, https, mailto, tel), `#id` inside the topic, or
 * `topic:<topic id>` or `topic:<topic id>#<id>` inside the collection.
 */
export interface Link extends NodeBase {
  type: 'link'
  url: string
  title?: string | undefined
  children: PhrasingContent[]
}
/** An image; `alt` is empty where nobody wrote any. `url` is a path relative to the document; outputs ask `context.asset` for it. */
export interface Image extends NodeBase {
  type: 'image'
  url: string
  alt: string
  /** It only adorns, so that it needs no alternative text. */
  decorative?: true | undefined
  title?: string | undefined
}
/** A passage in another language or direction (BCP 47). */
export interface Span extends NodeBase {
  type: 'span'
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
  children: PhrasingContent[]
}
/** A pointer from the text to entries of `topic.references`. */
export interface Citation extends NodeBase {
  type: 'citation'
  /** Ids of the references, in the order they were cited. */
  references: string[]
  /** The citation as the source wrote it, such as `[1-3]` or `[@smith2020]`. */
  label: string
}
/** A pointer to a `footnoteDefinition` of the same topic. */
export interface FootnoteReference extends NodeBase {
  type: 'footnoteReference'
  identifier: string
}
/** A word explained in the glossary under `id`. */
export interface Term extends NodeBase {
  type: 'term'
  id: string
  children: PhrasingContent[]
}
/** One replayable change that made a plain sentence from source sentences. */
export interface Edit {
  ruleId: string
  before: string
  after: string
  reason?: string | undefined
}
/** A sentence of a plain-language topic, with its trace. */
export interface Sentence extends NodeBase {
  type: 'sentence'
  id: string
  /** Ids of the source sentences it was made from: `<section id>.s<n>`, counted from 1 in the full topic. */
  sources: string[]
  /** Changes in the order they were made; empty when the words are the source's own. */
  edits: Edit[]
  children: PhrasingContent[]
}

/** Everything that stands inside a line of text: a closed union. */
export type PhrasingContent =
  | Text
  | Emphasis
  | Strong
  | Delete
  | Subscript
  | Superscript
  | InlineCode
  | Break
  | Link
  | Image
  | Span
  | Citation
  | FootnoteReference
  | Term
  | Sentence

const wrapper = <T extends string>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    get children() {
      return z.array(phrasingSchema)
    },
    ...nodeShape,
  })

/** Characters of an id. */
export const idPattern: RegExp = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u

/** An id: what may stand in a URL fragment, an XML id and a file name on every system. */
export const idSchema: z.ZodType<string> = z
  .string()
  .regex(idPattern)
  .max(200)
  .meta({ id: 'Id', description: 'Stable id: letters, digits, "-", "_" and ".".' })

const editSchema = z.strictObject({
  ruleId: z.string(),
  before: z.string(),
  after: z.string(),
  reason: z.string().optional(),
})

export const phrasingSchema: z.ZodType<PhrasingContent> = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), value: z.string(), ...nodeShape }),
    wrapper('emphasis'),
    wrapper('strong'),
    wrapper('delete'),
    wrapper('subscript'),
    wrapper('superscript'),
    z.strictObject({ type: z.literal('inlineCode'), value: z.string(), ...nodeShape }),
    z.strictObject({ type: z.literal('break'), ...nodeShape }),
    wrapper('link').extend({ url: z.string(), title: z.string().optional() }),
    z.strictObject({
      type: z.literal('image'),
      url: z.string(),
      alt: z.string(),
      decorative: z.literal(true).optional(),
      title: z.string().optional(),
      ...nodeShape,
    }),
    wrapper('span').extend({ lang: z.string().optional(), dir: z.enum(['ltr', 'rtl']).optional() }),
    z.strictObject({
      type: z.literal('citation'),
      references: z.array(idSchema).min(1),
      label: z.string().min(1),
      ...nodeShape,
    }),
    z.strictObject({ type: z.literal('footnoteReference'), identifier: z.string(), ...nodeShape }),
    wrapper('term').extend({ id: idSchema }),
    wrapper('sentence').extend({
      id: idSchema,
      sources: z.array(z.string()).min(1),
      edits: z.array(editSchema),
    }),
  ])
  .meta({ id: 'PhrasingContent', description: 'Content inside a line of text.' })
