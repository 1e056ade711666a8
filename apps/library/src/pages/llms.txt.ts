import { getCollection } from 'astro:content'
import type { TopicData } from '@plainleaf/astro'
import type { APIContext } from 'astro'
import { href } from '../shelf/href.ts'
import { llms } from '../shelf/llms.ts'
import { toShelves } from '../shelf/shelf.ts'

/** The articles, for programs. */
export async function GET({ site }: APIContext): Promise<Response> {
  const entries: { data: TopicData }[] = await getCollection('topics')
  return new Response(llms(toShelves(entries), new URL(href(), site).href))
}
