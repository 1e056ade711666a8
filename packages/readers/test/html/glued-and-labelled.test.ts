import { toText } from '@plainleaf/content-model'
import { expect, it } from 'vitest'
import { draftOf, leftOut, long } from './draft-of.ts'

const lastLine = (html: string): string => {
  const last = draftOf(`<main><h1>Gout</h1>${html}</main>`).blocks.at(-1)
  return last?.type === 'paragraph' ? toText(last) : ''
}

it.each([
  [
    '<p><b><span class="visually-hidden">Warning</span>Stop the tablets at once.</b></p>',
    'Warning Stop the tablets at once.',
  ],
  ['<p>Price 4<span class="sr-only">pounds</span></p>', 'Price 4 pounds'],
  [
    '<p>Read more<span class="screen-reader-text">about gout</span>, soon.</p>',
    'Read more about gout, soon.',
  ],
])('sets words that are hidden from the eye apart: %s', (html, text) => {
  expect(lastLine(html)).toBe(text)
})

it.each([
  ['<p>Uric<span class="hl">aemia</span> hurts.</p>', 'Uricaemia hurts.'],
  ['<p>Rest<span class="sr-only">, really</span>.</p>', 'Rest, really.'],
  ['<p>Ask <span class="visually-hidden">us </span>first.</p>', 'Ask us first.'],
])('leaves other words as they are: %s', (html, text) => {
  expect(lastLine(html)).toBe(text)
})

const page = (field: string): string =>
  `<main><h1>Gout</h1>${long('gout').repeat(3)}<div class="field">${field}</div>${long('the toe').repeat(3)}</main>`

it('leaves out a label of a day of review with its value', () => {
  const field =
    '<div class="field__label">Last reviewed</div><div class="field__item">March 2025</div>'
  expect(leftOut(page(field))).toEqual(['byline: Last reviewed March 2025'])
})

it('keeps a label with a value that is about the reader', () => {
  const field =
    '<div class="field__label">Next visit</div><div class="field__item">March 2025, if you still limp</div>'
  expect(leftOut(page(field))).toEqual([])
})

const table = (above: string): string =>
  `<body><table><tr><td colspan="2"><font size="2">${above}</font></td></tr><tr><td><font size="5"><b>Gout</b></font>${long('gout').repeat(4)}</td></tr></table></body>`

it('leaves out a row of links with bars above the text of a page that marks no heading', () => {
  const ways = '<a href="/">Home</a> | <a href="/h">Heels</a> | <a href="/t">Toes</a>'
  expect(leftOut(table(ways))).toEqual(['navigation: Home | Heels | Toes'])
})

it.each([
  'Pain in the <a href="/h">heel</a> | in the <a href="/t">toe</a>',
  '<a href="#a">Causes</a> | <a href="#b">Care</a>',
])('keeps other rows there: %s', (row) => {
  expect(leftOut(table(row)).filter((one) => one.startsWith('navigation'))).toEqual([])
})
