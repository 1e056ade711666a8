import { type AnyNode, type Section, type Sentence, visit } from '@plainleaf/content-model'
import { analyse, type FoundTerm, findTerms, words } from '@plainleaf/language'
import { change } from '../edit/draft.ts'
import { fromRuns, textOf, toRuns } from '../source/run.ts'

/** A sentence with an explanation in it is no longer than this many words; others are explained at the end only. */
const longest = 20

/**
 * Explains terms where they are first used (PEMAT-P item 4, Cochrane plain-language summaries): `serotonin (a brain
 * chemical that affects mood)`, `post-traumatic stress disorder (PTSD)`; one in a sentence, and only where the sentence stays
 * short. Returns the terms that the sections use, in the order of their first use. Sentences are changed in place.
 */
export function explainTerms(sections: readonly Section[]): FoundTerm[] {
  const used = new Map<string, FoundTerm>()
  for (const section of sections) {
    if (section.kind === 'disclaimer') continue
    const inTables = new Set<Sentence>()
    visit(section, (node: AnyNode) => {
      if (node.type !== 'tableCell') return
      for (const child of node.children) if (child.type === 'sentence') inTables.add(child)
    })
    visit(section, (node: AnyNode) => {
      if (node.type === 'sentence') explain(node, used, inTables.has(node))
    })
  }
  return [...used.values()]
}

function explain(sentence: Sentence, used: Map<string, FoundTerm>, bare: boolean): void {
  let draft = { runs: toRuns(sentence.children), edits: sentence.edits }
  const text = textOf(draft.runs)
  const fresh = findTerms(text, analyse(text).tokens).filter(({ term }) => !used.has(term))
  let room = bare ? 0 : longest - words(text).length
  let done = false
  for (const found of fresh) {
    if (used.has(found.term)) continue
    used.set(found.term, found)
    // `sessions (a talk …)`: the explanation of one does not fit many.
    const many = /^an? /u.test(found.gloss) && isPlural(text, found)
    if (done || many || isExplained(text, found)) continue
    const { start, end, insert, ruleId } = explanation(found)
    if (words(insert).length > room) continue
    draft = change(
      draft,
      ruleId,
      start,
      end,
      insert,
      `"${text.slice(found.start, found.end)}" may be new to the reader`,
    )
    room = 0
    done = true
  }
  if (!done) return
  sentence.edits = draft.edits
  sentence.children = fromRuns(draft.runs)
}

function isPlural(text: string, { term, long, start, end }: FoundTerm): boolean {
  return (
    long === undefined &&
    text.slice(start, end).length > term.length &&
    /s$/u.test(text.slice(start, end))
  )
}

/** Whether the sentence explains the term itself: `eczema (dry, itchy skin)`, `post-traumatic stress disorder (PTSD)`, `asthma is a …`. */
function isExplained(text: string, { start, end }: FoundTerm): boolean {
  const after = text.slice(end, end + 16)
  const inBrackets = text.charAt(start - 1) === '(' && text.charAt(end) === ')'
  return (
    inBrackets ||
    /^["”’]?(?:\s?\(|,? (?:is|are) (?:a|an|the|when)\b|,? (?:means|also called|known as)\b| or )/u.test(
      after,
    )
  )
}

function explanation({ term, long, gloss, start, end }: FoundTerm) {
  if (long === undefined)
    return { start: end, end, insert: ` (${gloss})`, ruleId: 'term-explained' }
  const opens = start === 0 ? long.charAt(0).toUpperCase() + long.slice(1) : long
  return { start, end, insert: `${opens} (${term})`, ruleId: 'acronym-expanded' }
}
