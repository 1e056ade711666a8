import { createHash } from 'node:crypto'
import SwaggerParser from '@apidevtools/swagger-parser'
import type { Collection } from '@plainleaf/content-model'
import { api, createApi } from '@plainleaf/data'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { advisory, clinic, contextOf, earWax, filesOf, hayFever } from './clinic.ts'

const files = await filesOf(api, clinic)
const json = (path: string, from = files) => JSON.parse(from.get(`v1/${path}`)!)
const snapshot = (path: string) =>
  path.includes('/schema/') || path.endsWith('openapi.json')
    ? `fixtures/schema/${path}`
    : `fixtures/nose-and-ears/api/${path}`

/** The schema that holds for a file, as the README says. */
function schemaOf(path: string): string | undefined {
  if (/^v1\/topics\/[^/]+\.json$/.test(path)) return 'topic'
  if (/^v1\/r\//.test(path)) return 'revision'
  if (/\/sections\//.test(path)) return 'section'
  if (/^v1\/aspects\//.test(path)) return 'aspect'
  if (path === 'v1/search-index') return 'search-index'
  return /^v1\/(collections|search-index|advisories|etags)\.json$/.exec(path)?.[1]
}

describe('the static API', () => {
  it.each([...files.keys()])('writes %s', async (path) => {
    await expect(files.get(path)).toMatchFileSnapshot(snapshot(path))
  })

  it('validates every file against the schema that is published beside it', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false })
    const checks = new Map(
      [...files.keys()].flatMap((path) => {
        const [, name] = /^v1\/schema\/(.*)\.schema\.json$/.exec(path) ?? []
        return name ? [[name, ajv.compile(json(`schema/${name}.schema.json`))] as const] : []
      }),
    )
    let checked = 0
    for (const path of files.keys()) {
      const name = schemaOf(path)
      if (name === undefined) continue
      const check = checks.get(name)!
      expect(check(json(path.slice(3))), `${path} ${JSON.stringify(check.errors)}`).toBe(true)
      checked++
    }
    // All but the schemas and the OpenAPI document.
    expect(checked).toBe(files.size - checks.size - 1)
    expect(checks.get('topic')!({ ...json('topics/ear-wax.json'), version: 'x' })).toBe(false)
    expect(checks.get('topic')!({ ...json('topics/ear-wax.json'), surprise: 1 })).toBe(false)
  })

  it('has an OpenAPI 3.1 document that is valid and names a place for every file', async () => {
    const document = json('openapi.json')
    await SwaggerParser.validate(structuredClone(document))
    // The validator lets two operations have one name; generators of clients do not.
    const names = Object.values<{ get: { operationId: string } }>(document.paths).map(
      ({ get }) => get.operationId,
    )
    expect(new Set(names).size).toBe(names.length)
    const patterns = Object.keys(document.paths).map(
      (path) =>
        new RegExp(
          `^${path
            .slice(1)
            .replaceAll('.', '\\.')
            .replace(/\{\w+\}/g, '[^/]+')}$`,
        ),
    )
    for (const path of files.keys()) {
      if (path.includes('/schema/') || path.endsWith('openapi.json')) continue
      expect(
        patterns.some((pattern) => pattern.test(path)),
        path,
      ).toBe(true)
    }
  })

  it('uses the same schemas in the OpenAPI document as in the files of schemas', async () => {
    const whole = await SwaggerParser.dereference(json('openapi.json'))
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const { schemas } = (whole as { components: { schemas: Record<string, object> } }).components
    const check = ajv.compile(schemas.MedicalWebPage!)
    expect(check(json('topics/ear-wax.json')), JSON.stringify(check.errors)).toBe(true)
    expect(check({ ...json('topics/ear-wax.json'), hasPart: [{}] })).toBe(false)
  })

  it('gives the SHA-256 of every file that may change', () => {
    const etags = json('etags.json')
    for (const [path, content] of files) {
      if (path.startsWith('v1/r/') || path === 'v1/etags.json') continue
      expect(etags[path], path).toBe(createHash('sha256').update(content).digest('hex'))
    }
    expect(Object.keys(etags).length).toBe(
      [...files.keys()].filter((path) => !path.startsWith('v1/r/')).length - 1,
    )
  })

  it('pins the words of each variant under an address that holds a hash of their bytes', () => {
    const pins = [...files.keys()].filter((path) => path.startsWith('v1/r/'))
    expect(pins).toHaveLength(4)
    for (const path of pins) {
      const [, version, digits = ''] = /\/(\w{12})-(\w{12})\.json$/.exec(path)!
      const hash = createHash('sha256').update(files.get(path)!).digest('hex')
      expect(hash.startsWith(digits), path).toBe(true)
      const pin = json(path.slice(3))
      expect(pin.version).toBe(version)
      const at = `https://x.example/${path}`
      const latest = new URL(pin.exampleOfWork.url, at).pathname.slice('/v1/'.length)
      const {
        archivedAt,
        lastReviewed,
        dateModified,
        expires: ___,
        checkedText,
        reviewedBy: __,
        ...words
      } = json(latest)
      expect(new URL(archivedAt, `https://x.example/v1/${latest}`).href).toBe(at)
      expect([lastReviewed, dateModified, checkedText]).not.toContain(undefined)
      const { exampleOfWork: _, ...pinned } = pin
      expect(pinned).toEqual(words)
    }
    const listed = json('collections.json').collections[0].topics[0].archivedAt
    expect(files.has(`v1/${listed}`)).toBe(true)
  })

  it('gives the same words the same pin whenever they are checked and whatever is said of them', async () => {
    const pinsOf = async (more: Partial<Collection>, meta: object, title = earWax.title) => {
      const topic = { ...earWax, title, meta: { ...earWax.meta, ...meta } }
      const made = await filesOf(api, { ...clinic, ...more, topics: [topic, hayFever] })
      return new Map([...made].filter(([path]) => path.startsWith('v1/r/ear-wax/')))
    }
    const pins = await pinsOf({}, {})
    expect(pins.size).toBe(2)
    const later = { lastChecked: '2026-11-21', reviewBy: '2028-01-01', reviewedBy: ['A. Nurse'] }
    expect(await pinsOf({}, later)).toEqual(pins)
    const said = { ...advisory, status: 'corrected' as const }
    expect(await pinsOf({ advisories: [said] }, later)).toEqual(pins)
    // Other words, and whatever else would change the bytes, have another address.
    const others: [Partial<Collection>, object, string?][] = [
      [{}, {}, 'Wax'],
      [{}, { licence: 'CC0-1.0' }],
      [{ publisher: 'B clinic' }, {}],
      [{ url: 'https://b.example' }, {}],
      [{}, { keywords: ['ear'] }],
    ]
    for (const other of others)
      for (const path of (await pinsOf(...other)).keys())
        expect(pins.has(path), JSON.stringify([other, path])).toBe(false)
  })

  it('leads to pages beside it where the collection has no address', async () => {
    const { url: _, ...rest } = clinic
    const local = await filesOf(api, rest)
    const topic = json('topics/ear-wax.json', local)
    // From dist/api/v1/topics/ to dist/html/.
    expect(new URL(topic.url, 'https://x.example/api/v1/topics/ear-wax.json').pathname).toBe(
      '/html/ear-wax.html',
    )
    const section = json('topics/ear-wax/sections/is-it-catching.json', local)
    const at = 'https://x.example/api/v1/topics/ear-wax/sections/is-it-catching.json'
    expect(new URL(section.url, at).href).toBe('https://x.example/html/ear-wax.html#is-it-catching')
    const listed = json('collections.json', local).collections[0].topics[0].url
    expect(new URL(listed, 'https://x.example/api/v1/collections.json').pathname).toBe(
      '/html/ear-wax.html',
    )
    const found = json('search-index.json', local).documents[0].url
    expect(new URL(found, 'https://x.example/api/v1/search-index.json').pathname).toBe(
      '/html/ear-wax.html',
    )
    const [about] = json('aspects/SelfCareHealthAspect.json', local).sections
    const there = 'https://x.example/api/v1/aspects/SelfCareHealthAspect.json'
    expect(new URL(about.url, there).pathname).toBe('/html/ear-wax.html')
    expect(new URL(about.isPartOf.url, there).pathname).toBe('/html/ear-wax.html')
    const pin = json(topic.archivedAt.slice(3), local)
    expect(new URL(pin.url, 'https://x.example/api/v1/r/ear-wax/1.json').pathname).toBe(
      '/html/ear-wax.html',
    )
    expect(JSON.stringify(topic)).toContain('href=\\"hay-fever.html#treatment\\"')
    expect(JSON.stringify(topic)).toContain('src=\\"images/abababababab.png\\"')
  })

  it('names no page where nobody makes any', async () => {
    const { url: _, ...rest } = clinic
    const alone = await filesOf(api, rest, contextOf(rest, ['api']))
    const topic = json('topics/ear-wax.json', alone)
    expect(topic.url).toBeUndefined()
    for (const content of alone.values()) expect(content).not.toMatch(/\.html\b|#ref-|<img/)
    expect(JSON.stringify(topic)).toContain('Hay fever for your nose')
  })

  it('leads to the pages of another site', async () => {
    const own = await filesOf(createApi({ pageOf: (id) => `/topics/${id}/` }), clinic)
    const topic = json('topics/ear-wax.json', own)
    expect(topic.url).toBe('/topics/ear-wax/')
    expect(JSON.stringify(topic)).toContain('href=\\"/topics/hay-fever/#treatment\\"')
    expect(json('collections.json', own).collections[0].topics[0].url).toBe('/topics/ear-wax/')
  })

  it('writes the same bytes twice, with or without the files of topics made first', async () => {
    expect(await filesOf(api, clinic)).toEqual(files)
    const collectionAlone = await api.renderCollection!(clinic, contextOf(clinic))
    for (const { path, content } of collectionAlone) expect(content).toBe(files.get(path))
  })

  it('holds neither script, style nor id in its texts', () => {
    const texts = [...JSON.stringify([...files.values()]).matchAll(/<[a-z][^>]*>/g)].map(String)
    expect(texts.length).toBeGreaterThan(100)
    for (const tag of texts) expect(tag).not.toMatch(/<script|<style|\sid=|\son\w+=|javascript:/i)
  })
})
