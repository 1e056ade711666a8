import { z } from 'zod'

/** A place in a source document. `line` and `column` start at 1, `offset` (UTF-16 units) at 0, as in unist. */
export interface Point {
  line: number
  column: number
  offset?: number | undefined
}

/** Where a node stands in its source: from the first character to just after the last. */
export interface Position {
  start: Point
  end: Point
}

/** What a reader wants to say about a decision it made for a node. */
export interface NodeData {
  /** How sure the reader is of this node's type, 0 to 1. Absent: the source said so itself. */
  confidence?: number | undefined
  /** What else the node could be, likeliest first. */
  alternatives?: string[] | undefined
  /** Source lines the node was joined from, where they are not simply `position.start.line` to `position.end.line`. */
  lines?: number[] | undefined
}

/** What every node of the tree has. */
export interface NodeBase {
  position?: Position | undefined
  data?: NodeData | undefined
}

const pointSchema = z.strictObject({
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  offset: z.number().int().min(0).optional(),
})

export const positionSchema: z.ZodType<Position> = z
  .strictObject({ start: pointSchema, end: pointSchema })
  .meta({ id: 'Position', description: 'Where a node stands in its source document.' })

const dataSchema = z
  .strictObject({
    confidence: z.number().min(0).max(1).optional(),
    alternatives: z.array(z.string()).optional(),
    lines: z.array(z.number().int().min(1)).optional(),
  })
  .meta({ id: 'NodeData', description: 'What the reader says about a decision it made.' })

/** The fields that every node schema spreads. */
export const nodeShape: {
  position: z.ZodOptional<z.ZodType<Position>>
  data: z.ZodOptional<z.ZodType<NodeData>>
} = { position: positionSchema.optional(), data: dataSchema.optional() }
