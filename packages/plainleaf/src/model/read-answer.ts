import { z } from 'zod'

const answerSchema = z.strictObject({
  wordings: z.array(z.strictObject({ number: z.number().int().min(1), text: z.string() })),
})

/** What is used of JSON Schema. */
interface JsonSchema {
  type: 'object' | 'array' | 'integer' | 'string'
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  required?: string[]
  additionalProperties?: false
}

/** JSON Schema of the answer, as servers with structured outputs take it: every field required, none besides. */
export const answerJsonSchema: JsonSchema = {
  type: 'object',
  properties: {
    wordings: {
      type: 'array',
      items: {
        type: 'object',
        properties: { number: { type: 'integer' }, text: { type: 'string' } },
        required: ['number', 'text'],
        additionalProperties: false,
      },
    },
  },
  required: ['wordings'],
  additionalProperties: false,
}

/**
 * The wordings of an answer by the number of their sentence, from 1 to `count`; undefined unless the answer is the JSON
 * that was asked for, alone or in one code fence, with no number twice and none that was not asked. Numbers may be missing.
 */
export function readAnswer(answer: string, count: number): ReadonlyMap<number, string> | undefined {
  const text = /^\s*```(?:json)?\n(.*)\n```\s*$/su.exec(answer)?.[1] ?? answer
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const wordings = answerSchema.safeParse(value).data?.wordings
  if (!wordings || wordings.some(({ number }) => number > count)) return undefined
  const found = new Map(wordings.map(({ number, text }) => [number, text]))
  return found.size === wordings.length ? found : undefined
}
