import { type Collection, datedWords, dateWords, type Topic } from '@plainleaf/content-model'
import { hasWords, wordsIn } from '../words/words.ts'
import { newest, saidOn, withdrawnOn } from './last-change.ts'
import { pageAddress } from './page-address.ts'
import { toXmlText } from './to-xml-text.ts'

/**
 * `feed.xml`: what changed, newest first, as Atom (RFC 4287). Topics of which nobody says when they were checked, corrected or withdrawn are left
 * out: with the date of a build, every build would seem to have changed them. Nothing where no topic has a date.
 */
export function feed(collection: Collection): string | undefined {
  const home = pageAddress(collection, '')
  const self = pageAddress(collection, 'feed.xml')
  const dated = collection.topics.flatMap((topic) => {
    const day = saidOn(topic, collection)
    return day ? [{ topic, day }] : []
  })
  const updated = newest(dated.map(({ day }) => day))
  if (!home || !self || !updated) return undefined
  const { title, lang, publisher, description } = collection
  // Stable: topics of one day keep their reading order.
  const entries = dated
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ topic, day }) => entry(topic, day, collection))
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${toXmlText(lang)}">
  <id>${toXmlText(home)}</id>
  <title>${toXmlText(title)}</title>
${description ? `  <subtitle>${toXmlText(description)}</subtitle>\n` : ''}  <link rel="self" type="application/atom+xml" href="${toXmlText(self)}"/>
  <link rel="alternate" type="text/html" href="${toXmlText(home)}"/>
  <updated>${updated}T00:00:00Z</updated>
  <author><name>${toXmlText(publisher ?? title)}</name></author>
${entries.join('\n')}
</feed>
`
}

function entry(topic: Topic, day: string, collection: Collection): string {
  const url = toXmlText(pageAddress(collection, `${topic.id}.html`) ?? '')
  const { description, lastChecked, reviewedBy } = topic.meta
  const words = wordsIn(topic.lang)
  const gone = withdrawnOn(topic, collection)
  const checked = [
    ...(lastChecked ? [`${datedWords(`${words.checked} {}`, lastChecked, topic.lang)}.`] : []),
    reviewedBy.length > 0
      ? `${words.reviewedBy} ${reviewedBy.join(', ')}.`
      : `${words.notReviewed}.`,
  ]
  const facts = gone ? [`${words.withdrawn} ${dateWords(gone, topic.lang)}.`] : checked
  // An entry has one language: where we have no words in it, we say nothing.
  const own = hasWords(topic.lang) ? facts : []
  const summary = [...(description ? [description] : []), ...own].join(' ')
  return `  <entry xml:lang="${toXmlText(topic.lang)}">
    <id>${url}</id>
    <title>${toXmlText(topic.title)}</title>
    <link rel="alternate" type="text/html" href="${url}"/>
    <updated>${day}T00:00:00Z</updated>
${summary ? `    <summary>${toXmlText(summary)}</summary>\n` : ''}  </entry>`
}
