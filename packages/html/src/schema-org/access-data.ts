import { type OutputContext, type Topic, visit } from '@plainleaf/content-model'
import { imagePath } from '../image-path.ts'

/** How a page can be perceived and used, in the words of https://www.w3.org/community/reports/a11y-discov-vocab/. */
export interface AccessData {
  accessMode: string[]
  accessibilityFeature: string[]
  accessibilityHazard: string
}

/** What is true of a topic's page; every claim is read off the topic, none is constant but what every page has. */
export function accessData(topic: Topic, { asset }: Pick<OutputContext, 'asset'>): AccessData {
  const images: { alt: string; moves: boolean }[] = []
  visit(topic, (node) => {
    if (node.type !== 'image') return
    const found = asset(topic, node.url)
    if (found && imagePath(found))
      images.push({ alt: node.alt, moves: found.mediaType === 'image/gif' })
  })
  const described = images.length > 0 && images.every(({ alt }) => alt.trim() !== '')
  return {
    accessMode: ['textual', ...(images.length > 0 ? ['visual'] : [])],
    accessibilityFeature: [
      ...(described ? ['alternativeText'] : []),
      'ARIA',
      'displayTransformability',
      'readingOrder',
      'structuralNavigation',
    ],
    accessibilityHazard: images.some(({ moves }) => moves) ? 'unknown' : 'none',
  }
}
