import type { TopicModule } from './to-topic-module.ts'

/** The types that the declarations of all topics share: a file of its own, which needs no other package. */
export const sharedTypes = `/** A section, its words ready to show. */
export interface Section<
  Id extends string = string,
  Kind extends string = string,
  Aspect extends string | null = string | null,
> {
  readonly id: Id
  /** How it is built. */
  readonly kind: Kind
  /** What it is about: a member of schema.org's HealthAspectEnumeration. */
  readonly aspect: Aspect
  /** Level of its heading; the topic's title is level 1. */
  readonly depth: number
  /** Plain text; empty for what stands before the first heading. */
  readonly heading: string
  /** Finished HTML with the heading and the references it cites; every id starts with the ids of topic and section. */
  readonly html: string
  /** Its own words as plain text, without its subsections'. */
  readonly text: string
  /** Ids of its direct subsections. */
  readonly sections: readonly string[]
  /** What was corrected or taken back that its readers have to know, oldest first. */
  readonly advisories: readonly Advisory[]
}
/** Any sections by id: what a topic has where nobody says more. */
export type Sections = { readonly [id: string]: Section | undefined }
/** The plain-language variant of a topic. */
export interface PlainTopic<Own = Sections> {
  /** How it was made, and whether a person checked it: what must be shown with it. It opens \`html\` and that of each section. */
  readonly notice: string
  readonly html: string
  /** All sections by id, nested ones too. */
  readonly sections: Own
}
/** What became of words that had been published: show date and reason with them. */
export interface Advisory {
  readonly id: string
  /** Id of the topic. */
  readonly topic: string
  readonly status: 'withdrawn' | 'corrected'
  /** Day, as YYYY-MM-DD. */
  readonly date: string
  readonly reason: string
  /** Ids of the sections it is about; absent: the whole topic. */
  readonly sections?: readonly string[]
  /** The revisions whose words are wrong; absent: all. */
  readonly revisions?: readonly string[]
  /** Id of the topic to read instead. */
  readonly replacedBy?: string
}
/** A topic: words that are ready to show, and what has to be said of them. */
export interface Topic<
  Id extends string = string,
  Own = Sections,
  Plain extends PlainTopic | undefined = PlainTopic | undefined,
> {
  readonly id: Id
  readonly title: string
  readonly description?: string
  /** BCP 47 tag. */
  readonly lang: string
  /** The direction of its script. */
  readonly dir: 'ltr' | 'rtl'
  /** Address of its page; absent where the collection knows none. */
  readonly url?: string
  /** Moves only when words change: the first 12 digits of \`contentHash\`. */
  readonly revision: string
  /** SHA-256 of what readers see. */
  readonly contentHash: string
  /** Day on which facts and links were last checked, as YYYY-MM-DD. */
  readonly checked?: string
  /** The same as a sentence to show with the words: in their language, or where \`inLanguage\` says so in English. */
  readonly checkedText?: {
    readonly text: string
    readonly inLanguage: string
    readonly dir: 'ltr' | 'rtl'
  }
  /** Day on which the next check is due. */
  readonly reviewBy?: string
  /** Clinicians who reviewed it; empty: nobody has. */
  readonly reviewedBy: readonly string[]
  readonly license?: { readonly name: string; readonly url?: string }
  /** \`text\` has to be shown with the words. */
  readonly attribution: { readonly name: string; readonly url?: string; readonly text: string }
  readonly aspects: readonly string[]
  /** The words were taken back: \`html\` is the notice that says so, and there are no sections. */
  readonly withdrawn?: {
    readonly date: string
    readonly reason: string
    readonly replacedBy?: string
  }
  /** What was corrected or taken back of it, oldest first. */
  readonly advisories: readonly Advisory[]
  /** The whole text as finished HTML, with the ids of its page, and with notices of what was corrected in it. */
  readonly html: string
  /** All sections by id, nested ones too, in reading order. */
  readonly sections: Own
  /** The plain-language variant; absent where nothing could be summarised. */
  readonly plain: Plain
  /** Printed references in the order of the list. */
  readonly references: readonly { readonly id: string; readonly text: string }[]
}
`

/** The declaration of a topic's module: a compiler that reads it knows every section's id, kind and aspect. */
export function topicDeclaration({ id, sections, plain }: TopicModule): string {
  const types = plain ? 'PlainTopic, Section, Topic' : 'Section, Topic'
  const short = plain ? `PlainTopic<${toTypes(plain.sections)}>` : 'undefined'
  return `import type { ${types} } from '../types.js'

declare const topic: Topic<
  ${literal(id)},
  ${toTypes(sections)},
  ${short}
>
export default topic
`
}

/** Each section under its id; its heading is what editors show of it. */
function toTypes(sections: TopicModule['sections']): string {
  const types = Object.values(sections).map(({ id, kind, aspect, heading }) => {
    const type = `Section<${literal(id)}, ${literal(kind)}, ${aspect === null ? 'null' : literal(aspect)}>`
    const said = heading.replaceAll('*/', '* /').replace(/\s+/gu, ' ').trim()
    return `${said && `    /** ${said} */\n`}    readonly ${literal(id)}: ${type}\n`
  })
  return `{\n${types.join('')}  }`
}

/** A string as a literal of JavaScript and TypeScript that can stand in a script element too. */
export function literal(text: string): string {
  return JSON.stringify(text)
}
