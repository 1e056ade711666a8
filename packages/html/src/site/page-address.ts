import type { Collection } from '@plainleaf/content-model'
import { safeUrl } from '../safe-url.ts'

/** Where a file of the pages will be served; `undefined` where the collection does not know its address. */
export function pageAddress({ url }: Pick<Collection, 'url'>, path: string): string | undefined {
  return url === undefined ? undefined : safeUrl(`${url}/${encodeURI(path)}`)
}
