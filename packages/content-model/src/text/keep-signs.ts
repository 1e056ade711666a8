import type { Chunk } from './chunk.ts'
import type { Line } from './clean-lines.ts'
import type { Marker } from './read-marker.ts'

/** Signs that say no, stop or beware: an item that loses one says something else, or the contrary. */
const against = /^[✗✘✕✖❌❎🚫⛔🛑👎⚠❗‼❓⁉☠☢☣📵🚭🚱🚷🚳🔞🆘🔴🟠🟡🟥🟧🟨]/u
/** Signs that say yes; where they stand by themselves they are bullets as others are. */
const inFavour = /^[✓✔✅👍🟢🟩⭐]/u

/**
 * The marks that stay with the words of their items because they mean something: those that say no or beware always,
 * those that say yes where the same text says no too, any two picture signs that take turns in one list, and plus and
 * minus that do. Gives the chunks whose mark stays, of those that are about to become items.
 */
export function keepSigns(chunks: readonly Chunk[]): Set<Chunk> {
  const kept = new Set<Chunk>()
  const items = chunks.filter(({ role, marker }) => role === 'text' && marker?.kind === 'bullet')
  const contrary = items.some(({ marker }) => against.test(marker!.glyph))
  // A crossed box is a ticked one where all others are empty, and says no where some are ticked otherwise.
  const crossed = ['☑', '☒'].every((box) => items.some(({ marker }) => marker!.glyph === box))
  for (const chunk of items) {
    const { glyph, checked } = chunk.marker!
    if (checked !== undefined ? crossed : against.test(glyph) || (contrary && inFavour.test(glyph)))
      kept.add(chunk)
  }
  for (const list of toLists(chunks)) {
    const glyphs = new Set(list.map(({ marker }) => toSign(marker!)))
    const signs = [...glyphs].filter((glyph) => glyph !== null)
    if (signs.length > 1) for (const chunk of list) if (toSign(chunk.marker!)) kept.add(chunk)
  }
  return kept
}

const contraryTexts = new WeakMap<readonly Line[], boolean>()

/** Whether the mark of a single line means something in the document of these lines. */
export function isSign({ glyph }: Marker, lines: readonly Line[]): boolean {
  if (against.test(glyph) || !inFavour.test(glyph)) return against.test(glyph)
  const known = contraryTexts.get(lines) ?? lines.some(({ text }) => against.test(text))
  contraryTexts.set(lines, known)
  return known
}

/** What a mark may tell from another of the same list; null for those that only mark items. */
function toSign({ glyph, checked }: Marker): string | null {
  if (checked !== undefined) return null
  if (/^[+＋]$/u.test(glyph)) return '+'
  if (/^[-–—]$/u.test(glyph)) return '-'
  return /^(?![■□▪▫●○◦◆◇▶►▸➢➤❖✓✔])\p{So}/u.test(glyph) || inFavour.test(glyph)
    ? glyph.replace(/\uFE0F/u, '')
    : null
}

/** Runs of items with a bullet, right below each other at one margin. */
function toLists(chunks: readonly Chunk[]): Chunk[][] {
  const lists: Chunk[][] = []
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    if (chunk.role !== 'text' || chunk.marker?.kind !== 'bullet') continue
    const last = chunks[index - 1]
    const own = lists.at(-1)
    if (
      own &&
      last &&
      own.at(-1) === last &&
      last.indent === chunk.indent &&
      last.group === chunk.group
    )
      own.push(chunk)
    else lists.push([chunk])
  }
  return lists
}
