import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'plainleaf'
import { asPlain } from './documents.ts'

/** A leaflet that says how long to pinch. */
export const nose = (pinch: string) => `---
title: Nosebleeds
lang: en
lastChecked: 2026-01-02
---

## First aid

Pinch the soft part for ${pinch} minutes.
`
/** A second leaflet. */
export const colds = '---\ntitle: Colds\nlang: en\n---\n\nRest and drink.\n'
/** A collection of the two. */
export const start = {
  'a/package.json': '{ "name": "@x/a", "license": "CC0-1.0" }',
  'a/topics/nosebleeds.md': nose('10'),
  'a/topics/colds.md': colds,
}
/** An advisory on the first of them, with more lines. */
export const advisory = (more: string) => `advisories:
  - id: 2026-001
    topic: nosebleeds
    date: 2026-02-03
    reason: The number of minutes was wrong.
${more}`

/** Builds the collection; what was said, without the want of an address. */
export async function run(
  cwd: string,
  to: string[] = ['html', 'summary', 'data', 'module', 'api'],
) {
  const result = await build({ cwd, inputs: ['a'], to, summarise: asPlain })
  const said = result.messages
    .filter(({ ruleId }) => ruleId !== 'site-address-missing')
    .map((m) => `${m.name} ${m.fatal} ${m.ruleId}: ${m.reason} (${m.note})`)
  return { said, result }
}
/** A file of the API that was built. */
export const json = (cwd: string, path: string) =>
  JSON.parse(readFileSync(join(cwd, 'dist/api/v1', path), 'utf8'))
