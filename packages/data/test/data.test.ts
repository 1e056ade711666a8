import { readFileSync } from 'node:fs'
import {
  type Collection,
  type OutputContext,
  type OutputFile,
  type Topic,
  topicJsonSchema,
  topicSchema,
} from '@plainleaf/content-model'
import { collectionDataSchema, data, toCollectionData, toJson } from '@plainleaf/data'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const folder = new URL('fixtures/hay-fever/', import.meta.url)
const topic = topicSchema.parse(
  JSON.parse(readFileSync(new URL('tree.json', folder), 'utf8')),
) as Topic
const collection: Collection = {
  id: 'allergies',
  title: 'Allergies',
  lang: 'en',
  licence: 'CC-BY-4.0',
  topics: [topic],
  glossary: [
    { id: 'pollen', term: 'pollen', aliases: [], definition: 'The fine dust of flowering plants.' },
  ],
  references: topic.references,
}
const context: OutputContext = {
  collection,
  plain: (full) => ({ ...full, variant: 'plain', dropped: [] }),
  outputs: ['data'],
  asset: () => undefined,
  report: (message) => {
    throw message
  },
}
const files = new Map(
  [
    ...((await data.renderTopic!(topic, context)) as OutputFile[]),
    ...((await data.renderCollection!(collection, context)) as OutputFile[]),
  ].map((file) => [file.path, file.content as string]),
)
const json = (path: string) => JSON.parse(files.get(path)!)

/** A validator for a schema as it was published. */
function validator(path: string) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false })
  return ajv.compile(json(path))
}

describe('data', () => {
  it.each([...files.keys()])('writes %s', async (path) => {
    await expect(files.get(path)).toMatchFileSnapshot(
      path.startsWith('schema/') ? `fixtures/${path}` : `fixtures/hay-fever/${path}`,
    )
  })

  it('gives the topic exactly as typed', () => {
    expect(json('hay-fever.json')).toEqual(topic)
    expect(topicSchema.parse(json('hay-fever.json'))).toEqual(topic)
    expect(json('hay-fever.json').meta.source.path).toBe('topics/hay-fever.md')
  })

  it('validates both variants against the published schema', () => {
    const validate = validator('schema/topic.schema.json')
    for (const path of ['hay-fever.json', 'hay-fever.plain.json']) {
      expect(validate(json(path)), JSON.stringify(validate.errors)).toBe(true)
    }
    expect(validate({ ...topic, variant: 'fancy' })).toBe(false)
    expect(validate({ ...topic, surprise: true })).toBe(false)
  })

  it('validates collection.json against its schema', () => {
    const validate = validator('schema/collection.schema.json')
    expect(validate(json('collection.json')), JSON.stringify(validate.errors)).toBe(true)
    expect(collectionDataSchema.parse(toCollectionData(collection))).toBeDefined()
    expect(validate({ ...json('collection.json'), topics: [{}] })).toBe(false)
  })

  it('publishes the schema the model generates, not a copy of it', () => {
    expect(json('schema/topic.schema.json')).toEqual(topicJsonSchema())
  })

  it('names no path of this machine', () => {
    for (const content of files.values()) {
      expect(content).not.toContain(process.cwd())
      expect(content).not.toMatch(/\/(?:home|root|Users|tmp)\/|file:/u)
    }
  })
})

describe('toJson', () => {
  it('gives the same bytes for the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = toJson(value)
        expect(text.endsWith('\n')).toBe(true)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(toJson(reversed(value))).toBe(text)
      }),
    )
  })
})

/** The same value with the keys of every object written in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  )
}
