import { type Section, sectionsOf, type Topic, toText } from '@plainleaf/content-model'
import { words } from '@plainleaf/language'

/** A section with the headings around it. */
interface Placed {
  section: Section
  heading: string
  above: string
  /** The nearest heading before it in its own section that stands but once in the topic. */
  before: string
}

/**
 * Names for the sections whose heading stands several times in a topic: `Heat stroke: Treatment`. Away from its place a heading such
 * as `Treatment` does not say of what; `What are the symptoms of heat stroke?` does, in a topic on that, and needs none. The name comes from the heading above it where each of them has another; else, as
 * in texts that lost their levels, from the one before it.
 */
export function ownHeadings(topic: Topic): ReadonlyMap<Section, string> {
  const shared = new Set<string>()
  const once = new Set<string>()
  for (const section of sectionsOf(topic)) {
    const name = headingOf(section).toLowerCase()
    if (once.has(name)) shared.add(name)
    once.add(name)
  }
  const all = placed(topic.children, '')
  const groups = Map.groupBy(all, ({ heading }) => heading.toLowerCase())
  const found = new Map<Section, string>()
  for (const [heading, own] of groups) {
    if (heading === '' || own.length < 2 || namesTopic(heading, topic.title)) continue
    const nested = own.every(({ above }) => above !== '')
    const apart = nested && new Set(own.map(({ above }) => above)).size === own.length
    for (const one of own) {
      const name = apart ? one.above : one.before || one.above
      if (name !== '') found.set(one.section, `${name}: ${one.heading}`)
    }
  }
  return found

  function placed(children: Topic['children'], above: string): Placed[] {
    let before = ''
    return children.flatMap((section) => {
      const heading = headingOf(section)
      const nested = section.children.filter((child): child is Section => child.type === 'section')
      const own = { section, heading, above, before }
      if (heading && !shared.has(heading.toLowerCase())) before = heading
      return [own, ...placed(nested, heading)]
    })
  }
}

/** Whether a heading asks in so many words about what its topic is called. */
function namesTopic(heading: string, title: string): boolean {
  const own = words(heading.toLowerCase())
  const told = new Set(
    words(title.toLowerCase()).filter(
      (word) => word.length > 2 && !/^(?:and|for|how|the|who)$/u.test(word),
    ),
  )
  return (
    own.length > 2 &&
    /^(?:how|what|when|where|who|why)$/u.test(own[0]!) &&
    own.some((word) => told.has(word))
  )
}

/** The section under whose heading a section is told: the first of those that name the topic in the same words. */
export function sharedHeadings(topic: Topic): ReadonlyMap<Section, Section> {
  const firsts = new Map<string, Section>()
  const found = new Map<Section, Section>()
  for (const section of sectionsOf(topic)) {
    const heading = headingOf(section).toLowerCase()
    if (!namesTopic(heading, topic.title)) continue
    const first = firsts.get(heading)
    if (first) found.set(section, first)
    else firsts.set(heading, section)
  }
  return found
}

/** What a site prints after its headings, `[edit]` and `¶`, and a database for want of one. */
const extra = /(?:\[edit\]|¶)$|^unlabel(?:l)?ed$/iu

/** The words of a section's heading, without what only its site has there. */
export function headingOf(section: Section): string {
  return toText(section.heading)
    .trim()
    .replace(extra, '')
    .trim()
    .replace(/\? ?\?$/u, '?')
}
