import { isContentsTitle } from '../draft/is-contents-title.ts'
import { isEmpty, type WordItem } from './word-item.ts'
import { leaveOut, type WordState } from './word-state.ts'

/** Leaves out tables of contents that were typed: a line that says so, and those below it that end with a page number. */
export function dropTypedContents(items: readonly WordItem[], state: WordState): WordItem[] {
  const kept: WordItem[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    kept.push(item)
    if (item.type !== 'paragraph' || !isContentsTitle(item.paragraph.text)) continue
    let end = at + 1
    while (items[end] && (isEmpty(items[end]!) || isEntry(items[end]!))) end += 1
    const entries = items.slice(at + 1, end).filter((one) => !isEmpty(one))
    if (entries.length < 2) continue
    kept.pop()
    for (const one of [item, ...entries])
      if (one.type === 'paragraph')
        leaveOut(one.paragraph.text, 'toc-widget', { ...state, line: one.paragraph.line })
    at = end - 1
  }
  return kept
}

/** Some words with a tab, dots or much room between them and a number. */
const isEntry = (item: WordItem): boolean =>
  item.type === 'paragraph' &&
  item.paragraph.text.length <= 150 &&
  (item.paragraph.cells.length > 1
    ? /^\d{1,3}$/u.test(item.paragraph.cells.at(-1) ?? '')
    : /(?:\.{3}|…) {0,3}\d{1,3}$/u.test(item.paragraph.text))
