import { type Collection, type PhrasingContent, type Topic, toText } from '@plainleaf/content-model'
import { balanceBidi, bidiFindings, cleanBidi, html } from '@plainleaf/html'
import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { contextOf, topicOf } from './site.ts'

const rlo = '\u202E'
const pdf = '\u202C'
const lri = '\u2066'
const pdi = '\u2069'

test.each([
  [[`take ${rlo}two daily`], ['take two daily']],
  [[`take ${pdf}two${pdi}`], ['take two']],
  [[`${rlo}abc${pdf} d`], [`${rlo}abc${pdf} d`]],
  [
    [`${lri}a`, 'b', `c${pdi}`],
    [`${lri}a`, 'b', `c${pdi}`],
  ],
  [[`${lri}a${rlo}b${pdi}${pdf}c`], [`${lri}ab${pdi}c`]],
  [[`${rlo}a${lri}b${pdf}c`], ['abc']],
  [['\u200Fa\u200E'], ['\u200Fa\u200E']],
])('%j becomes %j', (texts, expected) => {
  expect(balanceBidi(texts)).toEqual(expected)
})

test('whatever the text, nothing is left open and nothing else is lost', () => {
  const characters = fc.constantFrom(...'ab\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069')
  fc.assert(
    fc.property(fc.array(fc.string({ unit: characters })), (texts) => {
      const once = balanceBidi(texts)
      expect(balanceBidi(once)).toEqual(once)
      const words = (of: string[]) => of.map((text) => text.replace(/[^ab]/g, ''))
      expect(words(once)).toEqual(words(texts))
      const all = once.join('')
      expect(all.match(/[\u2066-\u2068]/g)?.length).toBe(all.match(/\u2069/g)?.length)
      expect(all.match(/[\u202A\u202B\u202D\u202E]/g)?.length).toBe(all.match(/\u202C/g)?.length)
    }),
  )
})

test('a pair may span inline elements, but no block and no break', () => {
  const element = (tagName: string, ...children: ElementContent[]): Element => ({
    type: 'element',
    tagName,
    properties: { title: `x${rlo}` },
    children,
  })
  const text = (value: string): ElementContent => ({ type: 'text', value })
  const nodes = [
    element('p', text(`${lri}a`), element('em', text('b')), text(`c${pdi}`)),
    element('p', text(`${lri}a`), element('br'), text(`c${pdi}`)),
    element('div', element('p', text(`${rlo}a`)), element('p', text(`b${pdf}`))),
  ]
  cleanBidi(nodes)
  const written = JSON.stringify(nodes)
  expect(written.match(/[\u202A-\u202E\u2066-\u2069]/g)).toEqual([lri, pdi])
  expect(written).toContain(`"${lri}a"`)
})

/** A topic whose title, paragraph and reference hold lone controls. */
function turned(): Topic {
  const topic = topicOf('hay-fever/tree.json')
  const place = { start: { line: 7, column: 1 }, end: { line: 7, column: 9 } }
  const children: PhrasingContent[] = [
    { type: 'text', value: `Take ${rlo}two`, position: place },
    { type: 'strong', children: [{ type: 'text', value: ' every day' }] },
  ]
  const [first, ...rest] = topic.children
  return {
    ...topic,
    title: `Hay fever${lri}`,
    children: [
      { ...first!, children: [{ type: 'paragraph', children, position: place }] },
      ...rest,
    ],
    references: topic.references.map((one) => ({ ...one, note: `Undated${rlo}` })),
  }
}

test('no control is left open on a page, and the finding says where the first stood', async () => {
  const topic = turned()
  const collection: Collection = {
    id: 'c',
    title: `All${rlo}`,
    lang: 'en',
    topics: [topic],
    glossary: [],
    references: [],
  }
  const context = contextOf(collection)
  const files = [
    ...((await html.renderTopic?.(topic, context)) ?? []),
    ...((await html.renderCollection?.(collection, context)) ?? []),
  ]
  for (const { content } of files)
    expect(String(content)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  expect(context.messages.filter((rule) => rule.endsWith('character-bidi'))).toHaveLength(2)
  const [finding] = bidiFindings(turned().children, 'the text', 'hay.md')
  expect(finding).toMatchObject({ ruleId: 'character-bidi', file: 'hay.md', line: 7 })
  expect(bidiFindings(topicOf('hay-fever/tree.json'), 'the text')).toEqual([])
  expect(toText(topic)).toContain(rlo)
})
