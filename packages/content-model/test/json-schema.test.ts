import { readFileSync } from 'node:fs'
import { textReader, topicJsonSchema } from '@plainleaf/content-model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

const published = new URL('../schema/topic.schema.json', import.meta.url)

test('the published JSON Schema is generated from the zod schema', async () => {
  await expect(`${JSON.stringify(topicJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    published.pathname,
  )
})

test('a topic validates against the published JSON Schema, and a broken one does not', async () => {
  const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
    JSON.parse(readFileSync(published, 'utf8')),
  )
  const topic = await textReader.read(
    new VFile({ path: 'a.txt', value: 'A title\n\nSome text that is a sentence.' }),
  )
  expect(validate(topic), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...topic, variant: 'easy' })).toBe(false)
  expect(validate({ ...topic, children: [{ ...topic.children[0], kind: 'poem' }] })).toBe(false)
})
