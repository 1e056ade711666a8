import { z } from 'zod'
import { type Paper, papers } from '../model/design.ts'
import { isLanguage } from '../model/language-names.ts'

/** What a clinic says of itself once, for all its handouts: `clinics/<name>.yaml`. It holds nothing about patients. */
export interface Clinic {
  name: string
  phone: string
  hours?: string | undefined
  address?: string | undefined
  /** Shown, so without `https://` if that is how the clinic writes it. */
  web?: string | undefined
  /** A PNG, JPEG, GIF, WebP or SVG file beside the profile, and what it shows. */
  logo?: { file: string; alt: string } | undefined
  /** `#rrggbb`. Darkened until it is read well on white (WCAG 2.2, 1.4.3: 4.5 to 1). */
  brandColour?: string | undefined
  /** Whom to call in an emergency, by region. */
  emergency?: { region: string; number: string }[] | undefined
  /** Languages in which staff or leaflets can be had: names as the clinic writes them, or codes such as `es`, printed as their names. */
  languages?: string[] | undefined
  /** Default: `a4`. */
  paper?: Paper | undefined
  /** Whether handouts are in large print unless something else is asked for. Default: false. */
  largePrint?: boolean | undefined
  /** Who pays for the handouts. */
  funding?: string | undefined
  /** Printed at the end of the contact details. */
  note?: string | undefined
  /** Where this clinic serves the web pages; wins over the collection's own address. */
  pages?: string | undefined
}

const line = z
  .string({
    error: ({ input }) =>
      input === undefined ? undefined : 'Expected words; numbers stand in quotes',
  })
  .trim()
  .min(1, 'Expected some words, not nothing')
  .max(300, 'Expected at most 300 characters')
  .regex(
    /^(?![\s\S]*\{\{)/u,
    'Expected words as they are printed; only articles have {{variables}}',
  )

/** Says what something is instead of what it is made of; which keys are unknown, and which are missing, is said elsewhere. */
const expecting = (what: string) => ({
  error: ({ code, input }: { code: string; input?: unknown }) =>
    code === 'unrecognized_keys' || input === undefined ? undefined : `Expected ${what}`,
})

const notALanguage = ({ input }: { input?: unknown }): string =>
  `Expected the name of a language, or a known code such as "en", "es" or "pt-BR", not "${String(input)}"`

/** The contract of a clinic profile; unknown keys are errors. */
export const clinicSchema: z.ZodType<Clinic> = z
  .strictObject(
    {
      name: line.describe('Name of the clinic, as printed'),
      phone: line
        .regex(/\p{Nd}/u, 'Expected a phone number')
        .describe('Phone number to call with questions, as printed'),
      hours: line.optional().describe('When somebody answers'),
      address: line.optional(),
      web: line
        .regex(
          /^(?:https?:\/\/)?[^\s:/?#.]+(?:\.[^\s:/?#.]+)+(?::\d+)?(?:[/?#]\S*)?$/iu,
          'Expected a web address (http or https)',
        )
        .optional()
        .describe('Web address, as printed'),
      logo: z
        .strictObject(
          {
            file: line,
            alt: line.describe('What the logo shows, for those who do not see it'),
          },
          expecting('a file and what it shows'),
        )
        .optional(),
      brandColour: z
        .string()
        .regex(/^#[0-9a-f]{6}$/iu, 'Expected a colour such as "#00558c"')
        .optional(),
      emergency: z
        .array(
          z.strictObject(
            {
              region: line,
              number: line
                .regex(/\p{Nd}/u, 'Expected a number to call')
                .describe('Number to call in an emergency, as printed'),
            },
            expecting('a region and its number'),
          ),
          expecting('a list of regions and their numbers'),
        )
        .optional(),
      languages: z
        .array(line.refine(isLanguage, { error: notALanguage }), {
          error: 'Expected a list of languages',
        })
        .optional(),
      paper: z.enum(papers, { error: 'Expected a4 or letter' }).optional(),
      largePrint: z.boolean({ error: 'Expected true or false' }).optional(),
      funding: line.optional(),
      note: line.optional(),
      pages: z
        .url({ protocol: /^https?$/u, error: 'Expected an http or https address' })
        .optional(),
    },
    expecting('lines such as "name: Riverside Clinic"'),
  )
  .meta({
    title: 'Plainleaf clinic profile',
    description: 'What a clinic says of itself on handouts.',
  })

/** Keys that a clinic profile can have, for suggestions. */
export const clinicKeys: readonly string[] = [
  'name',
  'phone',
  'hours',
  'address',
  'web',
  'logo',
  'brandColour',
  'emergency',
  'languages',
  'paper',
  'largePrint',
  'funding',
  'note',
  'pages',
  'file',
  'alt',
  'region',
  'number',
]

/** JSON Schema (draft 2020-12) of a clinic profile, generated from `clinicSchema`. */
export function clinicJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(clinicSchema, { target: 'draft-2020-12', io: 'input' })
  return { $id: 'urn:plainleaf:schema:clinic', ...schema }
}
