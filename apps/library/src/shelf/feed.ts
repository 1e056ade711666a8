import type { TopicData } from '@plainleaf/astro'
import { dateWords } from '@plainleaf/html'
import { site } from '../site.ts'
import { wordsFor } from '../words/words-for.ts'
import { fill } from '../words/words-in.ts'
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
  const { lang: said, say, shared } = wordsFor(lang)
  const news = [
    ...(withdrawn
      ? [`${fill(say.withdrawnOn, { date: dateWords(withdrawn.date, said) })} ${withdrawn.reason}`]
      : []),
    ...corrections.map(
      ({ status, date, reason }) => `${shared[status]} ${dateWords(date, said)}. ${reason}`,
    ),
  ]
  const url = xml(`${home}topics/${id}/`)
  const reviewed =
    reviewedBy.length > 0
      ? `${shared.reviewedBy} ${reviewedBy.join(', ')}.`
      : `${shared.notReviewed}.`
  const checked = topic.checked ? `${shared.checked} ${dateWords(topic.checked, said)}.` : ''
  const words = [...news, description, checked, reviewed, `${say.revision} ${revision}.`]
  return `  <entry xml:lang="${xml(lang)}">
    <id>${url}</id>
    <title>${xml(title)}</title>
    <link rel="alternate" type="text/html" href="${url}"/>
    <updated>${day}T00:00:00Z</updated>
    <summary>${xml(words.filter(Boolean).join(' '))}</summary>
  </entry>`
}
