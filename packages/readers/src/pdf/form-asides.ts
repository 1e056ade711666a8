import type { CalloutBlock, ParagraphBlock, PdfBlock } from './block.ts'
import { formBlocks } from './form-blocks.ts'
import { joinBlocks } from './join-blocks.ts'
import type { Laid } from './lay-out.ts'
import type { Body } from './measure-body.ts'
import type { Line } from './page.ts'
import { findMarkers } from './read-line-marker.ts'

/** What stands beside or below the text of a page and must not part it. */
export interface Aside {
  block: PdfBlock
  page: number
  /** Where it starts, from the top; infinite for what stands at the foot. */
  top: number
}

/** Makes call-outs of boxes and paragraphs of small print and of text along another direction. */
export function formAsides({ floats, feet, turned }: Laid, body: Body): Aside[] {
  const boxes = floats.flatMap((lines) => {
    const block = toCallout(lines, body)
    return block ? [{ block, page: lines[0]!.page, top: lines[0]!.y }] : []
  })
  const listed = findMarkers(feet).size > 1
  const foot = (listed ? formBlocks(feet, body).map(plain) : formFeet(feet)).map(atFoot)
  const rest = turned.map((line) => atFoot({ role: 'paragraph', lines: [line] }))
  return [...boxes, ...foot, ...rest]
}

/** Nothing heads what stands aside. */
function plain(block: PdfBlock): PdfBlock {
  return block.role === 'heading' ? { role: 'paragraph', lines: block.lines } : block
}

function atFoot(block: PdfBlock): Aside {
  return { block, page: block.lines[0]!.page, top: Number.POSITIVE_INFINITY }
}

/** A box with its heading as title. */
function toCallout(lines: readonly Line[], body: Body): CalloutBlock | undefined {
  const [first, ...rest] = joinBlocks(formBlocks(lines, body))
  if (!first) return undefined
  const titled = first.role === 'heading' && rest.length > 0
  return {
    role: 'callout',
    lines: [...lines],
    title: titled ? first.lines : [],
    blocks: (titled ? rest : [first, ...rest]).map(plain),
  }
}

/** What a footnote starts with. */
const label = /^(?:\d{1,3}|[*†‡§¶]{1,2})(?=[\s\p{L}“"(])/u

/** Paragraphs of small print: one starts with the mark of a footnote, or further below the last line than others. */
function formFeet(lines: readonly Line[]): ParagraphBlock[] {
  const blocks: ParagraphBlock[] = []
  for (const line of lines) {
    const open = blocks.at(-1)
    const last = open?.lines.at(-1)
    const starts =
      !last ||
      last.column.id !== line.column.id ||
      line.y - last.y > line.size * 1.65 ||
      Math.abs(last.size - line.size) > line.size * 0.09 ||
      last.bold !== line.bold ||
      label.test(line.text)
    if (starts) blocks.push({ role: 'paragraph', lines: [line] })
    else open!.lines.push(line)
  }
  return blocks
}
