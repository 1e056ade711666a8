import { inform } from '@plainleaf/content-model'
import { leaveOut, placeOf, type WordState } from './word-state.ts'

/**
 * Looks whether each paragraph that was read came back from mammoth, and puts the words of those that did not among
 * what was left out. That happens to what Word itself does not show, such as the second of two cells that are merged.
 */
export function reportLost(met: ReadonlySet<number>, state: WordState): void {
  state.paragraphs.forEach(({ text, line }, mark) => {
    if (!text || met.has(mark)) return
    leaveOut(text, 'other', { ...state, line })
    inform(state.file, {
      ruleId: 'word-text-left-out',
      reason: 'A paragraph is left out that Word does not show either',
      note: 'It stands in a merged cell or the like. If it matters, move its words to where they are seen.',
      place: placeOf(line),
    })
  })
}
