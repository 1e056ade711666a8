import { fail, pointAt } from '@plainleaf/content-model'
import type { VFile } from 'vfile'

/** Elements may nest this deep, as in libxml2 and other parsers. */
export const maxDepth = 256

/** Comments and elements whose content is not markup. */
const skipped = /<!--.*?(?:-->|$)|<(script|style|textarea|title|xmp)\b.*?(?:<\/\1|$)/isuy
const tag = /<(\/?)([a-z][^\s/>]*)/iuy
/** Elements that hold nothing, or that the parser closes by itself. */
const flat: ReadonlySet<string> = new Set(
  'a area base br col embed hr img input link meta param source track wbr html head body p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rt rp path circle rect line polyline polygon ellipse use stop animate image'.split(
    ' ',
  ),
)

/**
 * Refuses markup that nests too deep, before it is parsed: parsers take quadratic time over it and overflow the
 * stack. One pass over the tags; throws `nesting-too-deep`.
 */
export function checkDepth(html: string, file: VFile): void {
  const open: string[] = []
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    skipped.lastIndex = at
    tag.lastIndex = at
    const match = tag.exec(html)
    if (
      !(match && /^<(?!script|style|textarea|title|xmp)/iu.test(match[0])) &&
      skipped.test(html)
    ) {
      at = skipped.lastIndex
      continue
    }
    at += 1
    if (!match) continue
    const name = match[2]!.toLowerCase()
    if (flat.has(name)) continue
    if (match[1]) {
      const last = open.lastIndexOf(name)
      if (last >= 0) open.length = last
    } else if (open.push(name) > maxDepth) {
      fail(file, {
        ruleId: 'nesting-too-deep',
        reason: `Elements are nested more than ${maxDepth} deep`,
        note: 'Close the elements that were left open, or save the page from a browser as text.',
        place: pointAt(html, at - 1),
      })
    }
  }
}
