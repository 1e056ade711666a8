import type { TopicData } from '@plainleaf/astro'
import { dateWords } from '@plainleaf/html'
import { site } from '../site.ts'
import { siteLang } from './site-lang.ts'
import { xml } from './xml.ts'

/** The articles as Atom (RFC 4287), by the day on which each was last checked, corrected or withdrawn, newest first. */
export function feed(topics: readonly TopicData[], home: string): string {
  const dated = topics
    .flatMap((topic) => {
      const days = [
        topic.checked,
        topic.withdrawn?.date,
        ...topic.corrections.map(({ date }) => date),
      ]
      const day = days
        .filter((each) => each !== undefined)
        .sort()
        .at(-1)
      return day ? [{ topic, day }] : []
    })
    // Stable: topics of one day keep their reading order.
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
  const newest = dated[0]?.day ?? '1970-01-01'
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${siteLang()}">
  <id>${xml(home)}</id>
  <title>${xml(site.name)}</title>
  <subtitle>${xml(site.description)}</subtitle>
  <link rel="self" type="application/atom+xml" href="${xml(home)}feed.xml"/>
  <link rel="alternate" type="text/html" href="${xml(home)}"/>
  <updated>${newest}T00:00:00Z</updated>
  <author><name>${xml(site.publisher)}</name></author>
${dated.map(({ topic, day }) => entry(topic, day, home)).join('\n')}
</feed>
`
}

function entry(topic: TopicData, day: string, home: string): string {
  const { id, title, lang, description = '', reviewedBy, revision, withdrawn, corrections } = topic
  const news = [
    ...(withdrawn ? [`Withdrawn on ${dateWords(withdrawn.date)}: ${withdrawn.reason}`] : []),
    ...corrections.map(({ date, reason }) => `Corrected on ${dateWords(date)}: ${reason}`),
  ]
  const url = xml(`${home}topics/${id}/`)
  const reviewed =
    reviewedBy.length > 0
      ? `Reviewed by ${reviewedBy.join(', ')}.`
      : 'Not yet reviewed by a clinician.'
  return `  <entry xml:lang="${xml(lang)}">
    <id>${url}</id>
    <title>${xml(title)}</title>
    <link rel="alternate" type="text/html" href="${url}"/>
    <updated>${day}T00:00:00Z</updated>
    <summary>${xml(`${[...news, description].join(' ')} ${topic.checked ? `Last checked ${dateWords(topic.checked)}.` : ''} ${reviewed} Revision ${revision}.`.trim())}</summary>
  </entry>`
}
