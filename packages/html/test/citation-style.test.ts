import {
  type Citation,
  type Reference,
  sectionSchema,
  type Topic,
  toBibliography,
} from '@plainleaf/content-model'
import { type HastContext, referencesToHast, sectionToHast } from '@plainleaf/html'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'

const source = (id: string, label: string, fields: Partial<Reference>): Reference => ({
  type: 'reference',
  id,
  label,
  itemType: 'book',
  ...fields,
})
const references = [
  source('yew', '1', {
    title: 'Yew and you',
    author: [{ family: 'Yew', given: 'Ann' }],
    issued: { 'date-parts': [[2020]] },
  }),
  source('ash', '2', { title: 'Ash', DOI: '10.5555/ash' }),
]
const cite = (...ids: string[]): Citation => ({
  type: 'citation',
  references: ids,
  label: '[1, 2]',
})

function write(style: 'vancouver' | 'ama' | 'apa', list = references) {
  const section = sectionSchema.parse({
    type: 'section',
    kind: 'prose',
    id: 'a',
    depth: 2,
    aspect: null,
    typing: { confidence: 1, alternatives: [] },
    heading: [{ type: 'text', value: 'A' }],
    children: [{ type: 'paragraph', children: [cite('yew', 'ash'), cite('yew')] }],
  })
  const topic: Topic = {
    type: 'topic',
    id: 't',
    variant: 'full',
    title: 'T',
    lang: 'en',
    meta: { source: { format: 'text' }, authors: [], reviewedBy: [], keywords: [], sources: [] },
    children: [section],
    references: list,
    dropped: [],
  }
  const context: HastContext = {
    topic,
    bibliography: toBibliography(list, { style }),
    hrefOf: (id) => `#${id}`,
    hrefOfTopic: () => undefined,
    imageOf: () => undefined,
  }
  const text = (node: ReturnType<typeof sectionToHast>) =>
    unified()
      .use(rehypeStringify)
      .stringify({ type: 'root', children: [node] })
      .replace(/^.*<p>|<\/p>.*$/gsu, '')
  return {
    text: text(sectionToHast(section, context)),
    list: text(referencesToHast(list, context)),
  }
}

test('Vancouver and AMA cite by number', () => {
  for (const style of ['vancouver', 'ama'] as const) {
    const { text, list } = write(style)
    expect(text.replace(/<[^>]+>/gu, '')).toBe('[1, 2][1]')
    expect(list).toMatch(/^<ol class="references"><li id="ref-yew">Yew A\./u)
  }
  expect(write('vancouver').list).toContain(
    'doi: <a href="https://doi.org/10.5555/ash" class="url">10.5555/ash</a>.',
  )
})

test('numbers stand in their order, however they were written', () => {
  const { text } = write('vancouver', [references[1]!, references[0]!].map(numbered))
  expect(text.replace(/<[^>]+>/gu, '')).toBe('[1, 2][2]')
})

const numbered = (one: Reference, at: number): Reference => ({ ...one, label: String(at + 1) })

test('APA cites by author and date, in the order of the list', () => {
  const { text, list } = write('apa')
  expect(text).toBe(
    '<span class="citation">(<a href="#ref-ash" id="cite-ash-1" role="doc-biblioref"><em>Ash</em>, n.d.</a>; <a href="#ref-yew" id="cite-yew-1" role="doc-biblioref">Yew, 2020</a>)</span>' +
      '<span class="citation">(<a href="#ref-yew" id="cite-yew-2" role="doc-biblioref">Yew, 2020</a>)</span>',
  )
  expect(list).toMatch(/^<ul class="references"><li id="ref-ash"><em>Ash<\/em>\. \(n\.d\.\)\. /u)
  expect(list).toContain('aria-label="Back to citation 2 of this source"')
})

test('a document whose sources cannot all be named keeps its numbers', () => {
  const printed = source('ash', '7', { raw: 'A leaflet about ash trees' })
  const { text, list } = write('apa', [{ ...references[0]!, label: '3' }, printed])
  expect(text.replace(/<[^>]+>/gu, '')).toBe('[3, 7][3]')
  expect(list).toContain('<li id="ref-ash" value="7">A leaflet about ash trees')
})
