import { type AnyNode, type Section, type Sentence, toText, visit } from '@plainleaf/content-model'
import { change } from '../edit/draft.ts'
import { fromRuns, toRuns } from '../source/run.ts'
import { ownAcronyms } from './own-acronyms.ts'

/**
 * Says `the FDA` where a summary has given the long name with its acronym before, `the Food and Drug Administration (FDA)`: once is
 * enough, and the acronym is among the words to know. Legal notices are left alone. Rule `name-shortened`; sentences are changed in place.
 */
export function shortenLongNames(sections: readonly Section[]): void {
  const given = new Set<string>()
  for (const section of sections)
    if (section.kind !== 'disclaimer')
      visit(section, (node: AnyNode) => {
        if (node.type === 'sentence') shorten(node, given)
      })
}

function shorten(sentence: Sentence, given: Set<string>): void {
  const names = [...ownAcronyms([toText(sentence.children)])]
  for (const [acronym, long] of names) {
    const text = toText(sentence.children)
    const start = text.indexOf(`${long} (${acronym})`)
    const end = start + `${long} (${acronym})`.length
    // `a randomized trial (RCT)` would need another article.
    if (start < 0 || /(?:^|\s)an? $/i.test(text.slice(0, start))) continue
    if (given.has(acronym)) {
      const draft = { runs: toRuns(sentence.children), edits: sentence.edits }
      const reason = 'The long name was given before'
      const { runs, edits } = change(draft, 'name-shortened', start, end, acronym, reason)
      sentence.edits = edits
      sentence.children = fromRuns(runs)
    }
    given.add(acronym)
  }
}
