import type { Advisory, OutputContext, Topic } from '@plainleaf/content-model'
import { handoutOutput, openEngine, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { topicOf } from './support/read.ts'

const markdown = `---
title: Nosebleeds
---

## Key points

- Lean forward. Breathe through your mouth.

## First aid

Pinch your nose for ten minutes.

## Causes

Dry air can cause a nosebleed.
`
const corrected: Advisory = {
  id: '2026-001',
  topic: 'nosebleeds',
  status: 'corrected',
  date: '2026-02-03',
  reason: 'The number of minutes was wrong.',
  sections: ['first-aid'],
}

async function nosebleeds(lang = 'en'): Promise<Topic> {
  return { ...(await topicOf(markdown)), id: 'nosebleeds', lang }
}

it('says above all what was corrected, and where, also on a sheet without that section', async () => {
  const topic = await nosebleeds()
  const noticed = { lang: 'en', advisories: [corrected, { ...corrected, topic: 'colds' }] }
  for (const variant of ['standard', 'key-points'] as const) {
    const [first, second] = toHandout(topic, topic, null, { variant, noticed }).parts
    expect(first).toMatchObject({
      role: 'notice',
      heading: '',
      pieces: [
        {
          type: 'box',
          alarm: true,
          title: [{ text: 'Information corrected on 3 February 2026.' }],
          pieces: [
            { type: 'text', runs: [{ text: '“First aid”' }] },
            { type: 'text', runs: [{ text: 'The number of minutes was wrong.' }] },
          ],
        },
      ],
    })
    expect(first?.pieces).toHaveLength(1)
    expect(second?.role).toBe('keyPoints')
  }
})

it('says it in the language of the topic, and marks a reason in another', async () => {
  const topic = await nosebleeds('de')
  const noticed = { lang: 'en', advisories: [{ ...corrected, sections: undefined }] }
  const [first] = toHandout(topic, topic, null, { noticed }).parts
  expect(first?.pieces).toEqual([
    {
      type: 'box',
      alarm: true,
      title: [{ text: 'Information berichtigt am 3. Februar 2026.' }],
      pieces: [{ type: 'text', runs: [{ text: 'The number of minutes was wrong.', lang: 'en' }] }],
    },
  ])
})

async function print(topic: Topic, advisories: Advisory[]) {
  const said: string[] = []
  const context = {
    collection: {
      id: 'a',
      title: 'A',
      lang: 'en',
      topics: [topic],
      glossary: [],
      references: [],
      advisories,
    },
    plain: (of: Topic) => of,
    outputs: ['handout'],
    asset: () => undefined,
    report: (message) => said.push(`${message.ruleId}: ${message.reason} (${message.note})`),
  } satisfies OutputContext
  const output = handoutOutput({ engine: await openEngine(), variants: ['standard'] })
  return { said, files: await output.renderTopic!(topic, context) }
}

it('prints a notice that the gate finds, and nothing of a topic that was withdrawn', async () => {
  const topic = await nosebleeds()
  const { files } = await print(topic, [corrected])
  expect(files.map(({ path }) => path)).toEqual(['nosebleeds.pdf'])
  expect(await checkPdf(files[0]!.content as Uint8Array)).toEqual([])
  const { sections: _, ...whole } = corrected
  expect(await print(topic, [{ ...whole, status: 'withdrawn', replacedBy: 'colds' }])).toEqual({
    files: [],
    said: [
      'handout-withdrawn: The topic "nosebleeds" was withdrawn on 2026-02-03 (advisory 2026-001), and so it has no handout: The number of minutes was wrong (Print "colds" instead, and throw away the sheets that were printed before)',
    ],
  })
})
