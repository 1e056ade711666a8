import type { FootnoteDefinition, FootnoteReference } from '@plainleaf/content-model'
import type { Element, ElementContent } from 'hast'
import { element } from '../element.ts'
import { wordsIn } from '../words/words.ts'
import { inEnglish, role, type State } from './state.ts'

/** The mark of a footnote in the text; one whose note is missing shows its name. */
export function footnoteReference(node: FootnoteReference, state: State): ElementContent {
  const note = state.index.footnotes.get(node.identifier)
  const id = state.index.footnoteReferences.get(node)
  if (!note) return { type: 'text', value: `[${node.identifier}]` }
  if (state.linked) return element('sup', { id }, [String(note.number)])
  const href = state.context.hrefOf(note.id)
  return element('sup', {}, [
    element('a', { href, id, ...role('noteref', state) }, [String(note.number)]),
  ])
}

/**
 * A footnote. Its number is the way back and stands before its text, as DAISY's knowledge base asks of footnotes
 * (https://kb.daisy.org/publishing/docs/html/notes.html); further marks get links after the text.
 */
export function footnoteDefinition(node: FootnoteDefinition, state: State): Element {
  const note = state.index.footnotes.get(node.identifier)
  const content = state.blocks(node.children)
  if (!note)
    return element('aside', { ...role('footnote', state), className: ['footnote'] }, content)
  const { backToNote } = wordsIn(state.context.topic.lang)
  const [first, ...more] = note.referredBy
  const number = first
    ? back(first, String(note.number), backToNote(note.number, undefined))
    : `${note.number}`
  const again = more.map((id, at) => back(id, `↩${at + 2}`, backToNote(note.number, at + 2)))
  const properties = { ...role('footnote', state), className: ['footnote'], id: note.id }
  const tail = again.length > 0 ? [element('p', {}, again)] : []
  return element('aside', properties, [
    element('p', { className: ['note-number'] }, [number]),
    ...content,
    ...tail,
  ])

  function back(id: string, text: string, label: string): Element {
    const href = state.context.hrefOf(id)
    return element(
      'a',
      { href, ...role('backlink', state), ariaLabel: label, ...inEnglish(state) },
      [text],
    )
  }
}
