import type { Asset, Collection } from '@plainleaf/content-model'
import { imagePath } from '../image-path.ts'
import type { Alternate, PageOptions } from '../page/page.ts'
import { wordsIn } from '../words/words.ts'
import { saidOn } from './last-change.ts'

/** What all pages of a collection have in common. */
export function siteOptions({
  title,
  theme,
}: Collection): Pick<PageOptions, 'siteTitle' | 'stylesheet' | 'theme' | 'logo'> {
  const src = theme?.logo && imagePath(theme.logo.asset)
  return {
    siteTitle: title,
    stylesheet: 'style.css',
    theme: 'theme.css',
    logo:
      theme?.logo && src ? { src, alt: theme.logo.alt, ...sizeOf(theme.logo.asset) } : undefined,
  }
}

function sizeOf({ width, height }: Asset): {
  width?: number | undefined
  height?: number | undefined
} {
  return { width, height }
}

/** The feed of changes, where one is made. */
export function feedOf(collection: Collection): Alternate[] {
  const { url, topics, lang } = collection
  if (url === undefined || !topics.some((topic) => saidOn(topic, collection))) return []
  return [{ href: 'feed.xml', type: 'application/atom+xml', title: wordsIn(lang).feed }]
}
