import type { Topic } from '@plainleaf/content-model'
import { epub } from '@plainleaf/epub'
import { expect, test } from 'vitest'
import {
  arabic,
  asthma,
  collection,
  collectionBook,
  hayFever,
  topicBook,
  wordsOf,
} from './books.ts'
import { contextOf } from './collection.ts'
import { readBook, textOf } from './read-book.ts'

test('the zip starts with mimetype, stored and without extra field, then the container', async () => {
  const [file] = (await epub.renderTopic?.(asthma, contextOf(collection))) ?? []
  const bytes = Buffer.from(file?.content as Uint8Array)
  expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
  expect(bytes.readUInt16LE(8)).toBe(0)
  expect(bytes.readUInt16LE(28)).toBe(0)
  const names = [...readBook(file).keys()]
  expect(names.slice(0, 2)).toEqual(['mimetype', 'META-INF/container.xml'])
  expect(names.slice(2)).toEqual(names.slice(2).sort())
})

test('the spine runs from the cover over the facts and plain language to the disclaimer', async () => {
  const opf = textOf(await topicBook(asthma), 'EPUB/package.opf')
  const files = new Map(
    [...opf.matchAll(/<item id="(.*?)" href="(.*?)"/g)].map(([, id, href]) => [id, href]),
  )
  const spine = [...opf.matchAll(/<itemref idref="(.*?)"/g)].map(([, id]) => files.get(id))
  expect(spine.slice(0, 5)).toEqual([
    'cover.xhtml',
    'about.xhtml',
    'nav.xhtml',
    'plain.xhtml',
    'introduction.xhtml',
  ])
  expect(spine.slice(-3)).toEqual(['glossary.xhtml', 'references.xhtml', 'disclaimer.xhtml'])
})

test('landmarks lead to the cover, the contents, the text, the glossary, the bibliography and the index', async () => {
  const nav = textOf(await collectionBook(), 'EPUB/nav.xhtml')
  const marks = [
    ...nav.slice(nav.indexOf('landmarks')).matchAll(/<a epub:type="(.*?)" href="(.*?)"/g),
  ]
  expect(marks.map(([, type, href]) => [type, href])).toEqual([
    ['cover', 'cover.xhtml'],
    ['toc', 'nav.xhtml#toc'],
    ['bodymatter', 'asthma-inhalers.xhtml'],
    ['glossary', 'glossary.xhtml'],
    ['bibliography', 'references.xhtml'],
    ['index', 'index.xhtml'],
  ])
})

test('a book says who reviewed it, or that nobody has', async () => {
  const reviewed = wordsOf(textOf(await topicBook(asthma), 'EPUB/about.xhtml'))
  expect(reviewed).toContain('Reviewed by Prof Lena Ruiz, MD')
  expect(reviewed).toContain('Facts last checked 12 May 2026')
  const not = wordsOf(textOf(await topicBook(hayFever), 'EPUB/about.xhtml'))
  expect(not).toContain('Not yet reviewed by a clinician')
})

test('topics link to each other inside the collection, and to the web from a book of their own', async () => {
  const file = 'preventer-and-reliever-side-by-side.xhtml'
  const inside = textOf(await collectionBook(), `EPUB/asthma-inhalers-${file}`)
  expect(inside).toContain('<a href="hay-fever-symptoms.xhtml#symptoms">the hay fever pages</a>')
  const alone = textOf(await topicBook(asthma), `EPUB/${file}`)
  expect(alone).toContain('href="https://example.org/breathing/hay-fever.html#symptoms"')
  const offline = textOf(await topicBook(asthma, { outputs: ['epub'] }), `EPUB/${file}`)
  expect(offline).toContain('as the hay fever pages explain')
})

test('a source that two topics cite is listed once, with the way back to every citation', async () => {
  const list = textOf(await collectionBook(), 'EPUB/references.xhtml')
  const shared = list.split('<li ').find((item) => item.includes('How inhaled medicines'))
  expect(list.match(/How inhaled medicines/g)).toHaveLength(1)
  expect(shared).toContain('href="asthma-inhalers-how-inhalers-work.xhtml#cite-ref-2-1"')
  expect(shared).toContain('href="hay-fever-common-questions.xhtml#cite-ref-2-1"')
  const nose = textOf(await collectionBook(), 'EPUB/hay-fever-common-questions.xhtml')
  expect(wordsOf(nose)).toContain('[ 2 ]')
})

test('no bidi control is left open anywhere in a book', async () => {
  const turn = (topic: Topic): Topic => ({
    ...topic,
    title: `${topic.title}\u202E`,
    meta: { ...topic.meta, description: '\u2067Breathing', authors: ['Ada\u202D Okafor'] },
    references: topic.references.map((one) => ({ ...one, note: 'Undated\u2066' })),
  })
  const context = contextOf({ ...collection, title: 'All\u202E' }, { outputs: ['epub'] })
  for (const topic of collection.topics) {
    const [file] = (await epub.renderTopic?.(turn(topic), context)) ?? []
    const book = readBook(file)
    for (const name of book.keys())
      if (!name.endsWith('.png'))
        expect(textOf(book, name)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  }
  const rules = context.messages.map(({ ruleId }) => ruleId)
  expect(rules).toEqual(collection.topics.map(() => 'character-bidi'))
  // Web pages report it themselves.
  const both = contextOf(collection)
  await epub.renderTopic?.(turn(asthma), both)
  expect(both.messages).toEqual([])
})

test('claims about accessibility follow the content', async () => {
  const claims = async (book: Promise<Map<string, Uint8Array>>): Promise<string[]> =>
    [...textOf(await book, 'EPUB/package.opf').matchAll(/"schema:(\w+)">(.*?)</g)].map(
      ([, name, value]) => `${name}: ${value}`,
    )
  const withImage = await claims(topicBook(asthma))
  expect(withImage).toContain('accessMode: visual')
  expect(withImage).toContain('accessibilityFeature: alternativeText')
  expect(withImage).toContain('accessibilityHazard: none')
  const missing = await claims(topicBook(asthma, { asset: () => undefined }))
  expect(missing).not.toContain('accessMode: visual')
  expect(missing).not.toContain('accessibilityFeature: alternativeText')
  expect(missing.find((claim) => claim.startsWith('accessibilitySummary'))).toContain(
    '1 table with header cells',
  )
})

test.each([
  ['de', 'Tabellen mit Kopfzellen: 1 von 1; ', undefined],
  ['fr-CA', 'tableaux avec cellules d’en-tête\u00a0: 1 sur 1', undefined],
  ['nl', '1 table with header cells; ', 'en'],
])('says in the words of %s how accessible a book is', async (lang, said, marked) => {
  const opf = textOf(await topicBook({ ...asthma, lang }), 'EPUB/package.opf')
  const [, attributes = '', summary] =
    /<meta property="schema:accessibilitySummary"(.*?)>(.*?)</.exec(opf) ?? []
  expect(summary).toContain(said)
  expect(/xml:lang="(.*?)"/.exec(attributes)?.[1]).toBe(marked)
})

test.each([
  ['image/gif', [...Buffer.from('GIF89a')], 'unknown'],
  ['image/webp', [...Buffer.from('RIFF....WEBPVP8X....'), 2], 'unknown'],
  ['image/webp', [...Buffer.from('RIFF....WEBPVP8X....'), 16], 'none'],
  [
    'image/png',
    [...Array(8).fill(1), 0, 0, 0, 2, ...Buffer.from('IHDR..crc?\0\0\0\0acTL....')],
    'unknown',
  ],
  [
    'image/png',
    [...Array(8).fill(1), 0, 0, 0, 2, ...Buffer.from('IHDR..crc?\0\0\0\0IDAT....')],
    'none',
  ],
  ['image/svg+xml', [...Buffer.from('<svg/>')], 'none'],
])(
  'an image of type %s that begins with %j has the hazard: %s',
  async (mediaType, start, hazard) => {
    const asset = () => ({ bytes: Uint8Array.from(start), mediaType, sha256: 'a'.repeat(64) })
    const opf = textOf(await topicBook(asthma, { asset }), 'EPUB/package.opf')
    expect(/"schema:accessibilityHazard">(.*?)</u.exec(opf)?.[1]).toBe(hazard)
  },
)

test('an image that is not there leaves its words', async () => {
  const book = await topicBook(asthma, { asset: () => undefined })
  expect(textOf(book, 'EPUB/how-inhalers-work.xhtml')).toContain('Drawing of a spray inhaler')
  expect([...book.keys()].some((name) => name.includes('images/'))).toBe(false)
})

test('a book that runs from right to left says so everywhere', async () => {
  const book = await topicBook(arabic)
  const opf = textOf(book, 'EPUB/package.opf')
  expect(opf).toContain('xml:lang="ar" dir="rtl"')
  expect(opf).toContain('page-progression-direction="rtl"')
  expect(textOf(book, 'EPUB/section.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"')
  expect(textOf(book, 'EPUB/about.xhtml')).toContain('<h1 id="_title">عن هذا الكتاب</h1>')
})

test('a book in APA cites by author and date from every part, and lists by names', async () => {
  const source = (id: string, family: string) => ({
    type: 'reference' as const,
    id,
    label: id,
    itemType: 'book',
    title: `${family} on noses`,
    author: [{ family, given: 'Ann' }],
    issued: { 'date-parts': [[2020]] },
  })
  const citing = (topic: Topic, id: string, family: string): Topic => ({
    ...topic,
    references: [source(id, family)],
    children: [
      {
        type: 'section',
        kind: 'prose',
        id: 'noses',
        depth: 2,
        aspect: null,
        typing: { confidence: 1, alternatives: [] },
        heading: [{ type: 'text', value: 'Noses' }],
        children: [
          { type: 'paragraph', children: [{ type: 'citation', references: [id], label: '[1]' }] },
        ],
      },
    ],
  })
  // Two topics cite works that one list must tell apart.
  const topics = [citing(asthma, 'one', 'Zoe'), citing(hayFever, 'two', 'Ash')]
  const book = await collectionBook({
    ...collection,
    citationStyle: 'apa',
    topics: [...topics, citing(arabic, 'three', 'Zoe')].map((topic, at) =>
      at === 2 ? { ...topic, references: [{ ...source('three', 'Zoe'), title: 'A' }] } : topic,
    ),
  })
  const list = textOf(book, 'EPUB/references.xhtml')
  expect(wordsOf(list)).toMatch(/Ash, A\. \(2020\)\..*Zoe, A\. \(2020a\)\..*Zoe, A\. \(2020b\)\./u)
  expect(list).toContain('<ul class="references">')
  expect(list).toContain('aria-label="Back to the citation of this source"')
  const cited = [...book.keys()]
    .filter((name) => /noses/u.test(name))
    .map((name) => /class="citation">(.*?)<\/span>/u.exec(textOf(book, name))?.[1])
    .map((text) => text?.replace(/<[^>]+>/gu, ''))
  expect(cited.toSorted()).toEqual(['(Ash, 2020)', '(Zoe, 2020a)', '(Zoe, 2020b)'])
})
