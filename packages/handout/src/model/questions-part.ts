import { fixedRuns, type HandoutWords } from '../words/words.ts'
import type { Part } from './handout.ts'

/** Questions to ask that fit any treatment, to check off, where an article has none of its own. */
export function questionsPart(body: readonly Part[], words: HandoutWords): Part[] {
  if (body.some(({ role }) => role === 'questions')) return []
  const text = (line: string) => ({ type: 'text' as const, runs: fixedRuns(line, words) })
  const items = words.questions.map((question) => [text(question)])
  const list = { type: 'list' as const, ordered: false, start: 1, boxes: true, items }
  return [
    {
      id: usualId,
      role: 'questions',
      level: 2,
      heading: words.ask,
      ...(words.marked && { lang: words.marked }),
      pieces: [text(words.askIntro), list],
    },
  ]
}

const usualId = 'what-to-ask'

/** Whether these are the questions of `questionsPart`, or those with which a summary ends. */
export const isUsualQuestions = ({ role, id }: Part): boolean =>
  role === 'questions' && id === usualId
