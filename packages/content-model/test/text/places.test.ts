import { childrenOf, type Point, textReader } from '@plainleaf/content-model'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { location } from 'vfile-location'
import { describe, expect, test } from 'vitest'

type Node = Parameters<typeof childrenOf>[0]

/** The points of a node and of all below it. */
const pointsOf = (node: Node): Point[] => [
  ...(node.position ? [node.position.start, node.position.end] : []),
  ...childrenOf(node).flatMap(pointsOf),
]

const line = fc.constantFrom(
  ...['', 'Hay fever', '- wash your hands', 'Pollen makes the nose run and the eyes itch.', 'a\tb'],
)
const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r', '\r\n', '\n\n')), {
  minLength: 1,
  maxLength: 30,
})

describe('the places of what was read', () => {
  test('are those of its lines, whatever ends them', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(lines, async (parts) => {
        const value = `Pollen\n\n${parts.flat().join('')}`
        const topic = await textReader.read(new VFile({ path: 'pollen.txt', value }))
        const { toPoint } = location(value)
        for (const point of [...topic.children, ...topic.dropped].flatMap((node) =>
          pointsOf(node as Node),
        )) {
          expect(point).toEqual(toPoint(point.offset))
          found++
        }
      }),
    )
    expect(found).toBeGreaterThan(100)
  })
})
