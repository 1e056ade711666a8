import type { Item } from './page.ts'

/** An address with the box on the page that leads to it. */
export interface PageLink {
  url: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Gives items their links. An item that only partly lies in a box is cut, at the ends of words nearest to its sides. */
export function linkItems(items: readonly Item[], links: readonly PageLink[]): Item[] {
  if (links.length === 0) return [...items]
  return items.flatMap((item) => {
    const middle = item.y - item.size * 0.3
    const hits = links.filter(
      (link) =>
        middle > link.top &&
        middle < link.bottom &&
        link.left < item.x + item.width &&
        link.right > item.x,
    )
    return hits.reduce<Item[]>((parts, link) => parts.flatMap((part) => cut(part, link)), [item])
  })
}

function cut(item: Item, link: PageLink): Item[] {
  if (item.url || item.width <= 0) return [item]
  const from = wordEdge(item, link.left)
  const to = wordEdge(item, link.right)
  if (from >= to) return [item]
  return [
    slice(item, 0, from),
    { ...slice(item, from, to), url: link.url },
    slice(item, to, item.text.length),
  ].filter((part) => part.text !== '')
}

/** The edge of a word nearest to a place on the line, taking all letters as equally wide. */
function wordEdge(item: Item, x: number): number {
  const { text } = item
  const near = Math.round(((x - item.x) / item.width) * text.length)
  if (near <= 0) return 0
  if (near >= text.length) return text.length
  for (let away = 0; away < text.length; away++) {
    for (const at of [near - away, near + away]) {
      if (at <= 0 || at >= text.length) {
        if (at === 0 || at === text.length) return at
        continue
      }
      if (/\s/u.test(text[at - 1]!) !== /\s/u.test(text[at]!)) return at
    }
  }
  return near
}

function slice(item: Item, from: number, to: number): Item {
  const unit = item.width / Math.max(1, item.text.length)
  return {
    ...item,
    text: item.text.slice(from, to),
    x: item.x + unit * from,
    width: unit * (to - from),
  }
}
