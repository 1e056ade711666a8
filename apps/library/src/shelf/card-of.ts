import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TopicData } from '@plainleaf/astro'

/**
 * Where the picture is, below the site's root, that a shared link to a topic shows, or to the collection as a whole; absent where
 * none was drawn. As `@plainleaf/html` draws them, 1,200 by 630, when it is told where pages will be.
 */
export function cardOf(
  { id, folder }: TopicData['collection'],
  topic = '_collection',
): string | undefined {
  const drawn = existsSync(join(folder, 'html', 'share', `${topic}.png`))
  return drawn ? `collections/${id}/share/${topic}.png` : undefined
}
