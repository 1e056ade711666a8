import { inform } from '@plainleaf/content-model'
import type { StyledPiece } from './measure-paragraph.ts'
import { type Look, mergeLook, readLook, type Style, settleLook } from './read-styles.ts'
import { symbolSign } from './symbol-sign.ts'
import { leaveOut, openField, placeOf, type WordState } from './word-state.ts'
import { below, childrenOf, element, first, textOf, valOf, type XmlElement } from './xml-element.ts'

/** What the runs of one paragraph add up to. */
export interface RunContext {
  state: WordState
  style: Style
  /** Text boxes that hang on the paragraph. */
  boxes: XmlElement[]
  pieces: StyledPiece[]
  pictures: number
}

/** Prepares a run: its look is settled from its style and its own properties, and only what holds content stays. */
export function cleanRun(node: XmlElement, context: RunContext): XmlElement[] {
  const properties = first(node, 'w:rPr')
  const { state, style } = context
  const own = mergeLook(
    state.styles.character(valOf(properties, 'w:rStyle')).look,
    readLook(properties),
  )
  const look = settleLook(mergeLook(mergeLook(state.styles.base, style.look), own))
  const content = cleanContent(childrenOf(node), look, context)
  return content.length > 0 ? [element('w:r', {}, [toProperties(settleLook(own)), ...content])] : []
}

/** Only what the tree can hold. Emphasis that comes from the style of the paragraph is how it looks, and no emphasis. */
function toProperties(look: Look): XmlElement {
  return element('w:rPr', {}, [
    ...(look.bold ? [element('w:b')] : []),
    ...(look.italic ? [element('w:i')] : []),
    ...(look.strike ? [element('w:strike')] : []),
    ...(look.raised ? [element('w:vertAlign', { 'w:val': look.raised })] : []),
  ])
}

/** Soft hyphens and marks without width only say where a line may break. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/gu

function cleanContent(nodes: readonly XmlElement[], look: Look, context: RunContext): XmlElement[] {
  const { state, pieces } = context
  const asTab = (): XmlElement[] => {
    pieces.push({ text: '\t', look })
    return [element('w:tab')]
  }
  // Word shows a tab within a text as one, too, as other programs write it.
  const asText = (text: string): XmlElement[] =>
    text.split('\t').flatMap((part, at) => [...(at > 0 ? asTab() : []), ...asWords(part)])
  const asWords = (text: string): XmlElement[] => {
    const value = text.replace(invisible, '')
    if (!value) return []
    if (look.hidden) {
      leaveOut(value, 'other', state)
      return []
    }
    pieces.push({ text: value, look })
    return [element('w:t', {}, [value])]
  }
  return nodes.flatMap((node): XmlElement[] => {
    switch (node.name) {
      case 'w:t':
      case 'm:t':
        return asText(textOf(node))
      case 'w:tab':
      case 'w:ptab':
        return asTab()
      case 'w:br':
      case 'w:cr': {
        // A new page or column is no line of its own.
        pieces.push({ text: ' ', look })
        return /^(?:page|column)$/u.test(node.attributes['w:type'] ?? '') ? [] : [element('w:br')]
      }
      case 'w:noBreakHyphen':
        return asText('\u2011')
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const key = `${node.name.slice(2, -9)}-${node.attributes['w:id'] ?? ''}`
        if (!state.noteLines.has(key)) state.noteLines.set(key, state.line)
        return [node]
      }
      case 'w:commentReference':
        state.commentLines.set(node.attributes['w:id'] ?? '', state.line)
        return []
      case 'w:fldChar':
      case 'w:instrText':
        return cleanField(node, state)
      case 'w:sym': {
        const sign = symbolSign(node.attributes['w:font'], node.attributes['w:char'] ?? '')
        return sign ? asText(sign) : [node]
      }
      case 'mc:AlternateContent':
        return cleanContent(childrenOf(pickAlternative(node)), look, context)
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return cleanDrawing(node, context)
      default:
        // Words in something unknown, such as the readings beside Chinese characters.
        return [...below(node, 'w:t'), ...below(node, 'm:t')].flatMap((text) =>
          asText(textOf(text)),
        )
    }
  })
}

/** The newer form, unless only the older one holds words or a picture that is understood here. */
function pickAlternative(node: XmlElement): XmlElement | undefined {
  const holds = (one: XmlElement | undefined): boolean =>
    one !== undefined &&
    ['w:txbxContent', 'a:blip', 'w:t'].some((name) => below(one, name).length > 0)
  const choice = first(node, 'mc:Choice')
  const fallback = first(node, 'mc:Fallback')
  return !holds(choice) && (holds(fallback) || !choice) ? fallback : choice
}

/** Fields keep what Word last showed for them. What would load something from elsewhere is reported. */
function cleanField(node: XmlElement, state: WordState): XmlElement[] {
  const type = node.attributes['w:fldCharType']
  if (type === 'begin') openField(state.fields, state)
  else if (type === 'end') state.fields.pop()
  else if (node.name === 'w:instrText') {
    const field = state.fields.at(-1)
    if (field) field.code += textOf(node)
    if (
      field &&
      !field.shown &&
      /^\s*(?:DDE(?:AUTO)?|INCLUDE(?:TEXT|PICTURE)?|IMPORT|LINK|DATABASE)\b/u.test(field.code)
    ) {
      field.shown = true
      inform(state.file, {
        ruleId: 'word-external-link',
        reason: 'A field takes something from outside the file, which is never fetched',
        note: 'What Word last showed for it is kept. If it matters, put it into the document itself.',
        place: placeOf(state.line),
      })
    }
  }
  return [node]
}

/** A text box gives its words, a picture stays with its alternative text; other drawings leave only that. */
function cleanDrawing(node: XmlElement, context: RunContext): XmlElement[] {
  const { state } = context
  const boxes = outermost(node, 'w:txbxContent')
  context.boxes.push(...boxes)
  const shape = [...below(node, 'wp:docPr'), ...below(node, 'v:shape')][0]?.attributes ?? {}
  const alt = toAlt(shape.descr || shape.alt || shape.title || '')
  const decorative = below(node, 'adec:decorative').some((one) => one.attributes.val !== '0')
  const pictures = pathsOf(node, state)
  if (pictures.length === 0) {
    if (boxes.length === 0) {
      leaveOut(alt, 'image-placeholder', state)
      if (!decorative) noteDrawing(state)
    }
    return []
  }
  if (alt && !decorative) {
    context.pictures += 1
    return [picture(pictures[0]!, alt)]
  }
  if (!decorative) {
    inform(state.file, {
      ruleId: 'image-without-alt',
      reason: 'The picture has no alternative text and is left out',
      note: 'If it matters, say in Word what it shows (right click, View Alt Text) and read the document again.',
      place: placeOf(state.line),
    })
  }
  return []
}

/**
 * Alternative text as somebody wrote it. The name of a file is none (WCAG 2.2, failure F30), and what Word adds to
 * the text it made itself speaks to the writer.
 */
function toAlt(text: string): string {
  const alt = text
    .replace(/\s+/gu, ' ')
    .replace(/^Description: /u, '')
    .replace(
      / ?(?:Description automatically generated|AI-generated content may be incorrect)\.?/gu,
      '',
    )
    .trim()
  return /^(?:[a-z]:\\|file:)|\.(?:png|jpe?g|gif|tiff?|bmp|[ew]mf|svg)$/iu.test(alt) ? '' : alt
}

function noteDrawing(state: WordState): void {
  inform(state.file, {
    ruleId: 'word-drawing-left-out',
    reason: 'A drawing, chart or linked picture is left out',
    note: 'If it matters, put it in as a picture with alternative text, or say in words what it shows.',
    place: placeOf(state.line),
  })
}

/** Names of the pictures inside the file that a drawing shows. */
function pathsOf(node: XmlElement, state: WordState): string[] {
  const ids = [
    ...below(node, 'a:blip').map((blip) => blip.attributes['r:embed']),
    ...below(node, 'v:imagedata').map((image) => image.attributes['r:id']),
  ]
  return ids.flatMap((id) => {
    const found = state.relationships.get(id ?? '')
    return found && !found.external ? [found.target] : []
  })
}

/** Elements of a name that do not stand in another of that name. */
function outermost(node: XmlElement, name: string): XmlElement[] {
  // A text box is written twice, for newer and older programs.
  const from = node.name === 'mc:AlternateContent' ? pickAlternative(node) : node
  return childrenOf(from).flatMap((child) =>
    child.name === name ? [child] : outermost(child, name),
  )
}

/** A picture in the form the conversion knows; its name travels with its alternative text, parted by a line break. */
function picture(path: string, alt: string): XmlElement {
  const blip = element('a:blip', { 'r:embed': 'plainleaf-picture' })
  const graphic = element('a:graphic', {}, [
    element('a:graphicData', {}, [element('pic:pic', {}, [element('pic:blipFill', {}, [blip])])]),
  ])
  const properties = element('wp:docPr', { descr: `${path}\n${alt}` })
  return element('w:drawing', {}, [element('wp:inline', {}, [properties, graphic])])
}
