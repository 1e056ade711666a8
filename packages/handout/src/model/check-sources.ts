import { cite, type Finding, type Topic } from '@plainleaf/content-model'
import { shorten } from './to-question.ts'

/** Sources of a topic that no sentence of its short form cites, and so no handout names. */
export function checkSources(topic: Topic, plain: Topic): Finding | undefined {
  const printed = new Set(plain.references.map(({ id }) => id))
  const left = topic.references.filter(({ id }) => !printed.has(id))
  const [first] = left
  if (!first) return undefined
  const { length: all } = topic.references
  const named = left.slice(0, most).map((one) => `“${shorten(one.title ?? cite(one), 60)}”`)
  const more = left.length > most ? ` and ${left.length - most} more` : ''
  return {
    ruleId: 'handout-sources-uncited',
    reason: `${left.length} of ${all} ${all === 1 ? 'source is' : 'sources are'} not named on it: ${named.join(', ')}${more}`,
    note: 'Nothing to do: a handout names the sources that its own sentences cite, and the full article all of them',
    place: first.position,
  }
}

/** More than this many sources are not named. */
const most = 4
