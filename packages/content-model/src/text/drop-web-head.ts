import { type Chunk, endsSentence, isContent, wordCount } from './chunk.ts'
import { dropTopLinks } from './drop-top-links.ts'
import { drop } from './find-furniture.ts'

/** The most lines above a title that a page copied from a browser brings along. */
const most = 30

/** How a site says that it stores cookies; nobody eats those. */
const storing =
  /\b(?:small )?files (?:called|known as) cookies\b|\bcookies (?:on|to) (?:your|this|our) (?:device|computer|phone|web ?site|site)\b|^(?:we|this (?:web ?)?site) (?:would like to |also )?(?:uses?|sets?) (?:\S+ ){0,3}cookies\b|\b(?:analytics|essential|optional|necessary|tracking) cookies\b/iu
/** What stands beside that. */
const asking =
  /\bcookies?\b|^let us know if (?:this|that) is ok\b|^(?:you can|to) change your (?:mind|choice|settings)\b|^i(?:['’]m| am) ok with\b/iu

/**
 * Drops what a web page has above its title when its text is copied: the block that asks about cookies, menus whose
 * entries are glued to each other, lists of links, and the way through the site from home to the page, whose name stands there twice.
 */
export function dropWebHead(chunks: readonly Chunk[]): Chunk[] {
  return dropTopLinks(dropWay(dropGlued(dropCookies(chunks))))
}

function dropCookies(chunks: readonly Chunk[]): Chunk[] {
  const at = chunks.slice(0, 8).findIndex((one) => isShort(one) && storing.test(one.text))
  if (at < 0) return [...chunks]
  let to = at + 1
  while (
    chunks[to] &&
    (!isContent(chunks[to]!) || (isShort(chunks[to]!) && asking.test(chunks[to]!.text)))
  )
    to++
  let from = at
  while (from > 0 && isShort(chunks[from - 1]!) && asking.test(chunks[from - 1]!.text)) from--
  return chunks.map((chunk, index) =>
    index >= from && index < to && isContent(chunk) ? drop(chunk, 'other', 0.85) : chunk,
  )
}

const isShort = ({ role, forced, text }: Chunk): boolean =>
  (role === 'text' || role === 'dropped') && !forced && text.length <= 400

/** Home and the next step without a space, or two more entries that begin in the middle of a word. */
const gluedHome = /^Home(?=\p{Lu}\p{Ll})/u
const joint = /(?<!\bMa?c)(?<=[\p{Ll}Z])\p{Lu}(?=\p{Ll}{2})/gu

function dropGlued(chunks: readonly Chunk[]): Chunk[] {
  const top = chunks.slice(0, most)
  const body = top.findIndex(
    (one) => isContent(one) && endsSentence(one.text) && wordCount(one.text, 7) > 6,
  )
  return chunks.map((chunk, index) => {
    if (index >= (body < 0 ? most : body) || chunk.role !== 'text' || chunk.forced) return chunk
    const text = chunk.text.slice(0, 300)
    // A house may write its name so too, but not below a menu.
    const beside =
      chunks[index - 1]?.reason === 'navigation' || gluedHome.test(chunks[index + 1]?.text ?? '')
    const glued = gluedHome.test(text) || (beside && (text.match(joint)?.length ?? 0) >= 2)
    return glued && !/\d/u.test(text) ? drop(chunk, 'navigation', 0.75) : chunk
  })
}

/** Below home, each on a line: the steps to the page, then its name, and the name again as the title. */
function dropWay(chunks: readonly Chunk[]): Chunk[] {
  const home = chunks
    .slice(0, most)
    .findLastIndex(
      ({ reason, text }) => reason === 'navigation' && /^home(?: ?page)?$/iu.test(text.trim()),
    )
  if (home < 0) return [...chunks]
  let to = home + 1
  while (to < home + 8 && chunks[to + 1] && isStep(chunks[to]!)) {
    if (sameText(chunks[to]!, chunks[to + 1]!))
      return chunks.map((chunk, index) =>
        index > home && index <= to && isContent(chunk) ? drop(chunk, 'navigation', 0.85) : chunk,
      )
    to++
  }
  return [...chunks]
}

const isStep = (chunk: Chunk): boolean =>
  isShort(chunk) && wordCount(chunk.text, 9) <= 8 && !endsSentence(chunk.text)

const sameText = (one: Chunk, other: Chunk): boolean =>
  one.text.toLowerCase() === other.text.toLowerCase()
