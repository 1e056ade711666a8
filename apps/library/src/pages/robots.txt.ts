import type { APIContext } from 'astro'
import { href } from '../shelf/href.ts'

/** Everything may be read by everyone. */
export function GET({ site }: APIContext): Response {
  return new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(href('sitemap.xml'), site).href}\n`,
  )
}
