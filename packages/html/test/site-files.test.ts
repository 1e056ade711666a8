import type { Collection } from '@plainleaf/content-model'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { collectionOf, contextOf, filesOf } from './site.ts'

const collection = collectionOf()

async function made(of: Collection, epoch?: number): Promise<Map<string, string>> {
  const files = await filesOf(of, { ...contextOf(of), epoch })
  return new Map(files.map(({ path, content }) => [path, String(content)]))
}

/** Texts of all elements of a name, in well-formed XML. */
function texts(xml: string, name: string): string[] {
  const found: string[] = []
  let open = false
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    open = tag.name === name
    if (open) found.push('')
  })
  parser.on('closetag', () => {
    open = false
  })
  parser.on('text', (text) => {
    if (open) found[found.length - 1] += text
  })
  parser.write(xml).close()
  return found
}

test('the sitemap names every page that is made, by its whole address, and no page that leads on', async () => {
  const files = await made(collection)
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'))
  const moved = Object.keys(collection.renamed ?? {}).map((old) => `${old}.html`)
  expect(moved.every((path) => pages.includes(path))).toBe(true)
  expect(texts(files.get('sitemap.xml') ?? '', 'loc').sort()).toEqual(
    pages
      .filter((path) => !moved.includes(path))
      .map((path) => `https://example.org/health/${path === 'index.html' ? '' : path}`)
      .sort(),
  )
})

test('dates come from the topics, or from the epoch of the build, and from nowhere else', async () => {
  const plain = await made(collection)
  expect(texts(plain.get('sitemap.xml') ?? '', 'lastmod')).toEqual([
    '2026-03-02',
    '2026-03-02',
    '2026-01-15',
  ])
  const dated = await made(collection, 1_780_000_000)
  expect(texts(dated.get('sitemap.xml') ?? '', 'lastmod')).toContain('2026-05-28')
  // A feed with the date of the build would tell of changes that nobody made.
  expect(dated.get('feed.xml')).toBe(plain.get('feed.xml'))
})

test('the feed tells the newest first, and there is none without a date', async () => {
  const feed = (await made(collection)).get('feed.xml') ?? ''
  expect(texts(feed, 'title')).toEqual(['Everyday health', 'Hay fever', 'قروح البرد'])
  expect(texts(feed, 'updated')).toEqual([
    '2026-03-02T00:00:00Z',
    '2026-03-02T00:00:00Z',
    '2026-01-15T00:00:00Z',
  ])
  const topics = collection.topics.map((topic) => {
    const { lastChecked: _, ...meta } = topic.meta
    return { ...topic, meta }
  })
  const undated = await made({ ...collection, topics }, 1_780_000_000)
  expect(undated.has('feed.xml')).toBe(false)
  expect(undated.get('index.html')).not.toContain('feed.xml')
})

test('hostile words stay words in XML', async () => {
  const title = 'A <b>&amp; "c" ]]>\u0000\u202E\uD800 title'
  const files = await made({ ...collection, title, publisher: title, description: title })
  expect(texts(files.get('feed.xml') ?? '', 'title')[0]).toMatch(/^A <b>&amp; "c" \]\]>/)
})

test('robots.txt says where it belongs when the pages are not at the root of their host', async () => {
  expect((await made(collection)).get('robots.txt')).toMatch(
    /^# Belongs at https:\/\/example\.org\/robots\.txt\n/,
  )
  const root = await made({ ...collection, url: 'https://example.org' })
  expect(root.get('robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  )
  expect(root.get('_redirects')).toBe(
    '/pollen-allergy.html /hay-fever.html 301\n/lice-combing.html /head-lice.html 301\n',
  )
})

test('old ids lead on without an address too', async () => {
  const { url: _, ...unplaced } = collection
  const files = await made(unplaced)
  expect(files.get('pollen-allergy.html')).toContain('content="0; url=hay-fever.html"')
  expect(files.has('_redirects')).toBe(false)
})
