import { words } from '@plainleaf/language'
import { isNameOf } from '../select/is-fragment.ts'
import { textOf } from '../source/run.ts'
import { change, type Draft } from './draft.ts'

/** A label of a few words before a sentence of its own: `Less fear: The drug may …`. */
const label = /^(?:[\p{Lu}\d][^.:?!]{2,60}): (?=[\p{Lu}“"])/u

/** A label that denies something: the sentence must not lose it. */
const denies = /\b(?:avoid|cannot|neither|never|no|nor|not|without)\b|n['’]t\b/iu

/** `A scan that shows …`, `A set of pictures of …`: what a thing is, which says nothing without its name. */
const described =
  /^an? (?:[\p{L}-]{2,20} ){1,4}(?:in which|of|that|used|where|which|who)\b|^an? (?:[\p{L}-]{2,20} )?(?:exam|method|operation|procedure|scan|test|treatment) (?:for|to)\b/iu

/**
 * Takes off the label of an item that says what it says without it: a word of the label or of the title stands in it. What a thing
 * is called stays before words that only say what it is (`Bladder: A bag that holds urine.`).
 */
export function trimLabel(draft: Draft, title: string): Draft {
  const end = spareLabel(textOf(draft.runs), title)
  return end === 0 ? draft : change(draft, 'label-removed', 0, end, '', 'The sentence says it all')
}

/** Whether one of several items with labels needs its own: it names a kind, and so do the labels of its neighbours. */
export function keepLabels(items: readonly string[], title: string): boolean {
  const labelled = items.filter((text) => label.test(text))
  return labelled.length > 2 && labelled.some((text) => spareLabel(text, title) === 0)
}

/** How long the label is that an item does not need; 0 where it has none, or needs it. */
function spareLabel(text: string, title: string): number {
  const end = label.exec(text)?.[0].length ?? 0
  const rest = text.slice(end)
  const needed =
    end === 0 ||
    denies.test(text.slice(0, end)) ||
    words(rest).length < 5 ||
    !saysAgain(`${text.slice(0, end)} ${title}`, rest) ||
    /^(?:it|they|this|these|he|she)\b/i.test(rest) ||
    isNameOf(rest) ||
    described.test(rest)
  return needed ? 0 : end
}

/** Takes off a term that was set before the sentence that says what it is: `Mite A mite is …`, `Mites Mites are …`. */
export function trimTerm(draft: Draft): Draft {
  const text = textOf(draft.runs)
  const parts = text.split(' ')
  for (const size of [1, 2, 3, 4]) {
    const term = parts.slice(0, size).join(' ')
    const rest = parts.slice(size)
    if (!/^\p{Lu}/u.test(rest[0] ?? '')) continue
    const from = /^(?:an?|the)$/iu.test(rest[0]!) ? 1 : 0
    const again = rest.slice(from, from + size).join(' ')
    if (again.toLowerCase() !== term.toLowerCase()) continue
    if (!/^(?:is|are|means?|refers?)$/u.test(rest[from + size] ?? '')) continue
    return change(draft, 'label-removed', 0, term.length + 1, '', 'The sentence says it all')
  }
  return draft
}

/** Takes off a heading in large letters that the sentence below it says again: `Bites by Ticks Care of bites by ticks is …`. */
export function trimHeading(draft: Draft): Draft {
  const text = textOf(draft.runs)
  const parts = text.split(' ')
  const row = parts.findIndex(
    (word) => !/^(?:\p{Lu}|(?:and|by|for|in|of|or|the|to|with)$)/u.test(word),
  )
  for (let size = Math.min(row, 9) - 1; size > 2; size -= 1) {
    const heading = parts.slice(0, size).join(' ').toLowerCase()
    const after = parts.slice(size, 2 * size + 6).join(' ')
    if (!/^\p{Lu}/u.test(after) || !after.toLowerCase().includes(heading)) continue
    return change(draft, 'label-removed', 0, heading.length + 1, '', 'The sentence says it all')
  }
  return draft
}

/** `Warm pack: Lie still for ten minutes` says only with its label of what; small words set aside, by their first letters. */
function saysAgain(own: string, rest: string): boolean {
  const said = new Set(stemsOf(rest))
  return stemsOf(own).some((stem) => said.has(stem))
}

/**
 * Takes off the label of a step that says again what it is called: every longer word of the label stands in the sentence, which
 * points back to nothing.
 */
export function trimStepLabel(draft: Draft): Draft {
  const text = textOf(draft.runs)
  const end = label.exec(text)?.[0].length ?? 0
  const rest = text.slice(end)
  const own = stemsOf(text.slice(0, end))
  const said = new Set(stemsOf(rest))
  if (end === 0 || own.length === 0 || words(rest).length < 5) return draft
  if (denies.test(text.slice(0, end))) return draft
  const points = /^(?:it|they|he|she)\b|\b(?:this|these|those|such)\b/i.test(rest)
  if (points || !own.every((stem) => said.has(stem))) return draft
  return change(draft, 'label-removed', 0, end, '', 'The sentence says it all')
}

/** The longer words of a text by their first letters. */
function stemsOf(part: string): string[] {
  return words(part.toLowerCase()).flatMap((word) => (word.length > 3 ? [word.slice(0, 5)] : []))
}
