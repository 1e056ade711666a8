import type { Output } from '@plainleaf/content-model'
import { stylesheet, themeSheet } from '@plainleaf/html'
import { reportShortfalls } from './output/findings.ts'
import { summaryJsonSchema } from './output/summary-data.ts'
import { toMarkdown } from './output/to-markdown.ts'
import { toPage } from './output/to-page.ts'
import { toSummaryData } from './output/to-summary-data.ts'

/**
 * Plain-language summaries: `<id>.html`, `<id>.md` and `<id>.json` for each topic, the last with the trace; and for the
 * collection `theme.css`, `style.css` and the JSON Schema of the data. The folder stands alone.
 */
export const summary: Output = {
  name: 'summary',
  renderTopic(topic, context) {
    const plain = context.plain(topic)
    reportShortfalls(topic, plain, context)
    return [
      { path: `${topic.id}.html`, content: toPage(topic, plain, context) },
      { path: `${topic.id}.md`, content: toMarkdown(topic, plain, context.collection) },
      {
        path: `${topic.id}.json`,
        content: toJson(toSummaryData(topic, plain, context.collection.advisories)),
      },
    ]
  },
  renderCollection: ({ theme }) => [
    { path: 'theme.css', content: themeSheet(theme) },
    { path: 'style.css', content: stylesheet },
    { path: 'schema/summary.schema.json', content: toJson(summaryJsonSchema()) },
  ],
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
