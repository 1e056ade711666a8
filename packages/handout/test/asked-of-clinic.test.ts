import { toHandout } from '@plainleaf/handout'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const leaflet = (opening: string, place: string) => `# What is hay fever?

${opening}

## Why does it come?

Pollen comes in spring.

## When should I get help?

Call an ambulance if you cannot breathe.

## Where are we?

${place}

## What do these words mean?

Pollen
: Fine dust of plants
`

const call = 'With any question, ring {{phone}}.'

it.each([
  ['of the introduction', leaflet(call, 'By the river.'), ['introduction']],
  ['behind what says when to get help', leaflet('It is common.', call), ['where-are-we']],
  ['of both', leaflet(call, call), ['introduction', 'where-are-we']],
])('prints what a section asks of a clinic beside where it stood: %s', async (_, text, gone) => {
  const topic = await topicOf(text)
  const short = { ...topic, children: topic.children.filter(({ id }) => !gone.includes(id)) }
  const { parts } = toHandout(topic, short, clinic)
  const saying = parts.filter(({ pieces }) => JSON.stringify(pieces).includes('With any question'))
  expect(saying.map(({ id }) => id)).toEqual(['why-does-it-come'])
})

it('prints it with the key points where there is nothing else', async () => {
  const topic = await topicOf(
    `# Hay fever\n\n${call}\n\n## Key points\n\n- Wash your face.\n\n## Glossary\n\nPollen\n: Fine dust\n`,
  )
  const short = { ...topic, children: topic.children.slice(1) }
  const parts = toHandout(topic, short, clinic).parts
  const words = parts.filter(({ role }) => role === 'words' || role === 'keyPoints')
  expect(words.map(({ pieces }) => JSON.stringify(pieces).includes('With any question'))).toEqual([
    true,
    false,
  ])
})
