import { readFileSync } from 'node:fs'
import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { lettersOf, lettersOfTopic } from '../structure/letters.ts'
import { toOutline } from '../structure/to-outline.ts'

const read = async (value: string): Promise<Topic> =>
  textReader.read(new VFile({ path: 'wart.txt', value }))

test('no letter of a wiki page is lost but those of tags', async () => {
  const page = new URL('../fixtures/text/wiki-page/input.txt', import.meta.url)
  const text = readFileSync(page, 'utf8')
  expect(lettersOfTopic(await read(text))).toBe(
    lettersOf(text.replaceAll(/<\/?[a-z][^<>]*>|&nbsp;/gu, ' ')),
  )
})

const opening =
  "A '''wart''' is a small lump on the skin.<ref>Oak A. Warts. 2018.</ref>\n\n== Signs ==\n"

test('a page without a box of facts is named after its first strong words', async () => {
  const topic = await read(`${opening}* a rough lump\n* [[Blood clot|black dots]] in it\n`)
  expect(topic.title.toLowerCase()).toBe('wart')
  expect(topic.references).toHaveLength(1)
  expect(topic.children[0]!.children[0]).toMatchObject({
    children: [{ value: 'A ' }, { type: 'strong' }, {}, { type: 'citation' }],
  })
  expect(toOutline(topic)).toMatch(/list-item +black dots in it/u)
})

test('what is never closed is text', async () => {
  const topic = await read(
    `${opening}See [[the nurse.\n\n{{Box\nAsk early.\n\n{| border\nOr late.\n\nSome '''very strong.\n`,
  )
  const outline = toOutline(topic)
  for (const words of ['See [[the nurse.', 'Ask early.', 'Or late.', 'very strong.'])
    expect(outline).toContain(words)
})

test('what only looks so is read as other texts are', async () => {
  const topic = await read(
    'Warts\n=====\n\nA wart is a small lump that a virus makes on the skin of the hand.\n\n* see [[ward]] list\n* {{name}}\n',
  )
  expect(topic.title).toBe('Warts')
  expect(toOutline(topic)).toContain('see [[ward]] list')
})
