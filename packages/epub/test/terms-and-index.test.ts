import type { Collection, GlossaryEntry, Topic } from '@plainleaf/content-model'
import { markdownReader } from '@plainleaf/content-model'
import { epub } from '@plainleaf/epub'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { contextOf } from './collection.ts'
import { faultsOf, readBook, textOf } from './read-book.ts'

const glossary: GlossaryEntry[] = [
  { id: 'nit', term: 'nit', aliases: ['nits'], definition: 'The egg of a head louse.' },
  { id: 'scalp', term: 'scalp', aliases: [], definition: 'The skin of the head.' },
  { id: 'gp', term: 'GP', aliases: ['general practitioner'], definition: 'A family doctor.' },
]

async function read(path: string, value: string): Promise<Topic> {
  return markdownReader.read(new VFile({ path, value }))
}

async function bookOf(
  topics: Topic[],
  more: Partial<Collection> = {},
): Promise<Map<string, Uint8Array>> {
  const collection: Collection = {
    id: 'itches',
    title: 'Itches',
    lang: 'en',
    topics,
    glossary,
    references: [],
    ...more,
  }
  const plain = (topic: Topic): Topic => ({ ...topic, variant: 'plain', children: [] })
  const [file] = (await epub.renderCollection?.(collection, contextOf(collection, { plain }))) ?? []
  const book = readBook(file)
  expect(faultsOf(book)).toEqual([])
  return book
}

const lice = await read(
  'head-lice.md',
  [
    '# Head lice',
    '## Symptoms',
    'The Scalp Society says: Nits stick to hair near the scalp. A scalp-coloured nit is hard to see: *nits* are small.',
    '## Treatments',
    'Ask a GP, not a gp or a [general practitioner](https://example.org/). Comb out nits.',
    '### Treatments for babies',
    'Comb only.',
  ].join('\n\n'),
)

test('the first use of each word of the glossary in a topic links to its explanation', async () => {
  const book = await bookOf([lice])
  const terms = (name: string): string[] =>
    [...textOf(book, `EPUB/${name}`).matchAll(/<a [^>]*role="doc-glossref"[^>]*>(.*?)<\/a>/g)].map(
      ([, words]) => words!,
    )
  expect(terms('head-lice-symptoms.xhtml')).toEqual(['Nits', 'scalp'])
  expect(terms('head-lice-treatments.xhtml')).toEqual(['GP'])
  expect(textOf(book, 'EPUB/head-lice-symptoms.xhtml')).toContain('href="glossary.xhtml#nit"')
})

test('a topic explains its own words first, and not by those of a glossary in another language', async () => {
  const own = await read(
    'nits.md',
    '# Nits\n\n## Symptoms\n\nA nit is an egg.\n\n## Glossary\n\n:::definitions\n\n- **nit**: Our own words.\n\n:::\n',
  )
  const text = textOf(await bookOf([own]), 'EPUB/nits-symptoms.xhtml')
  expect(text).toMatch(/<a href="nits-glossary.xhtml#nit" class="term" role="doc-glossref"/)
  const german = textOf(await bookOf([{ ...lice, lang: 'de' }]), 'EPUB/head-lice-symptoms.xhtml')
  expect(german).not.toContain('doc-glossref')
})

test('the index names what each topic says about each health aspect, once', async () => {
  const book = await bookOf([lice])
  const index = textOf(book, 'EPUB/index.xhtml')
  expect(index).toContain('role="doc-index"')
  expect([...index.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, words]) => words)).toEqual([
    'Symptoms',
    'Treatments',
  ])
  expect(
    [...index.matchAll(/<li><a href="(.*?)">(.*?)<\/a>(.*?)<\/li>/g)].map((one) => one.slice(1)),
  ).toEqual([
    ['head-lice-symptoms.xhtml#symptoms', 'Symptoms', ' – Head lice'],
    ['head-lice-treatments.xhtml#treatments', 'Treatments', ' – Head lice'],
  ])
  expect(textOf(book, 'EPUB/package.opf')).toContain('"schema:accessibilityFeature">index<')
})

test('a collection without health aspects has no index', async () => {
  const bare = await read('notes.md', '# Notes\n\n## On this and that\n\nWords.\n')
  const { children } = bare
  const book = await bookOf([
    { ...bare, children: children.map((section) => ({ ...section, aspect: null })) },
  ])
  expect([...book.keys()]).not.toContain('EPUB/index.xhtml')
})
