import type { LinkTo } from './read-collection.ts'

/**
 * Leads links between topics to where this site has them. In the fragments of a collection such a link is
 * `<topic id>.html`, with `#<id>` behind it where it means a place. Links to topics that are not known stay as they are.
 */
export function leadLinks(html: string, known: ReadonlySet<string>, linkTo: LinkTo): string {
  return html.replace(/ href="([\w-]+)\.html(?:#([^"]*))?"/g, (whole, topic: string, id?: string) =>
    known.has(topic) ? ` href="${linkTo(topic, id)}"` : whole,
  )
}
