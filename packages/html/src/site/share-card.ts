import type { OutputContext, OutputFile, Topic } from '@plainleaf/content-model'
import { collectionPalette } from '../picture/collection-palette.ts'
import { cardHeight, cardWidth, drawShareCard } from '../picture/draw-share-card.ts'
import { pageAddress } from './page-address.ts'
import { type SharePicture, sharePicture } from './share-picture.ts'

/** The picture of a share card, and the file to write for it where it is drawn here. */
export interface ShareCardPicture {
  picture: SharePicture | undefined
  files: OutputFile[]
}

/**
 * What a link to a page shows as a picture where it is shared: the topic's own first picture, else a card drawn here as
 * `share/<id>.png`, 1,200 by 630, in the colours of the collection's books. The logo where nothing can draw the letters of the
 * title. Nothing where the address of the pages is not known, since sites ask for whole addresses.
 */
export async function shareCard(context: OutputContext, topic?: Topic): Promise<ShareCardPicture> {
  const { collection, toPng } = context
  const own = sharePicture(context, topic)
  // No id starts with `_`.
  const path = `share/${topic?.id ?? '_collection'}.png`
  const url = pageAddress(collection, path)
  if (own?.large || url === undefined || !toPng) return { picture: own, files: [] }
  const { title, publisher } = collection
  const words = topic?.title ?? title
  const lang = topic?.lang ?? collection.lang
  const series = topic && title !== words ? title : undefined
  const palette = collectionPalette(collection)
  const seed = `${collection.id}/${topic?.id ?? ''}`
  const content = await toPng(
    drawShareCard({ title: words, series, foot: publisher, lang, seed, palette }),
  )
  if (!content) return { picture: own, files: [] }
  // What is written on it; the leaves only adorn.
  const alt = [words, series, publisher].filter(Boolean).join(' – ')
  const picture = { url, alt, large: true, width: cardWidth, height: cardHeight }
  return { picture, files: [{ path, content }] }
}
