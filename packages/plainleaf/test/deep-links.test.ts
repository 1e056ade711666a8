import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import type { Section, Topic } from '@plainleaf/content-model'
import { strFromU8, unzipSync } from 'fflate'
import { build } from 'plainleaf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { list, put } from './support/folder.ts'

const address = 'https://clinic.example/leaflets'
const sources = {
  'a/plainleaf.config.ts': `export default {
  title: 'Spring leaflets',
  url: '${address}/',
  topics: ['hay-fever', 'sleep', 'asthma'],
  renamed: { 'pollen-allergy': 'hay-fever', 'night-cough': 'asthma#at-night' },
}`,
  'a/glossary.yaml': `terms:
  - { id: pollen, term: pollen, definition: Fine dust that plants make to have seeds. }
`,
  'a/references.yaml': `references:
  - { id: doe2024, type: article-journal, title: Pollen and sleep, container-title: Journal of Examples, issued: 2024 }
`,
  'a/topics/hay-fever.md': `---
title: Hay fever
lang: en
---

Hay fever is an allergy to pollen [@doe2024]. See [how to sleep](topic:sleep) and [cough at night](topic:night-cough).

## What helps {#what-helps alias=treatment alias=remedies}

Keep windows shut. More under [at night](topic:sleep#at-night), [the old place](topic:sleep#bedtime) and [here](#treatment).

## When to see a doctor

See a doctor if you wheeze[^1]. That may be [asthma](topic:asthma#wheeze).

[^1]: A whistling sound when you breathe out [@doe2024].
`,
  'a/topics/sleep.md': `---
title: Sleep in spring
lang: en
---

Pollen keeps people awake. Read on in [hay fever](topic:pollen-allergy) and [what helps](topic:pollen-allergy#remedies).

## At night {#at-night alias=bedtime}

Wash your hair before bed.
`,
  'a/topics/asthma.md': `---
title: Asthma
lang: en
---

Asthma makes airways narrow.

## Wheeze

A whistling sound. See [hay fever](topic:hay-fever#when-to-see-a-doctor).

## At night

A cough at night may be asthma.
`,
}
const topics = ['hay-fever', 'sleep', 'asthma']

const cwd = mkdtempSync(join(tmpdir(), 'plainleaf-links-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

let html: Map<string, string>
let books: Map<string, Map<string, string>>
let trees: Topic[]
let built: string[]
beforeAll(async () => {
  put(cwd, sources)
  const result = await build({ cwd, inputs: ['a'], to: ['html', 'epub', 'summary', 'data'] })
  expect(result.messages.map(String)).toEqual([])
  const read = (path: string) => readFileSync(join(cwd, 'dist', path))
  built = list(join(cwd, 'dist'))
  const files = (folder: string, ending: string) =>
    built
      .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending))
      .map((path) => path.slice(folder.length + 1))
  html = new Map(files('html', '.html').map((path) => [path, read(`html/${path}`).toString()]))
  books = new Map(files('epub', '.epub').map((path) => [path, contentOf(read(`epub/${path}`))]))
  trees = topics.map((id) => JSON.parse(read(`data/${id}.json`).toString()))
})

function contentOf(book: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(book))
      .filter(([path]) => /\.x?html$/u.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  )
}

const idsOf = (content: string): Set<string> =>
  new Set([...content.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id))
const hrefsOf = (content: string): string[] =>
  [...content.matchAll(/<a\s[^>]*?href="([^"]*)"/gu)].map(([, href = '']) => href)
const sectionsOf = (sections: Section[]): Section[] =>
  sections.flatMap((section) => [
    section,
    ...sectionsOf(section.children.filter((child) => child.type === 'section')),
  ])

/** Hrefs of documents that lead to no file or to no id in it. */
function dead(documents: Map<string, string>, beside: ReadonlySet<string> = new Set()): string[] {
  return [...documents].flatMap(([path, content]) =>
    hrefsOf(content)
      .filter((href) => !/^(?:https?|mailto):/u.test(href))
      .filter((href) => {
        const [file = '', id] = href.split('#')
        const target = file ? posix.join(posix.dirname(path), decodeURI(file)) : path
        const there = documents.get(target)
        if (there === undefined) return !beside.has(target)
        return id !== undefined && !idsOf(there).has(decodeURIComponent(id))
      })
      .map((href) => `${path}: ${href}`),
  )
}

/** Ids of a web address in the pages; undefined where it names no page. */
function pageOf(url: string): Set<string> | undefined {
  const [file = ''] = url.slice(address.length + 1).split('#')
  const content = html.get(file)
  return content === undefined ? undefined : idsOf(content)
}

test('every link of every page arrives', () => {
  const beside = new Set(built.map((path) => posix.join('..', path)))
  expect(dead(html, beside)).toEqual([])
  expect([...html.keys()].length).toBeGreaterThan(6)
})

describe('books', () => {
  test('every link inside every book arrives', () => {
    expect([...books.keys()].sort()).toEqual([
      'a.epub',
      'asthma.epub',
      'hay-fever.epub',
      'sleep.epub',
    ])
    for (const [name, book] of books) expect([name, dead(book)]).toEqual([name, []])
  })

  test('a link to another topic is a web address in the book of one topic, and the page and id are there', () => {
    for (const [name, book] of books) {
      const web = [...book.values()]
        .flatMap(hrefsOf)
        .filter((href) => href.startsWith(address) && href.includes('.html'))
      for (const url of web) {
        const ids = pageOf(url)
        expect([name, url, ids !== undefined]).toEqual([name, url, true])
        const [, id] = url.split('#')
        if (id !== undefined) expect([url, ids?.has(decodeURIComponent(id))]).toEqual([url, true])
      }
    }
    const links = [...(books.get('hay-fever.epub')?.values() ?? [])].flatMap(hrefsOf)
    expect(links).toContain(`${address}/sleep.html`)
    expect(links.some((href) => href.startsWith(`${address}/asthma.html#`))).toBe(true)
  })

  test('and stays inside the book of the collection', () => {
    const links = [...(books.get('a.epub')?.entries() ?? [])]
      .filter(([path]) => !/about|colophon|title|front/u.test(path))
      .flatMap(([, content]) => hrefsOf(content))
    expect(links.filter((href) => /^https:\/\/clinic\.example\/.*\.html#/u.test(href))).toEqual([])
  })
})

test('a section has the same id on the page, in the data and in the book of its topic, and so have its old ids', () => {
  for (const tree of trees) {
    const page = idsOf(html.get(`${tree.id}.html`) ?? '')
    const book = new Set(
      [...(books.get(`${tree.id}.epub`)?.values() ?? [])].flatMap((content) => [...idsOf(content)]),
    )
    for (const section of sectionsOf(tree.children)) {
      for (const id of [section.id, ...(section.aliases ?? [])])
        expect([tree.id, id, page.has(id), book.has(id)]).toEqual([tree.id, id, true, true])
    }
  }
  const [hayFever] = trees
  expect(sectionsOf(hayFever?.children ?? []).flatMap((each) => each.aliases ?? [])).toEqual([
    'treatment',
    'remedies',
  ])
})

test('a topic that was renamed is still found under its old name', () => {
  const [old, section] = ['pollen-allergy.html', 'night-cough.html'].map((path) => html.get(path))
  expect(old).toContain('content="0; url=hay-fever.html"')
  expect(section).toContain('content="0; url=asthma.html#at-night"')
  expect(hrefsOf(html.get('sleep.html') ?? '')).toContain('hay-fever.html#what-helps')
})
