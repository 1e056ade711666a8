/** Other ids of topics by those that their collection gives them. */
export type Ids = ReadonlyMap<string, string>

/** Where things are on this site. */
export interface Ways {
  /** Address of another topic, or of a place in it. */
  linkTo(topic: string, id?: string): string
  /** Address of a picture, by its path below the folder of its collection's pages, such as `images/2f….webp`. */
  imageTo?: ((path: string, collection: string) => string) | undefined
  /** What topics of the collection are called here, where another collection has their id. */
  ids: Ids
}

/** What is known of the links in a fragment. */
export interface Links {
  /** Address of the pages that they lead to; absent: they are file names. */
  url: string | undefined
  /** Id of the collection. */
  collection: string
  /** Ids of its topics. */
  known: ReadonlySet<string>
  ways: Ways
}

/**
 * Leads links between topics, and pictures, to where this site has them. In a fragment such a link is `<topic id>.html`, with
 * `#<id>` behind it where it means a place. Links to anything else stay as they are.
 */
export function leadLinks(html: string, { url, collection, known, ways }: Links): string {
  const base = url === undefined ? '' : `${url}/`
  const led = html.replace(
    / href="([^"#]*)\.html(?:#([^"]*))?"/g,
    (whole, page: string, id?: string) => {
      if (!page.startsWith(base)) return whole
      const topic = decodeURI(page.slice(base.length))
      return known.has(topic)
        ? ` href="${toAttribute(ways.linkTo(ways.ids.get(topic) ?? topic, id))}"`
        : whole
    },
  )
  const { imageTo } = ways
  if (!imageTo) return led
  return led.replace(/ src="([^"]*)"/g, (whole, path: string) =>
    path.startsWith(`${base}images/`)
      ? ` src="${toAttribute(imageTo(path.slice(base.length), collection))}"`
      : whole,
  )
}

function toAttribute(address: string): string {
  return address.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
}
