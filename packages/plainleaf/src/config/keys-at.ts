import { z } from 'zod'

/** What is asked of a JSON Schema here. */
interface Shape {
  properties?: Record<string, Shape>
  items?: Shape
  additionalProperties?: Shape
}

/** Keys that a value at a place of a schema can have, in the schema's order; `all` of them where that is not one object. */
export function keysAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  all: readonly string[],
): readonly string[] {
  const root: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const found = path.reduce<Shape | undefined>((at, step) => {
    if (typeof step === 'number') return at?.items
    return at?.properties?.[String(step)] ?? at?.additionalProperties
  }, root as Shape)
  return found?.properties ? Object.keys(found.properties) : all
}
