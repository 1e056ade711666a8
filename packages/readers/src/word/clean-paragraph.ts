import { inform } from '@plainleaf/content-model'
import { cleanRun, type RunContext } from './clean-run.ts'
import { isLang } from './core-properties.ts'
import { measure } from './measure-paragraph.ts'
import type { Paragraph, StyleRole } from './paragraph.ts'
import type { ListPlace } from './read-numbering.ts'
import type { Style } from './read-styles.ts'
import { placeOf, type WordState } from './word-state.ts'
import {
  below,
  childrenOf,
  element,
  first,
  switchOf,
  valOf,
  type XmlElement,
} from './xml-element.ts'

/** A prepared paragraph, and the text boxes that hung on it. */
export interface Cleaned {
  paragraph: XmlElement
  boxes: XmlElement[]
}

/** Prepares a paragraph and writes down what is known of it. */
export function cleanParagraph(node: XmlElement, state: WordState): Cleaned {
  state.line = state.fixedLine ?? state.line + 1
  const properties = first(node, 'w:pPr')
  const style = state.styles.paragraph(valOf(properties, 'w:pStyle'))
  const context: RunContext = { state, style, boxes: [], pieces: [], pictures: 0 }
  const content = cleanInline(childrenOf(node), context)
  const mark = state.paragraphs.length
  state.paragraphs.push(describe(properties, style, context))
  const deleted = first(properties, 'w:rPr', 'w:del')
  const paragraph = element('w:p', {}, [
    ...(deleted ? [element('w:pPr', {}, [element('w:rPr', {}, [element('w:del')])])] : []),
    element('w:bookmarkStart', { 'w:name': `p:${mark}` }),
    ...content,
  ])
  return { paragraph, boxes: context.boxes }
}

function describe(
  properties: XmlElement | undefined,
  style: Style,
  context: RunContext,
): Paragraph {
  const { state, pieces, pictures } = context
  const { text, look, share, caps } = measure(pieces)
  const heading = levelOf(properties, style)
  const role = roleOf(style)
  const indent = first(properties, 'w:ind')?.attributes
  const own = first(properties, 'w:numPr') ?? style.numbering
  const numbering =
    valOf(own, 'w:numId') === undefined ? style.numbering && merged(own, style) : own
  return {
    line: state.line,
    text,
    heading: role === 'title' ? null : heading,
    role,
    titled: style.names.some(isTitle),
    list: text || pictures > 0 ? atLevel(state.count(numbering), style) : null,
    indent:
      (Number.parseInt(indent?.['w:left'] ?? indent?.['w:start'] ?? '0', 10) || 0) +
      tabStop * leadingTabs(pieces),
    // Raised letters are often left plain in bold words.
    bold: share(({ bold, raised }) => bold === true || raised === 'superscript'),
    underline: share(({ underline }) => underline === true),
    caps,
    centred: valOf(properties, 'w:jc') === 'center',
    size: look.size ?? 20,
    lang: look.lang && isLang(look.lang) ? look.lang : undefined,
    inTable: state.tables > 0,
    box: state.box,
    cells: cellsOf(pieces),
    pictures,
  }
}

/** Styles that templates of journals and offices bring, such as `TA_Title`, but none of a subtitle or a running title. */
const isTitle = (style: string): boolean =>
  /(?:^|[^a-z])(?:title|titel|titre|título|titolo)$/u.test(style) &&
  !/sub|running|short|section|chapter|table|figure|heading/u.test(style)

function cellsOf(pieces: RunContext['pieces']): string[] {
  if (!pieces.some(({ text }) => text === '\t')) return []
  const whole = pieces.map(({ text }) => text).join('')
  return whole
    .split('\t')
    .map((cell) => cell.trim())
    .filter(Boolean)
}

/** How far apart Word sets its own tab stops, in twentieths of a point. */
const tabStop = 720

/** Tabs typed before the first word of a paragraph: they set it in as an indent does. */
function leadingTabs(pieces: RunContext['pieces']): number {
  const whole = pieces.map(({ text }) => text).join('')
  return /^[\t ]*/u.exec(whole.slice(0, 20))![0].split('\t').length - 1
}

/** Styles such as `List Bullet 2` are lists of their own, one level below `List Bullet`. */
function atLevel(list: ListPlace | null, style: Style): ListPlace | null {
  const named = style.names.map((name) => /^list (?:bullet|number) ([2-5])$/u.exec(name)?.[1])
  const level = Number(named.find(Boolean) ?? 1) - 1
  return list && list.level === 0 && level > 0 ? { ...list, level } : list
}

/** A paragraph may name only its level, the list being that of its style. */
function merged(own: XmlElement | undefined, style: Style): XmlElement {
  return element('w:numPr', {}, [...childrenOf(own, 'w:ilvl'), ...childrenOf(style.numbering)])
}

function levelOf(properties: XmlElement | undefined, style: Style): number | null {
  const named = style.names.map((name) => /^heading ([1-9])$/u.exec(name)?.[1]).find(Boolean)
  const direct = Number.parseInt(valOf(properties, 'w:outlineLvl') ?? '', 10)
  const outline = Number.isNaN(direct) ? style.outline : direct
  if (outline !== undefined && outline >= 0 && outline < 9) return outline + 1
  return named && outline === undefined ? Number(named) : null
}

function roleOf(style: Style): StyleRole {
  const is = (pattern: RegExp): boolean => style.names.some((name) => pattern.test(name))
  if (is(/^title$/u)) return 'title'
  if (is(/^(?:intense )?quote$|^quotations?$|^block text$/u)) return 'quote'
  if (is(/^caption$/u)) return 'caption'
  return is(/^list continue(?: \d)?$/u) ? 'continued' : 'body'
}

/** What stands in a paragraph: runs, links and marks. Everything else is opened, or left out where it holds no run. */
function cleanInline(nodes: readonly XmlElement[], context: RunContext): XmlElement[] {
  return nodes.flatMap((node): XmlElement[] => {
    switch (node.name) {
      case 'w:r':
        return cleanRun(node, context)
      case 'm:r':
        return cleanRun(element('w:r', {}, node.children), context)
      case 'w:pPr':
      case 'w:del':
      case 'w:moveFrom':
        if (node.name !== 'w:pPr') noteChanges(context.state)
        return []
      case 'w:ins':
        noteChanges(context.state)
        return cleanInline(childrenOf(node), context)
      case 'w:hyperlink':
        return [element('w:hyperlink', node.attributes, cleanInline(childrenOf(node), context))]
      case 'w:bookmarkStart':
        return [element('w:bookmarkStart', { 'w:name': `b:${node.attributes['w:name'] ?? ''}` })]
      case 'w:sdt':
        // A prompt such as "Click to enter text" is not text.
        return switchOf(first(node, 'w:sdtPr'), 'w:showingPlcHdr')
          ? []
          : cleanInline(childrenOf(first(node, 'w:sdtContent')), context)
      case 'mc:AlternateContent':
        return cleanInline(
          childrenOf(first(node, 'mc:Choice') ?? first(node, 'mc:Fallback')),
          context,
        )
      case 'm:oMath':
      case 'm:oMathPara':
        noteEquation(context.state)
        return cleanInline(childrenOf(node), context)
      default:
        return below(node, 'w:r').length + below(node, 'm:r').length > 0
          ? cleanInline(childrenOf(node), context)
          : []
    }
  })
}

function noteChanges(state: WordState): void {
  if (state.said.has('word-changes')) return
  state.said.add('word-changes')
  inform(state.file, {
    ruleId: 'word-changes',
    reason: 'The document has tracked changes; what was inserted is kept, what was deleted is not',
    note: 'Accept or reject the changes in Word, so that nobody publishes what was not agreed.',
    place: placeOf(state.line),
  })
}

function noteEquation(state: WordState): void {
  inform(state.file, {
    ruleId: 'word-equation-flattened',
    reason: 'An equation became a row of characters',
    note: 'Compare it with the document: fractions, roots and exponents lose their shape.',
    place: placeOf(state.line),
  })
}
