import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Section, Topic } from '@plainleaf/content-model'
import { type SummaryData, sentencesOf } from '@plainleaf/summary'
import { type BuildOptions, type BuildResult, build } from 'plainleaf'
import { expect } from 'vitest'
import { folderWith, hashes, list } from './folder.ts'
import type { ModelServer } from './model-server.ts'

/** A key that must never be seen again. */
export const key: string = 'sk-test-5f2c9a7e'
/** Two sentences that have a plainer wording, two that have none, and what no model may see or change. */
export const hard = {
  rate: 'In one hospital, regular exercise accelerated recovery in 62 of 100 older adults and in 41 of 100 younger adults.',
  not: 'Supervised physical activity did not accelerate recovery in hospitalised adults afterwards.',
  name: 'Breathing exercises were more effective than medication alone in the Lindholm hospital study.',
  may: 'Additional physiotherapy may possibly shorten hospitalisation for older adults with pneumonia.',
}
export const lungs: string = `# Getting well after pneumonia

Pneumonia is an infection of the lungs.

## Does it help?

${Object.values(hard).join(' ')}

## What to watch for

Immediately contact the emergency department if breathing deteriorates considerably.

| Medication | Administration |
| - | - |
| Amoxicillin capsules | Administered every morning immediately after breakfast, accelerated |

> Recovery accelerated considerably, according to several hospitalised adults.
`

/** Every sentence as it stands, so that these tests do not hang on what a summary chooses. */
export function everySentence(full: Topic): Topic {
  const section = full.children[0] as Section
  const children = sentencesOf(full).map(({ id, text, block, position }, at) => {
    const own = { id: `all.s${at + 1}`, sources: [id], edits: [], ...(position && { position }) }
    const sentence = {
      type: 'sentence' as const,
      ...own,
      children: [{ type: 'text' as const, value: text }],
    }
    const paragraph = { type: 'paragraph' as const, children: [sentence] }
    if (block === 'quote') return { type: 'blockquote' as const, children: [paragraph] }
    const row = {
      type: 'tableRow' as const,
      children: [{ type: 'tableCell' as const, children: [sentence] }],
    }
    return block === 'table cell'
      ? { type: 'table' as const, headerRows: 0, headerColumns: 0, children: [row] }
      : paragraph
  })
  return { ...full, variant: 'plain', children: [{ ...section, id: 'all', children }] }
}

/** What a build made. */
export interface Built {
  result: BuildResult
  /** SHA-256 by path. */
  files: Record<string, string>
  text: string
  data: SummaryData
  rules: string[]
}

/** Builds the leaflet, with every sentence as it stands. */
export async function buildWith(options: BuildOptions = {}, document = lungs): Promise<Built> {
  const cwd = folderWith({ 'lungs.md': document })
  const result = await build({
    cwd,
    inputs: ['lungs.md'],
    to: ['summary', 'html'],
    summarise: everySentence,
    ...options,
  })
  const out = join(cwd, 'dist')
  const text = list(out)
    .map((path) => readFileSync(join(out, path), 'utf8'))
    .join('\n')
  const data = JSON.parse(readFileSync(join(out, 'summary/lungs.json'), 'utf8'))
  const rules = result.messages.map(({ ruleId }) => ruleId ?? '')
  return { result, files: hashes(out), text, data, rules }
}

/** Builds with a model behind a server; it gives up soon and asks once, unless a test says otherwise. */
export function askWith(
  { endpoint }: ModelServer,
  options: BuildOptions = {},
  limits = {},
): Promise<Built> {
  const model = { name: 'toy', endpoint, timeout: 20, retries: 0, ...limits }
  return buildWith({ model, apiKey: key, ...options })
}

let baseline: Built['files'] | undefined

/** Nothing of what a server did is in any file or message, and the key is in none. */
export async function expectUntouched(built: Built): Promise<void> {
  baseline ??= (await buildWith()).files
  expect(built.files).toEqual(baseline)
  expect(built.result.exitCode).toBe(0)
  expectNoKey(built)
}

/** The key is in no file and no message. */
export function expectNoKey({ result, text }: Built): void {
  expect(text).not.toContain(key)
  expect(JSON.stringify(result)).not.toContain(key)
  for (const message of result.messages) {
    expect(`${message} ${message.note} ${message.stack}`).not.toContain(key)
    expect(message.cause).toBeUndefined()
  }
}

/** The wording of a model that answers well. */
export const better = (text: string): string =>
  text.replace('accelerated recovery', 'sped up recovery').replace('accelerate ', 'speed up ')
