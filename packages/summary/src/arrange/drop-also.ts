import { type Section, type Sentence, toText, visit } from '@plainleaf/content-model'
import { change } from '../edit/draft.ts'
import { adding } from '../select/adds-also.ts'
import { warns } from '../select/warns.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import { fromRuns, toRuns } from '../source/run.ts'

/** How many sentences of the source may stand between a sentence and what it adds to. */
const near = 2

/**
 * Leaves out the `also` of a sentence where nothing is told that it adds to: the reader would look for it in vain. Where the words before it in
 * the source are told right before it, it stays. Rule `connective-removed`; sentences are changed in place.
 */
export function dropAlso(sections: readonly Section[], source: readonly ReadSentence[]): void {
  const places = new Map(source.map((one) => [one.id, one]))
  for (const section of sections) {
    let before: ReadSentence | undefined
    visit(section, (node) => {
      if (node.type === 'section') before = undefined
      if (node.type !== 'sentence') return
      const [first, last] = [
        places.get(node.sources[0] ?? ''),
        places.get(node.sources.at(-1) ?? ''),
      ]
      const on =
        before !== undefined &&
        before.of === first?.of &&
        first.order >= before.order &&
        first.order - before.order <= near
      if (first && !on) drop(node)
      before = last
    })
  }
}

function drop(sentence: Sentence): void {
  const text = toText(sentence.children)
  const found = adding.exec(text)
  if (!found || warns(text)) return
  const end = found[0].length
  const draft = change(
    { runs: toRuns(sentence.children), edits: sentence.edits },
    'connective-removed',
    end - found[1]!.length,
    end,
    '',
    'What it adds to is not told',
  )
  sentence.edits = draft.edits
  sentence.children = fromRuns(draft.runs)
}
