import type { Asset, Collection, Topic } from '@plainleaf/content-model'
import { imagePath } from '../image-path.ts'
import type { Alternate, PageOptions } from '../page/page.ts'
import { wordsIn } from '../words/words.ts'

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
export function feedOf({ url, topics, lang }: Collection): Alternate[] {
  if (url === undefined || !topics.some(isDated)) return []
  return [{ href: 'feed.xml', type: 'application/atom+xml', title: wordsIn(lang).feed }]
}

function isDated({ meta }: Topic): boolean {
  return meta.lastChecked !== undefined
}
