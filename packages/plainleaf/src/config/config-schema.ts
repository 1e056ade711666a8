import { type AccessibilityClaim, citationStyles, type Output } from '@plainleaf/content-model'
import { z } from 'zod'
import { modelChoiceSchema } from '../model/model-choice.ts'
import { isFileId } from '../pipeline/file-id.ts'
import type { Config, ThemeChoice } from './define-config.ts'

const line = z.string().trim().min(1).max(1000)

const output = z.custom<Output>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string',
  'Expected the name of an output or an Output object',
)

const colour = line
  .regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/i, 'Expected a colour such as "#0b3f5c"')
  .transform(toSixDigits)

/** Font names go into a style sheet as they are: letters, digits, spaces, hyphens, quotes and commas cannot leave their place. */
const font = line.regex(
  /^(?:[\p{L}\p{N}][\p{L}\p{N} -]*|"[\p{L}\p{N} -]+")(?:, ?(?:[\p{L}\p{N}][\p{L}\p{N} -]*|"[\p{L}\p{N} -]+"))*$/u,
  'Expected names of font families such as "Georgia, serif"',
)

const theme: z.ZodType<ThemeChoice> = z.strictObject({
  colour: colour.optional(),
  font: font.optional(),
  logo: z.strictObject({ file: line, alt: line }).optional(),
})

/** The strings that EPUB Accessibility 1.1 defines (https://www.w3.org/TR/epub-a11y-11/#sec-conf-reporting-pub). */
const accessibility: z.ZodType<AccessibilityClaim> = z.strictObject({
  conformsTo: line.regex(
    /^EPUB Accessibility 1\.1 - WCAG 2\.[0-2] Level A{1,3}$/,
    'Expected a standard such as "EPUB Accessibility 1.1 - WCAG 2.2 Level AA"',
  ),
  certifiedBy: line,
  report: z.url({ protocol: /^https?$/, error: 'Expected an http or https address' }).optional(),
})

/** Where a renamed topic is now. */
const target = line.regex(
  /^[\p{L}\p{N}_.-]+(?:#[^\s#]+)?$/u,
  'Expected the id of a topic, or "topic#section"',
)

/** Keys a config can have, for suggestions. */
export const configKeys: readonly string[] = [
  'title',
  'description',
  'lang',
  'publisher',
  'url',
  'licence',
  'citationStyle',
  'topics',
  'renamed',
  'accessibility',
  'conformsTo',
  'certifiedBy',
  'report',
  'theme',
  'colour',
  'font',
  'logo',
  'file',
  'alt',
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
  citationStyle: z.enum(citationStyles, 'Expected "vancouver", "ama" or "apa"').optional(),
  topics: z.array(line).optional(),
  renamed: z
    .record(line.refine(isFileId, 'Expected letters, digits, "-", "_" and "." only'), target)
    .optional(),
  accessibility: accessibility.optional(),
  theme: theme.optional(),
  outputs: z.array(z.union([line, output])).optional(),
  model: modelChoiceSchema.optional(),
})

function toSixDigits(hex: string): string {
  const long = hex.length === 4 ? hex.replace(/[\da-f]/gi, (digit) => digit + digit) : hex
  return long.toLowerCase()
}
