import { cleanParagraph } from './clean-paragraph.ts'
import { isContents, paragraphText } from './contents.ts'
import { leaveOut, type WordState } from './word-state.ts'
import { below, childrenOf, element, first, valOf, type XmlElement } from './xml-element.ts'

/**
 * Prepares blocks for the conversion: only paragraphs and tables remain, each paragraph has its mark, tracked changes
 * are accepted, text boxes stand behind the paragraph they hang on, and tables of contents are left out.
 */
export function cleanBlocks(nodes: readonly XmlElement[], state: WordState): XmlElement[] {
  return nodes.flatMap((node): XmlElement[] => {
    switch (node.name) {
      case 'w:p':
        return cleanOne(node, state)
      case 'w:tbl':
        return cleanTable(node, state)
      case 'w:sdt': {
        const gallery = valOf(first(node, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery') ?? ''
        if (/table of contents/iu.test(gallery)) {
          for (const paragraph of below(node, 'w:p')) dropParagraph(paragraph, state)
          return []
        }
        return cleanBlocks(childrenOf(first(node, 'w:sdtContent')), state)
      }
      case 'w:del':
      case 'w:moveFrom':
        return []
      case 'w:bookmarkStart':
        return [element('w:bookmarkStart', { 'w:name': `b:${node.attributes['w:name'] ?? ''}` })]
      case 'mc:AlternateContent':
        return cleanBlocks(
          childrenOf(first(node, 'mc:Choice') ?? first(node, 'mc:Fallback')),
          state,
        )
      case 'm:oMathPara':
      case 'm:oMath':
      case 'w:r':
        return cleanBlocks([element('w:p', {}, [node])], state)
      default:
        return below(node, 'w:p').length > 0 ? cleanBlocks(childrenOf(node), state) : []
    }
  })
}

function cleanOne(node: XmlElement, state: WordState): XmlElement[] {
  if (isContents(node, state)) {
    dropParagraph(node, state)
    return []
  }
  const { paragraph, boxes } = cleanParagraph(node, state)
  // An empty paragraph is only room, and has its number already.
  const kept = paragraph.children.length > 1 ? [paragraph] : []
  const around = state.box
  const inner = boxes.flatMap((box) => {
    state.box = state.paragraphs.length
    return cleanBlocks(childrenOf(box), state)
  })
  state.box = around
  return [...kept, ...inner]
}

function dropParagraph(node: XmlElement, state: WordState): void {
  state.line = state.fixedLine ?? state.line + 1
  leaveOut(paragraphText(node), 'toc-widget', state)
}

function cleanTable(node: XmlElement, state: WordState): XmlElement[] {
  state.tables += 1
  const rows = unwrapped(node, 'w:tr').filter((row) => !first(row, 'w:trPr', 'w:del'))
  const headed = rows.length > 1 && headsFirstRow(node, state)
  const children = rows.map((row, index) => {
    const cells = unwrapped(row, 'w:tc').map((cell) =>
      element('w:tc', {}, [
        ...childrenOf(cell, 'w:tcPr'),
        ...cleanBlocks(
          childrenOf(cell).filter(({ name }) => name !== 'w:tcPr'),
          state,
        ),
      ]),
    )
    const head = headed && index === 0 ? [element('w:trPr', {}, [element('w:tblHeader')])] : []
    return element('w:tr', {}, [...(head.length > 0 ? head : childrenOf(row, 'w:trPr')), ...cells])
  })
  state.tables -= 1
  return children.length > 0 ? [element('w:tbl', {}, children)] : []
}

/**
 * Whether the first row is a header by the style of the table: the style sets it apart, and the table asks for that
 * ("Header Row" in Word: `tblLook` of ECMA-376 part 1, of whose bits 0020 is that switch).
 */
function headsFirstRow(table: XmlElement, state: WordState): boolean {
  const properties = first(table, 'w:tblPr')
  const { 'w:firstRow': said, 'w:val': bits = '0' } =
    first(properties, 'w:tblLook')?.attributes ?? {}
  const asked =
    said === undefined ? (Number.parseInt(bits, 16) & 0x20) > 0 : /^(?:1|true|on)$/u.test(said)
  return asked && state.styles.headsFirstRow(valOf(properties, 'w:tblStyle'))
}

/** Rows or cells, those inside content controls and tracked insertions too. */
function unwrapped(node: XmlElement, name: string): XmlElement[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === name) return [child]
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(child.name)
      ? unwrapped(child, name)
      : []
  })
}
