import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

const read = async (value: string): Promise<Topic> =>
  textReader.read(new VFile({ path: 'corns.txt', value }))

const dropped = (topic: Topic): string[] => topic.dropped.map(({ text }) => text)

const text = `**Corns and hard skin**

**What is a corn?**

A corn is a small, hard patch where the skin of a toe was pressed by a shoe for weeks.

**What helps**

- [ ] wider shoes
- [x] a cream with urea

`

test.each([
  [
    'Sure! Here’s a short leaflet about corns for your patients:',
    'Would you like me to translate it, or make a shorter version?',
  ],
  [
    'Gerne! Hier ist ein Merkblatt über Hühneraugen:',
    'Möchten Sie, dass ich eine kürzere Fassung schreibe?',
  ],
  ['Bien sûr ! Voici une fiche sur les cors :', 'N’hésitez pas à me demander une version courte.'],
  ['¡Claro! Aquí tienes un folleto sobre los callos:', '¿Quieres que haga una versión más corta?'],
])('what an assistant says round its text goes: %s', async (opening, closing) => {
  const topic = await read(`${opening}\n\n---\n\n${text}---\n\n${closing}\n`)
  expect(topic.title).toBe('Corns and hard skin')
  expect(dropped(topic).filter((line) => line !== '---')).toEqual([opening, closing])
  expect(toOutline(topic)).toMatch(/heading 2 +What is a corn\?\n/u)
})

test('what a nurse offers stays', async () => {
  const offer = 'Let me know if the toe becomes red, or if you cannot wear shoes.'
  expect(toOutline(await read(`${text}${offer}\n`))).toContain(`paragraph            ${offer}`)
})

test('a box behind a bullet is a box', async () => {
  const list = (await read(text)).children
    .flatMap(({ children }) => children)
    .find((block) => block.type === 'list')
  expect(list).toMatchObject({ children: [{ checked: false }, { checked: true }] })
})

test('where a whole talk was copied, what was asked goes too', async () => {
  const topic = await read(
    `You said:\nWrite about corns\n\nChatGPT said:\nOf course! Here’s a leaflet:\n\n${text}`,
  )
  expect(topic.title).toBe('Corns and hard skin')
  expect(dropped(topic).slice(0, 4)).toEqual([
    'You said:',
    'Write about corns',
    'ChatGPT said:',
    'Of course! Here’s a leaflet:',
  ])
})
