import type { Output } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import type { ReadGroup } from './read-group.ts'

/**
 * Says once of a collection what its pages go without because nobody knows where they will be served. Nothing for
 * documents that were only gathered: they are no site.
 */
export function checkAddress(
  { group, collection, shelf }: ReadGroup,
  outputs: readonly Output[],
): VFileMessage[] {
  if (group.root === undefined || !collection || collection.url !== undefined) return []
  if (!outputs.some(({ name }) => name === 'html')) return []
  const finding = {
    ruleId: 'site-address-missing',
    reason:
      'The config has no "url", so pages have no sitemap, feed of changes, robots.txt, canonical links or share address, and books no links to pages',
    note: 'Give --url or write url: "https://…", the address at which the folder html will be served, or leave it if nothing will',
  }
  return [shelf.say('note', finding, ['title'])]
}
