import type { Output } from '@plainleaf/content-model'
import { bidiFindings } from './bidi/bidi-findings.ts'
import { glossaryPage } from './collection/glossary-page.ts'
import { images } from './collection/images.ts'
import { wordsPage } from './collection/index-of-words-page.ts'
import { indexPage } from './collection/index-page.ts'
import { shareCard } from './site/share-card.ts'
import { siteFiles } from './site/site-files.ts'
import { stylesheet } from './style/stylesheet.ts'
import { themeSheet } from './style/theme-sheet.ts'
import { reportFindings } from './topic/findings.ts'
import { topicPage } from './topic/topic-page.ts'
import { wordsFindings } from './words/words-findings.ts'

/**
 * Web pages: `<topic id>.html` for each topic; `index.html`, `a-to-z.html`, `glossary.html`, `theme.css`, `style.css` and `images/…` for
 * the collection, with pages that lead on from old ids; where the collection knows its address also `sitemap.xml`,
 * `feed.xml`, `robots.txt`, `_redirects` and pictures of share cards, `share/…`. Pages have no script and load nothing from other hosts.
 */
export const html: Output = {
  name: 'html',
  async renderTopic(topic, context) {
    const { dropped: _, ...used } = topic
    reportFindings(topic, context)
    for (const each of bidiFindings(used, 'the text', topic.meta.source.path)) context.report(each)
    const { picture, files } = await shareCard(context, topic)
    return [{ path: `${topic.id}.html`, content: topicPage(topic, context, picture) }, ...files]
  },
  async renderCollection(collection, context) {
    // Words of topics were reported with the topics.
    const { topics: _, references: __, ...own } = collection
    const what = `the words of the collection “${collection.id}”`
    for (const each of [...bidiFindings(own, what), ...wordsFindings(collection)])
      context.report(each)
    const { picture, files } = await shareCard(context)
    return [
      { path: 'index.html', content: indexPage(collection, context, picture) },
      ...wordsPage(collection),
      ...glossaryPage(collection),
      { path: 'theme.css', content: themeSheet(collection.theme) },
      { path: 'style.css', content: stylesheet },
      ...siteFiles(collection, context),
      ...images(collection, context),
      ...files,
    ]
  },
}
