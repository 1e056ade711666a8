import type { Collection } from '@plainleaf/content-model'
import decodeQr from 'qr/decode.js'
import { expect, test } from 'vitest'
import { collectionOf, contextOf, filesOf } from './site.ts'

const fixture = collectionOf()
const topics = fixture.topics.filter(({ id }) => id === 'hay-fever')

async function pageOf(collection: Collection): Promise<string> {
  const files = await filesOf(collection, contextOf(collection))
  return String(files.find(({ path }) => path === 'hay-fever.html')?.content)
}

/** The code of a page as a camera sees it: four points to a module, black on white. */
function draw(page: string): { width: number; height: number; data: Uint8Array } {
  const [, side = '', path = ''] =
    /<svg viewBox="0 0 (\d+) \d+".*?<path d="([^"]+)">/s.exec(page) ?? []
  const width = Number(side) * 4
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row += 1)
      for (let at = Number(x) * 4; at < (Number(x) + Number(length)) * 4; at += 1)
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3)
  return { width, height: width, data }
}

test('a page that knows its address has a code that leads there, with the version of its text', async () => {
  const [first] = topics
  const { source } = first!.meta
  const sha256 = 'c0ffee'.repeat(10).padEnd(64, '0')
  const known = { ...first!, meta: { ...first!.meta, source: { ...source, sha256 } } }
  const made = await pageOf({ ...fixture, url: 'https://leaflets.example', topics: [known] })
  const address = 'https://leaflets.example/hay-fever.html?v=c0ffeec0ffee'
  expect(decodeQr(draw(made))).toBe(address)
  expect(made).toContain(`aria-label="QR code that opens ${address}"`)
})

test('a page has the revision of its words, in its code too, where somebody can tell it', async () => {
  const collection = { ...fixture, url: 'https://leaflets.example', topics }
  const context = { ...contextOf(collection), revision: () => 'feedfacecafe' }
  const files = await filesOf(collection, context)
  const made = String(files.find(({ path }) => path === 'hay-fever.html')?.content)
  expect(decodeQr(draw(made))).toBe('https://leaflets.example/hay-fever.html?v=feedfacecafe')
  expect(made).toMatch(/<dt>Revision<.dt>\s*<dd>feedfacecafe</u)
  expect(made).not.toMatch(/, version [0-9a-f]/u)
})

test('a page without an address, or with one too long to be read by a telephone, has no code', async () => {
  const { url: _none, ...unplaced } = fixture
  expect(await pageOf({ ...unplaced, topics })).not.toContain('<svg')
  const url = `https://leaflets.example/${'far/'.repeat(80)}away`
  expect(await pageOf({ ...fixture, url, topics })).not.toContain('<svg')
})
