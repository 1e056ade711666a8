import type { Output } from '@plainleaf/content-model'
import { z } from 'zod'
import { modelChoiceSchema } from '../model/model-choice.ts'
import type { Config } from './define-config.ts'

const line = z.string().trim().min(1).max(1000)

const output = z.custom<Output>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string',
  'Expected the name of an output or an Output object',
)

/** Keys a config can have, for suggestions. */
export const configKeys: readonly string[] = [
  'title',
  'description',
  'lang',
  'publisher',
  'url',
  'licence',
  'topics',
  'outputs',
  'model',
]

/** Checks what a config file exports. */
export const configSchema: z.ZodType<Config> = z.strictObject({
  title: line.optional(),
  description: line.optional(),
  lang: line
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'Expected a BCP 47 tag such as "en" or "pt-BR"')
    .optional(),
  publisher: line.optional(),
  url: z.url({ protocol: /^https?$/, error: 'Expected an http or https address' }).optional(),
  licence: line.optional(),
  topics: z.array(line).optional(),
  outputs: z.array(z.union([line, output])).optional(),
  model: modelChoiceSchema.optional(),
})
