import type { Element } from 'hast'
import { make, type PageState } from './page-state.ts'
import type { ListPlace } from './read-numbering.ts'

/** A list item with its place, not yet nested. */
export interface ListEntry {
  place: ListPlace
  blocks: Element[]
  checked?: boolean | undefined
}

interface Open {
  level: number
  list: Element
  place: ListPlace
  next: number
}

/**
 * Nests a run of items by their levels. Another list begins where bullets turn into numbers, where the list is
 * another one of the document, or where its numbers do not go on.
 */
export function toLists(entries: readonly ListEntry[], state: PageState): Element[] {
  const out: Element[] = []
  const open: Open[] = []
  for (const { place, blocks, checked } of entries) {
    const position = blocks[0]?.position ?? state.placeOf(state.line)
    while (open.length > 0 && open.at(-1)!.level > place.level) open.pop()
    const last = open.at(-1)
    if (last && last.level === place.level && !continues(last, place)) open.pop()
    let home = open.at(-1)
    if (!home || home.level < place.level) {
      const start = place.ordered && place.value !== 1 ? { start: place.value } : {}
      const list = make(place.ordered ? 'ol' : 'ul', start, [], position as never)
      const parent = home?.list.children.at(-1)
      if (parent?.type === 'element') parent.children.push(list)
      else out.push(list)
      home = { level: place.level, list, place, next: place.value }
      open.push(home)
    }
    const ticked = checked === undefined ? {} : { dataChecked: String(checked) }
    home.list.children.push(make('li', ticked, blocks, position as never))
    home.next = place.value + 1
  }
  return out
}

function continues({ place, next }: Open, other: ListPlace): boolean {
  if (place.ordered !== other.ordered) return false
  return place.ordered ? other.value === next : place.list === other.list
}
