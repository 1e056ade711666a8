import { childrenOf, first, switchOf, valOf, type XmlElement } from './xml-element.ts'

/** How characters look. Sizes are half points, as in the file. */
export interface Look {
  bold?: boolean | undefined
  italic?: boolean | undefined
  strike?: boolean | undefined
  caps?: boolean | undefined
  underline?: boolean | undefined
  hidden?: boolean | undefined
  raised?: string | undefined
  size?: number | undefined
  lang?: string | undefined
  /** Weight, slant and size of letters of complex scripts, such as Arabic, which have switches of their own. */
  complex?: Pick<Look, 'bold' | 'italic' | 'size'> | undefined
  /** Whether those are used. */
  isComplex?: boolean | undefined
}

/** What a style means, with what it takes from the styles it is based on. */
export interface Style {
  /** In lower case, in English for the styles that Word brings. */
  names: string[]
  look: Look
  /** Outline level from 0; 9 is body text. */
  outline?: number | undefined
  numbering?: XmlElement | undefined
}

/** The styles of a document. */
export interface Styles {
  /** Of paragraphs and characters, by id; the default paragraph style where there is none. */
  paragraph(id: string | undefined): Style
  character(id: string | undefined): Style
  /** Whether a table style sets the first row apart, by weight, shading or a line below it. */
  headsFirstRow(id: string | undefined): boolean
  /** What applies where nothing is said. */
  base: Look
}

const none: Style = { names: [], look: {} }

/** Reads `styles.xml` (ECMA-376 part 1, section 17.7). A circle of styles ends where it closes. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>()
  let standard: string | undefined
  for (const style of childrenOf(root, 'w:style')) {
    const { 'w:styleId': id, 'w:type': type, 'w:default': isDefault } = style.attributes
    if (id === undefined) continue
    elements.set(id, style)
    if (type === 'paragraph' && /^(?:1|true|on)$/u.test(isDefault ?? '')) standard = id
  }
  const done = new Map<string, Style>()
  const resolve = (id: string | undefined, seen: ReadonlySet<string>): Style => {
    const found = id === undefined || seen.has(id) || seen.size > 50 ? undefined : elements.get(id)
    if (id === undefined || !found) return none
    const known = done.get(id)
    if (known) return known
    const parent = resolve(valOf(found, 'w:basedOn'), new Set([...seen, id]))
    const outline = Number.parseInt(valOf(first(found, 'w:pPr'), 'w:outlineLvl') ?? '', 10)
    const style: Style = {
      names: [(valOf(found, 'w:name') ?? '').toLowerCase(), ...parent.names],
      look: mergeLook(parent.look, readLook(first(found, 'w:rPr'))),
      outline: Number.isNaN(outline) ? parent.outline : outline,
      numbering: first(found, 'w:pPr', 'w:numPr') ?? parent.numbering,
    }
    done.set(id, style)
    return style
  }
  const base = readLook(first(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'))
  return {
    paragraph: (id) => resolve(id !== undefined && elements.has(id) ? id : standard, new Set()),
    character: (id) => resolve(id, new Set()),
    headsFirstRow: (id) => {
      // A style takes what it does not say itself from the one it is based on.
      let at = id
      for (let depth = 0; at !== undefined && depth < 50; depth++) {
        const style = elements.get(at)
        const special = childrenOf(style, 'w:tblStylePr')
        if (special.some((one) => one.attributes['w:type'] === 'firstRow' && setsApart(one)))
          return true
        at = valOf(style, 'w:basedOn')
      }
      return false
    },
    base: { size: 20, ...defined(base) },
  }
}

function setsApart(row: XmlElement): boolean {
  const cell = first(row, 'w:tcPr')
  const shade = first(cell, 'w:shd')?.attributes['w:fill']
  const below = valOf(first(cell, 'w:tcBorders'), 'w:bottom')
  return (
    switchOf(first(row, 'w:rPr'), 'w:b') === true ||
    (shade !== undefined && shade !== 'auto') ||
    (below !== undefined && !/^(?:nil|none)$/u.test(below))
  )
}

/** What a `w:rPr` says. */
export function readLook(properties: XmlElement | undefined): Look {
  if (!properties) return {}
  const underline = valOf(properties, 'w:u')
  const sizeOf = (name: string): number | undefined => {
    const size = Number.parseInt(valOf(properties, name) ?? '', 10)
    return Number.isNaN(size) ? undefined : size
  }
  return {
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    strike: switchOf(properties, 'w:strike') ?? switchOf(properties, 'w:dstrike'),
    caps: switchOf(properties, 'w:caps'),
    hidden: switchOf(properties, 'w:vanish'),
    underline: underline === undefined ? undefined : underline !== 'none',
    raised: valOf(properties, 'w:vertAlign') ?? fromPosition(valOf(properties, 'w:position')),
    size: sizeOf('w:sz'),
    lang: valOf(properties, 'w:lang'),
    complex: defined({
      bold: switchOf(properties, 'w:bCs'),
      italic: switchOf(properties, 'w:iCs'),
      size: sizeOf('w:szCs'),
    }),
    isComplex: switchOf(properties, 'w:rtl') ?? switchOf(properties, 'w:cs'),
  }
}

/** A look as it shows: letters of complex scripts take what is said for them (ECMA-376 part 1, section 17.3.2.7). */
export function settleLook(look: Look): Look {
  return look.isComplex ? { ...look, bold: false, italic: false, ...look.complex } : look
}

/** Some programs write a subscript as characters that stand lower, by half points. */
function fromPosition(position: string | undefined): string | undefined {
  const points = Number.parseInt(position ?? '0', 10)
  if (!(Math.abs(points) >= 2)) return undefined
  return points > 0 ? 'superscript' : 'subscript'
}

/** The second look over the first: what it leaves open stays. */
export function mergeLook(under: Look, over: Look): Look {
  return { ...under, ...defined(over), complex: { ...under.complex, ...over.complex } }
}

function defined(look: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined))
}
