import type { Token } from '../tag/token.ts'
import type { Problem, ProblemKind } from './problem.ts'

/** Small words of one kind: one that is lost while another comes in was exchanged, and that is another meaning. */
const lists: readonly { kind: ProblemKind; classes: readonly string[] }[] = [
  { kind: 'tense', classes: ['is are am', 'was were', 'been'] },
  { kind: 'tense', classes: ['has have', 'had'] },
  { kind: 'tense', classes: ['do does', 'did'] },
  {
    kind: 'person',
    classes: [
      'i me my mine',
      'we us our ours',
      'you your yours',
      'he him his',
      'she her hers',
      'they them their theirs',
    ],
  },
]

const kinds = lists.map(({ kind, classes }) => ({
  kind,
  classes: classes.map((list) => new Set(list.split(' '))),
}))
const small = new Set(lists.flatMap(({ classes }) => classes.flatMap((list) => list.split(' '))))

/**
 * Tenses and persons that were exchanged: `was banned` as `is banned`, `his doctor` as `your doctor`. The alignment
 * passes these words over, as rewording loses some (`is effective`: `works`) and brings others in (`They`): only one
 * lost where another came in changes what is said.
 */
export function exchanged(before: readonly Token[], after: readonly Token[]): Problem[] {
  const [own, others] = [before, after].map((all) => all.filter(({ lower }) => small.has(lower)))
  return kinds.flatMap(({ kind, classes }) => {
    const counts = classes.map((words) => {
      const of = (tokens: readonly Token[]) => tokens.filter(({ lower }) => words.has(lower))
      return { was: of(own!), now: of(others!) }
    })
    const lost = counts.find(({ was, now }) => now.length < was.length)
    const added = counts.find(({ was, now }) => now.length > was.length)
    if (!lost || !added) return []
    return [
      { kind, what: 'lost' as const, text: lost.was[0]!.text },
      { kind, what: 'added' as const, text: added.now[0]!.text },
    ]
  })
}
