import type { TopicData } from '@plainleaf/astro'
import { site } from '../site.ts'
import type { Shelf } from './shelf.ts'

/** `llms.txt` (https://llmstxt.org): what is here for programs that answer questions, and on what terms they may repeat it. */
export function llms(shelves: readonly Shelf<{ data: TopicData }>[], home: string): string {
  const lists = shelves.map(({ collection, entries }) => {
    const lines = entries.map(({ data }) => {
      const reviewed = data.reviewedBy.join(', ')
      const facts = [
        data.description,
        data.checked && `Last checked ${data.checked}.`,
        reviewed ? `Reviewed by ${reviewed}.` : 'Not yet reviewed by a clinician.',
      ]
      const words = facts.filter(Boolean).join(' ')
      return `- [${data.title}](${home}v1/topics/${data.id}.json): ${words}`
    })
    return `## ${collection.title}\n\n${lines.join('\n')}\n`
  })
  return `# ${site.name}

> ${site.description}

General information, not medical advice. Whoever repeats these words names their source (\`creditText\`), says when they were last
checked, and looks first at [what was withdrawn or corrected](${home}v1/advisories.json).

${lists.join('\n')}
## Data

- [All collections](${home}v1/collections.json)
- [Description of the API (OpenAPI)](${home}v1/openapi.json)
`
}
