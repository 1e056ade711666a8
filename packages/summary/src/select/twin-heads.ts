import { words } from '@plainleaf/language'
import type { ReadSentence } from '../source/read-sentences.ts'

/** The most words of a sentence that stands for a heading. */
const most = 9

/** A sentence that heads what comes after it, and the one word that sets it apart from its twin. */
interface Head {
  at: number
  name: string
}

/**
 * Of sentences that head what comes after them as headings that lost their lines do (`Early tests may hurt. … Late tests may hurt. …`: the same
 * words but one), each with what stands below it, by the word that sets it apart: what is said below one may be the reverse of
 * what holds of the other.
 */
export function twinHeads(sentences: readonly ReadSentence[]): Map<ReadSentence, string> {
  const out = new Map<ReadSentence, string>()
  for (const own of Map.groupBy(sentences, ({ of }) => of).values()) {
    const running = own.filter(({ block }) => block === 'paragraph')
    const heads = headsIn(running)
    // How much stands below a head is known of all but the last.
    const longest = Math.max(...heads.slice(1).map(({ at }, next) => at - heads[next]!.at))
    heads.forEach(({ at, name }, place) => {
      const end = heads[place + 1]?.at ?? at + longest
      for (const one of running.slice(at, end)) out.set(one, name)
    })
  }
  return out
}

/** The first sentences that are the same but for one word, with others between them. */
function headsIn(running: readonly ReadSentence[]): Head[] {
  const short = running.flatMap(({ text }, at) => {
    const own = words(text.toLowerCase())
    return own.length > 2 && own.length <= most && /\.$/u.test(text) ? [{ at, own }] : []
  })
  const alike = Map.groupBy(short, ({ own }) => `${own.length} ${own.slice(-2).join(' ')}`)
  for (const row of alike.values()) {
    const [first] = row
    const twins = row.filter((one) => one === first || differsAt(first!.own, one.own) !== -1)
    const place = differsAt(first!.own, twins[1]?.own ?? first!.own)
    const apart = twins.every(({ at }, next) => next === 0 || at - twins[next - 1]!.at > 1)
    const same = twins.every((one) => one === first || differsAt(first!.own, one.own) === place)
    if (twins.length > 1 && apart && same)
      return twins.map(({ at, own }) => ({ at, name: own[place]! }))
  }
  return []
}

/** The place of the only word that two rows of as many words do not share, among the first three; -1 where there is none. */
function differsAt(one: readonly string[], other: readonly string[]): number {
  const places = one.flatMap((word, at) => (word === other[at] ? [] : [at]))
  return places.length === 1 && places[0]! < 3 ? places[0]! : -1
}
