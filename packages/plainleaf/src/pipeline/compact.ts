import { type AnyNode, childrenOf, type Topic } from '@plainleaf/content-model'

type Position = NonNullable<AnyNode['position']>
type Point = Position['start']

/**
 * Has a tree take less memory, a quarter of it or so; every value stays as it is. Lists that grew one by one have room for
 * 17 nodes and mostly hold one: they get what they need. A node that begins or ends where the one around it does shares
 * that point with it. In a book of a thousand chapters all trees are held at once.
 */
export function compact(topic: Topic): void {
  settle(topic, topic.position)
}

function settle(node: AnyNode, around: Position | undefined): void {
  if (node.position && around) node.position = shared(node.position, around)
  for (const [key, value] of Object.entries(node))
    if (Array.isArray(value)) Object.assign(node, { [key]: value.slice() })
  for (const child of childrenOf(node)) settle(child, node.position)
}

function shared(own: Position, around: Position): Position {
  const start = same(own.start, around.start) ? around.start : own.start
  const end = same(own.end, around.end) ? around.end : own.end
  return start === around.start && end === around.end ? around : { start, end }
}

function same(a: Point, b: Point): boolean {
  return a.offset === b.offset && a.line === b.line && a.column === b.column
}
