import { openField, type WordState } from './word-state.ts'
import { below, childrenOf, first, textOf, valOf, type XmlElement } from './xml-element.ts'

/** Whether a paragraph belongs to a table of contents, of figures or to an index: by its style or by its field. */
export function isContents(node: XmlElement, state: WordState): boolean {
  const style = state.styles.paragraph(valOf(first(node, 'w:pPr'), 'w:pStyle'))
  const styled = style.names.some((name) =>
    /^(?:toc heading|toc \d|contents (?:heading|\d)|table of figures|index (?:heading|\d))$/u.test(
      name,
    ),
  )
  const before = inContents(state)
  // Fields are followed here, as a paragraph that is left out is not looked into again.
  const after = followFields(node, state, styled || before)
  return styled || before || after
}

const inContents = (state: WordState): boolean =>
  state.fields.some(({ code }) => /^\s*(?:TOC|INDEX)\b/u.test(code))

/** Follows the fields of a paragraph; tells whether a table of contents starts in it before any words. */
function followFields(node: XmlElement, state: WordState, commit: boolean): boolean {
  const fields = commit ? state.fields : state.fields.map((field) => ({ ...field }))
  let starts = false
  const walk = (parent: XmlElement): void => {
    for (const child of childrenOf(parent)) {
      const type = child.attributes['w:fldCharType']
      if (child.name === 'w:fldChar' && type === 'begin') openField(fields, state)
      else if (child.name === 'w:fldChar' && type === 'end') fields.pop()
      else if (child.name === 'w:instrText') {
        const last = fields.at(-1)
        if (last) last.code += textOf(child)
        if (fields.some(({ code }) => /^\s*(?:TOC|INDEX)\b/u.test(code))) starts = true
      } else walk(child)
    }
  }
  walk(node)
  if (starts && !commit) state.fields = fields
  return starts
}

/** The words of a paragraph as it stands in the file, without deletions. */
export function paragraphText(node: XmlElement): string {
  return [...below(node, 'w:t'), ...below(node, 'm:t')].map(textOf).join('')
}
