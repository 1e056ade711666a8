import { z } from 'zod'
import { topicSchema } from './tree/topic.ts'

/** JSON Schema (draft 2020-12) of a topic, generated from `topicSchema`. */
export function topicJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(topicSchema, { target: 'draft-2020-12', io: 'input' })
  // A URN names the schema without promising that a server answers at some address.
  return { $id: 'urn:plainleaf:schema:topic', ...schema }
}
