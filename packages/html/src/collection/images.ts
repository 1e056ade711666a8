import {
  type Collection,
  type OutputContext,
  type OutputFile,
  visit,
} from '@plainleaf/content-model'
import { imagePath } from '../image-path.ts'

/** The logo and every local image of the collection, once, in the order in which it is first used. */
export function images(collection: Collection, context: OutputContext): OutputFile[] {
  const files = new Map<string, OutputFile>()
  const logo = collection.theme?.logo?.asset
  const logoPath = logo && imagePath(logo)
  if (logo && logoPath) files.set(logoPath, { path: logoPath, content: logo.bytes })
  for (const topic of collection.topics) {
    visit(topic, (node) => {
      const asset = node.type === 'image' ? context.asset(topic, node.url) : undefined
      const path = asset && imagePath(asset)
      if (asset && path && !files.has(path)) files.set(path, { path, content: asset.bytes })
    })
  }
  return [...files.values()]
}
