import { getCollection } from 'astro:content'
import type { TopicData } from '@plainleaf/astro'
import type { APIContext } from 'astro'
import { groupByAspect } from '../shelf/aspects.ts'
import { href } from '../shelf/href.ts'
import { toShelves } from '../shelf/shelf.ts'
import { sitemap } from '../shelf/sitemap.ts'
import { wordsFor } from '../words/words-for.ts'

/** Every page, for search engines. */
export async function GET({ site }: APIContext): Promise<Response> {
  const entries: { data: TopicData }[] = await getCollection('topics')
  const shelves = toShelves(entries)
  const topics = shelves.flatMap((shelf) => shelf.entries.map(({ data }) => data))
  const pages = [
    ...['', 'articles/', 'questions/', 'words/', 'about/'].map((path) => ({ path })),
    ...shelves.map(({ collection }) => ({ path: `collections/${collection.id}/` })),
    ...groupByAspect(topics, wordsFor()).map(({ slug }) => ({ path: `questions/${slug}/` })),
    ...topics.flatMap(({ id, checked, hasPlain }) => [
      { path: `topics/${id}/`, day: checked },
      ...(hasPlain ? [{ path: `topics/${id}/plain/`, day: checked }] : []),
    ]),
  ]
  return new Response(sitemap(pages, new URL(href(), site).href), {
    headers: { 'content-type': 'application/xml' },
  })
}
