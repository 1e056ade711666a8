import {
  type Finding,
  type Position,
  type Section,
  sectionsOf,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import { oneLine, shorten } from './to-question.ts'
import { toldBy } from './told-by.ts'

/** What a list of it holds: a key point, or a question. */
interface Point {
  text: string
  position: Position
  kind: 'point' | 'question'
}

/**
 * Key points of a topic, and questions that it asks or answers, of which its short form tells nothing: who wrote them thought
 * them what matters most. Nothing where the short form does not say what its sentences were made from.
 */
export function pointsLeftOut(topic: Topic, plain: Topic): Finding[] {
  const told = toldBy(plain)
  if (!told) return []
  const points = sectionsOf(topic).flatMap((section) =>
    told.joined.has(section.id) ? [] : pointsIn(section),
  )
  return (['point', 'question'] as const).flatMap((kind) => {
    const all = points.filter((point) => point.kind === kind)
    const left = all.filter(({ position }) => !told.has(position))
    return left.length > 0 ? [findingOf(kind, left, all.length)] : []
  })
}

/** The entries of a list of key points, questions in other lists, and sections of a list of questions. */
function pointsIn({ kind, children }: Section): Point[] {
  return children.flatMap((child): Point[] => {
    if (child.type === 'section') {
      const { heading, position } = child
      const asked = kind === 'faq' && position
      return asked ? [{ text: oneLine(toText(heading)), position, kind: 'question' }] : []
    }
    if (child.type !== 'list') return []
    return child.children.flatMap((item): Point[] => {
      const text = oneLine(toText(item)).replace(/ (?=[.,;:?!])/gu, '')
      const what = kind === 'keyPoints' ? 'point' : text.endsWith('?') ? 'question' : undefined
      return what && item.position ? [{ text, position: item.position, kind: what }] : []
    })
  })
}

/** More than this many are not named. */
const most = 4
const names = { point: ['key point', 'key points'], question: ['question', 'questions'] } as const

function findingOf(kind: Point['kind'], left: readonly Point[], all: number): Finding {
  const [one, many] = names[kind]
  const named = left.slice(0, most).map(({ text }) => `“${shorten(text, 60)}”`)
  const more = left.length > most ? ` and ${left.length - most} more` : ''
  return {
    ruleId: `handout-${kind}-left-out`,
    reason: `${left.length} of ${all} ${all === 1 ? one : many} ${left.length === 1 ? 'is' : 'are'} not on it, since the plain-language summary goes without: ${named.join(', ')}${more}`,
    note: 'Nothing to do if that is fine; else say it in fewer and shorter sentences, which a summary keeps sooner',
    place: left[0]?.position,
  }
}
