import type { Collection, Topic } from '@plainleaf/content-model'
import { api, compareTopics, contentHash, mergeApis, module } from '@plainleaf/data'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { beforeAll, describe, expect, it } from 'vitest'
import { contextOf, filesOf, hayFever } from './clinic.ts'

// Those that hold the pages to their laws: named at run time, since packages import only packages.
const pages = new URL('../../html/test/arbitrary-topic.ts', import.meta.url).href
const { topics } = (await import(pages)) as { topics: fc.Arbitrary<Topic> }

const collections: fc.Arbitrary<Collection> = fc.record({
  id: fc.constant('any'),
  title: fc.constant('Any'),
  lang: fc.constantFrom('en', 'de', 'ar'),
  url: fc.constantFrom(undefined, 'https://a.example/b'),
  licence: fc.constantFrom(undefined, 'CC-BY-4.0', 'As you like'),
  topics: topics.map((topic): Topic[] => [settled(topic), hayFever]),
  glossary: fc.constant([]),
  references: fc.constant([]),
})
/** What the schema and the readers see to: a title, a date that is one, ids that stand once. */
function settled(topic: Topic): Topic {
  const seen = new Set<string>()
  const children = topic.children.filter(({ id }) => !seen.has(id) && seen.add(id))
  const { lastChecked } = topic.meta
  const { lastChecked: _, ...meta } = topic.meta
  return {
    ...topic,
    title: topic.title || 'T',
    lang: topic.lang || 'en',
    meta: /^\d{4}-\d{2}-\d{2}$/.test(lastChecked ?? '') ? topic.meta : meta,
    children,
  }
}
const runs = { numRuns: 60 }
const checks = new Map<string, ReturnType<Ajv2020['compile']>>()

beforeAll(async () => {
  const made = await api.renderCollection!({ ...empty }, contextOf({ ...empty }))
  const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false })
  for (const { path, content } of made) {
    const [, name] = /^v1\/schema\/(.*)\.schema\.json$/.exec(path) ?? []
    if (name) checks.set(name, ajv.compile(JSON.parse(String(content))))
  }
  expect(checks.size).toBe(8)
})
const empty: Collection = {
  id: 'e',
  title: 'E',
  lang: 'en',
  topics: [],
  glossary: [],
  references: [],
}

/** Elements and attributes of a piece of HTML, as a browser reads it. */
function* tagsOf(html: string): Generator<{ tag: string; attributes: Record<string, unknown> }> {
  const waiting = [...fromHtml(html, { fragment: true }).children]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'element') continue
    yield { tag: node.tagName, attributes: node.properties }
    waiting.push(...node.children)
  }
}

function expectSafe(html: string): void {
  for (const { tag, attributes } of tagsOf(html)) {
    expect(['script', 'style', 'iframe', 'object', 'svg', 'math', 'form']).not.toContain(tag)
    for (const name of Object.keys(attributes))
      expect(name.toLowerCase()).not.toMatch(/^on|^style$/)
    const { href, src } = attributes
    if (href !== undefined) expect(href).toMatch(/^(?:https?:\/\/|mailto:|tel:|#|[\p{L}\p{N}_-])/u)
    if (href !== undefined) expect(href).not.toMatch(/^(?:javascript|data|vbscript):/i)
    if (src !== undefined) expect(src).toMatch(/^(?:https:\/\/a\.example\/b\/)?images\//)
  }
}

describe('for any topic, however hostile', () => {
  it('every file of the API is valid, and its texts are safe and without ids', async () => {
    await fc.assert(
      fc.asyncProperty(collections, async (collection) => {
        const files = await filesOf(api, collection)
        for (const [path, content] of files) {
          const value = JSON.parse(content)
          const kind = /\/sections\//.test(path)
            ? 'section'
            : /^v1\/topics\//.test(path)
              ? 'topic'
              : /^v1\/r\//.test(path)
                ? 'revision'
                : /^v1\/aspects\//.test(path)
                  ? 'aspect'
                  : (/^v1\/([\w-]+)\.json$/.exec(path)?.[1] ?? '')
          const check = checks.get(kind)
          if (check) expect(check(value), `${path} ${JSON.stringify(check.errors)}`).toBe(true)
          if (!['topic', 'revision', 'section'].includes(kind)) continue
          const texts = [...content.matchAll(/^ *"text": (".*"),?$/gm)].map(([, text]) =>
            JSON.parse(text!),
          )
          for (const part of value.hasPart.flatMap(
            (one: { hasPart?: unknown[] }) => one.hasPart ?? [one],
          )) {
            expect(texts).toContain(part.text)
            expectSafe(part.text)
            for (const { attributes } of tagsOf(part.text)) expect(attributes.id).toBeUndefined()
          }
        }
        expect(
          new Map(mergeApis([files]).files.map(({ path, content }) => [path, content])),
        ).toEqual(files)
      }),
      runs,
    )
  })

  it('the module says the same as its JSON, and its HTML is safe', async () => {
    await fc.assert(
      fc.asyncProperty(collections, async (collection) => {
        for (const [path, content] of await filesOf(module, collection)) {
          if (path.endsWith('.html')) expectSafe(content)
          if (!/^topics\/.*\.js$/.test(path)) continue
          expect(content).not.toMatch(/<\/script|<!--/i)
          expect(content.startsWith('export default {')).toBe(true)
          const value = new Function(content.replace('export default', 'return'))()
          expect(Object.keys(value)).toContain('sections')
        }
      }),
      runs,
    )
  })

  it('a topic equals itself, and is compared without a fault with any other', async () => {
    await fc.assert(
      fc.asyncProperty(collections, async (collection) => {
        const files = await filesOf(api, collection)
        const [one, other] = [...files.entries()]
          .filter(
            ([path]) => /^v1\/topics\/[^/]+\.json$/.test(path) && !path.endsWith('.plain.json'),
          )
          .map(([, content]) => JSON.parse(content))
        expect(compareTopics(one, one)).toEqual({ impact: 'none', changes: [] })
        const there = compareTopics(one, other)
        expect(there.impact).toBe(compareTopics(other, one).impact)
        expect(contentHash(collection.topics[0]!)).toMatch(/^[0-9a-f]{64}$/)
      }),
      runs,
    )
  })
})
