import { htmlReader } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { draftOf, leftOut, long } from './draft-of.ts'

const metaOf = async (html: string) =>
  (await htmlReader.read(new VFile({ value: html, path: 'page.html' }))).meta

const page = (above: string, below = ''): string =>
  `<body><table><tr><td colspan="2">${above}</td></tr><tr><td><h1>Heel pain</h1>${long('heel pain').repeat(4)}${below}</td></tr></table></body>`

it('leaves out the ways through a site that stand above the heading of a page laid out in tables', () => {
  const ways = '<a href="/">Old Mill Clinic</a> | <a href="/az">A to Z</a> | <a href="/n">News</a>'
  expect(leftOut(page(ways))).toEqual(['navigation: Old Mill Clinic | A to Z | News'])
})

it('keeps text above the heading that leads to a page or two', () => {
  const text =
    '<p>Read <a href="/a">this</a> before your visit, and call <a href="/b">us</a> if not.</p>'
  expect(leftOut(page(text))).toEqual([])
})

it('leaves out the names of places to share a page with, and who has the rights', () => {
  const below =
    '<p>Share: <a href="#">Facebook</a> <a href="#">Pinterest</a></p><p>Copyright 2021 Old Mill Clinic</p>'
  expect(leftOut(page('', below))).toEqual([
    'share-bar: Share: Facebook Pinterest',
    'site-link: Copyright 2021 Old Mill Clinic',
  ])
})

it('keeps what to share with others', () => {
  const draft = draftOf(page('', '<p>Share this with your dentist</p>'))
  expect(draft.dropped).toEqual([])
})

it('takes the days of the reviews from lines that are left out', async () => {
  const line = '<p class="page-meta">Last reviewed: 14 March 2024 | Next review due: March 2027</p>'
  expect(await metaOf(page('', line))).toMatchObject({
    lastChecked: '2024-03-14',
    reviewBy: '2027-03-01',
  })
})

it('takes who reviewed a page and when, behind who wrote it', async () => {
  const line =
    '<p class="byline">By Ann Berg | Medically reviewed by Dr Tom Hale on 3 June 2023</p>'
  expect(await metaOf(page('', line))).toMatchObject({
    reviewedBy: ['Dr Tom Hale'],
    lastChecked: '2023-06-03',
  })
})

it('believes what a page says in a field of its own first', async () => {
  const field = '<meta property="article:modified_time" content="2025-01-02T10:00:00Z">'
  const line = '<p class="page-meta">Last reviewed: 14 March 2024</p>'
  const meta = await metaOf(`<head>${field}</head>${page('', line)}`)
  expect(meta.lastChecked).toBe('2025-01-02')
})
