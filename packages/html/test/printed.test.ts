import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  Citation,
  Collection,
  Reference,
  Section,
  Table,
  TableRow,
  Topic,
} from '@plainleaf/content-model'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser as launch } from './chromium.ts'
import { collectionOf, contextOf, filesOf, topicOf } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'plainleaf-printed-'))
const papers = ['A4', 'Letter'] as const
let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** The lines of each page of a topic on paper. */
async function print(topic: Topic, format: (typeof papers)[number]): Promise<string[][]> {
  const collection: Collection = {
    ...collectionOf(),
    url: 'https://leaflets.example',
    licence: 'CC-BY-4.0',
    topics: [topic],
  }
  for (const { path, content } of await filesOf(collection, contextOf(collection)))
    if (/^[^/]+\.(?:html|css)$/u.test(path)) writeFileSync(join(folder, path), content)
  const shown = await browser.newPage()
  await shown.goto(pathToFileURL(join(folder, `${topic.id}.html`)).href)
  const data = new Uint8Array(await shown.pdf({ format }))
  await shown.close()
  const file = await getDocument({ data, verbosity: 0 }).promise
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, at) => linesOf(await file.getPage(at + 1))),
  )
}

async function linesOf(page: {
  getTextContent(): Promise<{ items: unknown[] }>
}): Promise<string[]> {
  const lines = new Map<number, string>()
  for (const item of (await page.getTextContent()).items as {
    str: string
    transform: number[]
  }[]) {
    const y = Math.round(item.transform?.[5] ?? 0)
    lines.set(y, (lines.get(y) ?? '') + item.str)
  }
  return [...lines.values()].filter((line) => line.trim() !== '')
}

function section(heading: string, children: Section['children']): Section {
  return {
    type: 'section',
    kind: 'prose',
    id: heading.toLowerCase().replace(/\W+/g, '-'),
    depth: 2,
    aspect: null,
    typing: { confidence: 1, alternatives: [] },
    heading: [{ type: 'text', value: heading }],
    children,
  }
}

const paragraph = (...values: (string | Citation)[]): Section['children'][number] => ({
  type: 'paragraph',
  children: values.map((value) => (typeof value === 'string' ? { type: 'text', value } : value)),
})

const references: Reference[] = Array.from({ length: 10 }, (_, at) => ({
  type: 'reference',
  id: `source-${at + 1}`,
  label: String(at + 1),
  itemType: 'article-journal',
  raw: `Finder ${at + 1}. What was seen of lice on combs, and how often. Journal of Combs. 2020.`,
}))

const cite = (...numbers: number[]): Citation => ({
  type: 'citation',
  label: `[${numbers.join(', ')}]`,
  references: numbers.map((number) => `source-${number}`),
})

const empty = { ...topicOf('head-lice/tree.json'), children: [], references: [] }

test.each(papers)('no sources are left over for a last page of %s', async (paper) => {
  const text =
    'Comb wet hair from the roots to the ends, lock by lock, and wipe the comb each time.'
  const turned: number[] = []
  for (let count = 22; count <= 30; count += 1) {
    const children = [
      section(
        'What helps?',
        Array.from({ length: count }, () => paragraph(text)),
      ),
      section('What was seen?', [paragraph('Combs. ', cite(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))]),
    ]
    const pages = await print({ ...empty, children, references }, paper)
    const found = (pages.at(-1) ?? []).filter((line) => /Finder \d/.test(line)).length
    turned.push(found)
    expect(pages.at(-1)?.join(' ')).toContain('leaflets.example')
  }
  // Ten stand there, too, where all of them fit the page before or none does.
  expect(turned.filter((found) => found > 0 && found < 4)).toEqual([])
  expect(new Set(turned).size).toBeGreaterThan(1)
})

test.each(papers)('the numbers of a citation stand in one line on %s', async (paper) => {
  const children = [
    section(
      'What is known?',
      Array.from({ length: 24 }, (_, at) =>
        paragraph('Combs help. '.repeat(7).trim() + 'o'.repeat(at), ' ', cite(1, 2, 3), '.'),
      ),
    ),
  ]
  const text = (await print({ ...empty, children, references }, paper)).flat()
  const whole = text.filter((line) => line.includes('[1, 2, 3]')).length
  expect(whole).toBe(24)
})

test('a printed page says its address, its version, its date and licence, and leads nowhere else', async () => {
  const [page = []] = await print(topicOf('head-lice/tree.json'), 'A4')
  const words = page.join(' ')
  expect(words).toContain('https://leaflets.example/head-lice.html')
  expect(words).toMatch(/version [\da-f]{12}/)
  expect(words).toContain('CC-BY-4.0')
})

test.each(papers)(
  'a paragraph above a table is not parted by the end of a page on %s',
  async (paper) => {
    const row = (...values: string[]): TableRow => ({
      type: 'tableRow',
      children: values.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    })
    const rows = Array.from({ length: 5 }, (_, at) => row(`Comb ${at + 1}`, 'Fine'))
    const table: Table = {
      type: 'table',
      headerRows: 1,
      headerColumns: 0,
      align: [],
      children: [row('Comb', 'Teeth'), ...rows],
    }
    const above = `${'Start here. '.repeat(9)}And end here.`
    const places = new Set<string>()
    for (let count = 18; count <= 34; count += 1) {
      const lines = Array.from({ length: count }, () => paragraph('Comb wet hair.'))
      const children = [
        section('What helps?', lines),
        section('Which comb?', [paragraph(above), table]),
      ]
      const pages = await print({ ...empty, children }, paper)
      const has = (words: string) => pages.findIndex((page) => page.join(' ').includes(words))
      expect(has('Start here.')).toBe(has('And end here.'))
      places.add(`${has('Start here.')}`)
    }
    expect([...places]).toEqual(['0', '1'])
  },
)
