import type { TopicScores } from '@plainleaf/summary'
import { cleanLine } from './clean.ts'
import type { Colors } from './terminal.ts'

const signs = { met: '✓', 'not met': '✗', 'not applicable': '–', 'not judged': '?' } as const

/** How a document fares against the indexes for patient material: each item with its verdict and what that rests on. */
export function describeScores(scores: TopicScores, colours: Colors): string[] {
  const { clearCommunication, understandability, actionability } = scores
  return [clearCommunication, understandability, actionability].flatMap(
    ({ name, items, met, judged, percent, pass }, at) => {
      const tint = {
        met: colours.green,
        'not met': colours.yellow,
        'not applicable': colours.dim,
        'not judged': colours.cyan,
      }
      const width = Math.max(...items.map((item) => item.name.length))
      return [
        ...(at > 0 ? [''] : []),
        `${colours.bold(name)}  ${met} of ${judged} met, ${percent}% (its pass mark is ${pass}%)`,
        ...items.map(({ number, name: asked, verdict, why, how }) => {
          const sure = how === 'estimate' && verdict !== 'not applicable' ? ' (estimate)' : ''
          const text = verdict === 'not judged' ? `needs a person: ${why}` : `${why}${sure}`
          return `${String(number).padStart(4)} ${tint[verdict](signs[verdict])} ${asked.padEnd(width)}  ${colours.dim(cleanLine(text))}`
        }),
      ]
    },
  )
}
