import type { Advisory } from '@plainleaf/content-model'
import type { TopicChange } from '@plainleaf/data'
import { clean, cleanLine } from '../terminal/clean.ts'
import { plural } from '../terminal/print-messages.ts'
import type { Colors } from '../terminal/terminal.ts'
import type { TopicDifference } from './compare-releases.ts'
import { isOlder } from './is-older.ts'

/** What is known of one installed collection. */
export interface OutdatedCollection {
  name: string
  installed: string
  latest: string
  /** Whether there is anything that asks for a look: words that changed, topics that came or went. */
  outdated: boolean
  topics: TopicDifference[]
}

const asks = {
  none: 'nothing to do',
  wording: 'wording only',
  meaning: 'meaning: read again',
  safety: 'safety: act now',
}

/** The collections for a person: what changed first and in full, what only moved with the version in one line. */
export function describeOutdated(
  collections: readonly OutdatedCollection[],
  colours: Colors,
): string {
  const parts = collections.map(({ name, installed, latest, topics }) => {
    const head = colours.bold(`${name} ${installed}`)
    if (!isOlder(installed, latest)) return `${head} is the latest version\n`
    const same = topics.filter(({ state }) => state === 'same')
    const others = topics.filter(({ state }) => state !== 'same')
    const moved = plural(same.length, 'topic')
    return [
      `${head} → ${latest}\n`,
      ...others.map((topic) => describeTopic(topic, colours)),
      moved && `  ${colours.dim(`${moved} moved with the version only, no word changed`)}\n`,
    ].join('')
  })
  return clean(parts.join('\n'))
}

function describeTopic(topic: TopicDifference, colours: Colors): string {
  const { id, title, state, impact = 'none', changes, reason, notices = [] } = topic
  // Without a reason for the whole, only sections were taken back.
  const what = state === 'withdrawn' && reason === undefined ? 'sections withdrawn' : state
  const colour =
    impact === 'safety' ? colours.red : impact === 'meaning' ? colours.yellow : colours.dim
  const first = `  ${colours.bold(id)}  ${cleanLine(title)}\n    ${what}, ${colour(asks[impact])}\n`
  const why = reason === undefined ? '' : `    ${cleanLine(reason)}\n`
  const said = notices.map(describeNotice).join('')
  return first + why + said + changes.map((change) => describeChange(change, colours)).join('')
}

function describeNotice({ status, date, reason, sections }: Advisory): string {
  const where = sections ? ` (${sections.join(', ')})` : ''
  return `    ${cleanLine(`${status} on ${date}${where}: ${reason}`)}\n`
}

function describeChange(change: TopicChange, colours: Colors): string {
  const { section, what, impact, before, after } = change
  const place = section === undefined ? '' : `${section}: `
  const line = (sign: string, text: string | undefined) =>
    text === undefined ? '' : `        ${sign} ${shorten(cleanLine(text))}\n`
  const first = `      ${place}${what.replaceAll('-', ' ')} ${colours.dim(`(${impact})`)}\n`
  return first + line('-', before) + line('+', after)
}

/** Enough to know what it is about; the whole is in `--json`. */
function shorten(text: string): string {
  const characters = [...text]
  return characters.length > 160 ? `${characters.slice(0, 159).join('')}…` : text
}
