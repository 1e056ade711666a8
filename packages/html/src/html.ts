import type { Output } from '@plainleaf/content-model'
import { glossaryPage } from './collection/glossary-page.ts'
import { images } from './collection/images.ts'
import { indexPage } from './collection/index-page.ts'
import { stylesheet } from './style/stylesheet.ts'
import { reportFindings } from './topic/findings.ts'
import { topicPage } from './topic/topic-page.ts'

/**
 * Web pages: `<topic id>.html` for each topic; `index.html`, `glossary.html`, `style.css` and `images/…` for the
 * collection. Pages have no script and load nothing from other hosts.
 */
export const html: Output = {
  name: 'html',
  renderTopic(topic, context) {
    reportFindings(topic, context)
    return [{ path: `${topic.id}.html`, content: topicPage(topic, context) }]
  },
  renderCollection(collection, context) {
    return [
      { path: 'index.html', content: indexPage(collection, context) },
      ...glossaryPage(collection),
      { path: 'style.css', content: stylesheet },
      ...images(collection, context),
    ]
  },
}
