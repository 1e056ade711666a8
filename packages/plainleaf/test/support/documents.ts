import type { Output, OutputFile, Topic } from '@plainleaf/content-model'
import { toText } from '@plainleaf/content-model'

/** A short leaflet in Markdown, in our own words. */
export const hayFever = `---
title: Hay fever
lang: en
---

Hay fever is an allergy to pollen. It comes in spring and summer.

## Symptoms

- Sneezing
- Itchy eyes
- A blocked or runny nose

## What you can do

1. Check the pollen forecast each morning.
2. Keep windows shut when the count is high.
3. Wash your hair before bed.

## When to see a doctor

See a doctor if you wheeze or find it hard to breathe.
`

/** A short leaflet as plain text, in our own words. */
export const headLice = `Head lice

Head lice are small insects that live in hair. They do not mean that hair is dirty.

How they spread

Lice crawl from head to head when hair touches hair. They cannot jump or fly.

What to do

Comb wet hair with a fine comb every few days for two weeks. Tell the school, so that others can look too.
`

/** The plain variant that tests need where the words do not matter. */
export const asPlain = (topic: Topic): Topic => ({ ...topic, variant: 'plain' })

/** An output for tests: one text file for each topic, one list for the collection. */
export const cards: Output = {
  name: 'cards',
  renderTopic: (topic) => [
    { path: `${topic.id}.txt`, content: `${topic.title}\n${toText(topic)}\n` },
  ],
  renderCollection: (collection) => [
    { path: 'list.txt', content: collection.topics.map((topic) => `${topic.title}\n`).join('') },
  ],
}

/** An output that writes just these files for each topic. */
export function writing(...files: OutputFile[]): Output {
  return { name: 'cards', renderTopic: () => files }
}
