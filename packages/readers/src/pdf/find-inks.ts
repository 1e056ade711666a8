import { multiply } from './matrix.ts'
import type { Item } from './page.ts'

/** Where some letters start, on their baseline, and the colour they are filled with; empty for a pattern. */
export interface Ink {
  x: number
  y: number
  colour: string
}

/** Pieces of text of which the colours are kept: no page of text has more. */
const most = 20_000
const black = '#000000'
const identity = [1, 0, 0, 1, 0, 0]

/** Where on a page letters of which colour start, by its operators (PDF 32000-1:2008, 9.4). */
export function findInks(
  operators: { fnArray: number[]; argsArray: unknown[] },
  view: readonly number[],
  codes: Record<string, number>,
): Ink[] {
  const inks: Ink[] = []
  let state = { matrix: [...view], colour: black }
  const saved: (typeof state)[] = []
  let text = identity
  let place = { x: 0, y: 0, leading: 0 }
  const move = (x: number, y: number): void => {
    place = { ...place, x: place.x + x, y: place.y + y }
  }
  for (const [index, code] of operators.fnArray.entries()) {
    const args = (operators.argsArray[index] ?? []) as unknown[]
    if (code === codes.save) saved.push({ ...state })
    else if (code === codes.restore || code === codes.paintFormXObjectEnd)
      state = saved.pop() ?? { ...state, matrix: [...view] }
    else if (code === codes.transform) state.matrix = multiply(state.matrix, args as number[])
    else if (code === codes.paintFormXObjectBegin) {
      saved.push({ ...state })
      const [inner] = args as [number[] | null]
      if (inner) state.matrix = multiply(state.matrix, inner)
    } else if (code === codes.setFillRGBColor) state.colour = String(args[0])
    else if (code === codes.setFillColorN) state.colour = ''
    else if (code === codes.beginText) {
      text = identity
      place = { ...place, x: 0, y: 0 }
    } else if (code === codes.setTextMatrix) {
      // One array or six numbers, by the version of the library.
      text = [...(typeof args[0] === 'number' ? (args as number[]) : (args[0] as number[]))]
      place = { ...place, x: 0, y: 0 }
    } else if (code === codes.moveText) move(Number(args[0]), Number(args[1]))
    else if (code === codes.setLeading) place.leading = -Number(args[0])
    else if (code === codes.setLeadingMoveText) {
      place.leading = Number(args[1])
      move(Number(args[0]), Number(args[1]))
    } else if (code === codes.nextLine) move(0, place.leading)
    else if (code === codes.showText && inks.length < most) {
      const [, , , , x = 0, y = 0] = multiply(multiply(state.matrix, text), [
        1,
        0,
        0,
        1,
        place.x,
        place.y,
      ])
      inks.push({ x, y, colour: state.colour })
    }
  }
  return inks
}

/** The items with their colours: each has that of what starts last before it on its baseline. */
export function colourItems(items: readonly Item[], inks: readonly Ink[]): Item[] {
  const rows = Map.groupBy(inks, ({ y }) => Math.round(y))
  return items.map((item) => {
    const near = [-1, 0, 1].flatMap((step) => rows.get(Math.round(item.y) + step) ?? [])
    let found: Ink | undefined
    for (const ink of near)
      if (Math.abs(ink.y - item.y) < 0.6 && ink.x < item.x + 1 && (!found || ink.x >= found.x))
        found = ink
    return found?.colour ? { ...item, colour: found.colour } : item
  })
}
