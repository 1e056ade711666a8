import { getCollection } from 'astro:content'
import type { TopicData } from '@plainleaf/astro'
import type { APIContext } from 'astro'
import { feed } from '../shelf/feed.ts'
import { href } from '../shelf/href.ts'
import { toShelves } from '../shelf/shelf.ts'

/** What changed, as Atom. */
export async function GET({ site }: APIContext): Promise<Response> {
  const entries: { data: TopicData }[] = await getCollection('topics')
  const topics = toShelves(entries).flatMap((shelf) => shelf.entries.map(({ data }) => data))
  return new Response(feed(topics, new URL(href(), site).href), {
    headers: { 'content-type': 'application/atom+xml' },
  })
}
