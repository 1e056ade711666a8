import type { Element, ElementContent } from 'hast'
import { element } from '../element.ts'
import { eachElement } from './each-element.ts'

/**
 * Draws ten by ten squares, as many of them filled as are counted, into every part that says how many. The rest are outlines, so
 * that the two are told apart without colour. Done to what is safe already, since no document may bring a drawing. Size and fills
 * are said in the drawing too, so that it is the same where no style sheet is.
 */
export function drawCounts(nodes: readonly ElementContent[]): void {
  eachElement(nodes, (node) => {
    const count = Number(node.properties.dataCount ?? Number.NaN)
    if (node.children.length === 0 && count >= 0 && count <= 100) node.children.push(squares(count))
  })
}

function squares(count: number): Element {
  const path = (from: number, to: number, look: Element['properties']): Element[] =>
    to > from ? [element('path', { ...look, d: drawn(from, to) })] : []
  const box = { viewBox: '0 0 100 100', width: '88', height: '88', ariaHidden: 'true' }
  return element('svg', box, [
    ...path(0, count, { className: ['full'], fill: 'currentColor' }),
    ...path(count, 100, {
      className: ['rest'],
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: '0.8',
    }),
  ])
}

/** Squares from left to right, row by row. */
function drawn(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => {
    const [x, y] = [(from + at) % 10, Math.floor((from + at) / 10)]
    return `M${10 * x + 1} ${10 * y + 1}h8v8h-8z`
  }).join('')
}
