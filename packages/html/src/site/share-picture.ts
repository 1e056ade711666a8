import {
  type Asset,
  type Collection,
  type OutputContext,
  type Topic,
  visit,
} from '@plainleaf/content-model'
import { imagePath } from '../image-path.ts'
import { pageAddress } from './page-address.ts'

/** A picture for a share card. */
export interface SharePicture {
  /** Whole address, as sites that show the card ask for it. */
  url: string
  alt: string
  /** Of the topic itself or drawn for it, so worth being shown large. */
  large: boolean
  /** In pixels, where known. */
  width?: number | undefined
  height?: number | undefined
}

/** Formats that sites which show cards can read; none takes SVG. */
const readable = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/**
 * What a link to a page shows as a picture where it is shared: the topic's first picture that says something, else the
 * logo. Nothing where the address of the pages is not known.
 */
export function sharePicture(
  { collection, asset }: Pick<OutputContext, 'collection' | 'asset'>,
  topic?: Topic,
): SharePicture | undefined {
  let found: SharePicture | undefined
  if (topic)
    visit(topic, (node) => {
      if (found) return false
      if (node.type === 'image' && node.alt.trim())
        found = toPicture(asset(topic, node.url), node.alt, true, collection)
      return !found
    })
  const logo = collection.theme?.logo
  return found ?? (logo && toPicture(logo.asset, logo.alt, false, collection))
}

function toPicture(
  asset: Asset | undefined,
  alt: string,
  large: boolean,
  collection: Collection,
): SharePicture | undefined {
  const path = asset && readable.has(asset.mediaType) ? imagePath(asset) : undefined
  const url = path && pageAddress(collection, path)
  return url ? { url, alt, large, width: asset?.width, height: asset?.height } : undefined
}
