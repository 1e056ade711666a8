import type { Asset } from '@plainleaf/content-model'

const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
}

/** Where an image goes: named after its bytes, so that the same image is written once. Absent: not an image we publish. */
export function imagePath({ mediaType, sha256 }: Asset): string | undefined {
  const ending = endings[mediaType]
  return ending && `images/${sha256.slice(0, 12)}.${ending}`
}
