import { z } from 'zod'
import { configSchema } from './config-schema.ts'

/**
 * JSON Schema (draft 2020-12) of what a config exports, generated from the schema that checks it. An `Output` object, which
 * is code, may be anything there.
 */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
  })
  return { $id: 'urn:plainleaf:schema:config', ...schema }
}
