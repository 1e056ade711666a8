import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TopicData } from '@plainleaf/astro'

/**
 * What an article says to machines, from its collection, with the addresses of this site. As it may stand in a `script`
 * element.
 */
export async function readJsonLd(
  { id, ownId, url, collection: { folder } }: TopicData,
  addressOf: (topic: string) => string,
): Promise<string> {
  const path = join(folder, 'module', 'jsonld', `${ownId}.json`)
  const graph = JSON.parse(await readFile(path, 'utf8'))
  const page = url ?? `${ownId}.html`
  const led = (_: string, value: unknown): unknown =>
    typeof value === 'string' && (value === page || value.startsWith(`${page}#`))
      ? addressOf(id) + value.slice(page.length)
      : value
  return JSON.stringify(graph, led).replace(/</g, '\\u003c')
}
