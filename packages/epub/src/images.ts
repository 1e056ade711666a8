import type { Asset } from '@plainleaf/content-model'
import type { BookImage } from './book.ts'

const endings: Record<string, string> = {
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
}

/** Collects pictures, each once however often it is shown. */
export interface Images {
  /** The path to show an asset by; `undefined` for none, or for a kind that EPUB does not know. */
  add(asset: Asset | undefined): string | undefined
  /** What was added, by path. */
  all(): BookImage[]
}

/** An empty collection of pictures. */
export function images(): Images {
  const found = new Map<string, BookImage & { sha256: string }>()
  return {
    add(asset) {
      const ending = asset && endings[asset.mediaType]
      if (!asset || !ending) return undefined
      const { bytes, mediaType, sha256 } = asset
      const short = `images/${sha256.slice(0, 12)}.${ending}`
      const clash = (found.get(short)?.sha256 ?? sha256) !== sha256
      const path = clash ? `images/${sha256}.${ending}` : short
      found.set(path, { path, mediaType, bytes, sha256 })
      return path
    },
    all: () =>
      [...found.values()]
        .map(({ path, mediaType, bytes }) => ({ path, mediaType, bytes }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}
