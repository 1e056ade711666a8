import { page } from '@plainleaf/html'
import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'

function pageOf(html: string): string {
  const { children } = fromHtml(html, { fragment: true })
  const body = children as ElementContent[] as Element[]
  return page({ title: 'T', siteTitle: 'S', lang: 'en', stylesheet: 'style.css', body })
}

test.each([
  ['questions', '<ul><li>May I swim?</li><li>Does it sting?</li></ul>'],
  ['what is asked in Arabic', '<ul><li>هل يؤلم؟</li><li>متى أعود؟</li></ul>'],
  ['quoted questions', '<ul><li>“May I swim?”</li><li>(Does it sting?)</li></ul>'],
  ['paragraphs', '<ul><li><p>May I swim?</p></li><li><p>Does <b>it</b> sting?</p></li></ul>'],
  [
    'what is cited',
    '<ul><li>May I swim? <span class="citation">[1]</span></li><li>Does it sting?</li></ul>',
  ],
  [
    'a link among the words',
    '<ul><li>May I <a href="#a">swim?</a></li><li>Does it sting?</li></ul>',
  ],
])('marks a list of %s', (_name, html) => {
  expect(pageOf(html)).toContain('<ul class="asks">')
})

test.each([
  ['one question', '<ul><li>May I swim?</li></ul>'],
  ['a question and an answer', '<ul><li>May I swim?</li><li>Not today.</li></ul>'],
  [
    'names of pages',
    '<ul><li><a href="#a">What is it?</a></li><li><a href="#b">Why?</a></li></ul>',
  ],
  ['numbered questions', '<ol><li>May I swim?</li><li>Does it sting?</li></ol>'],
  ['a list that has a look', '<ul class="cards"><li>What is it?</li><li>Why?</li></ul>'],
  ['lists', '<ul><li>Who?<ul><li>Ask me?</li></ul></li><li>Why?</li></ul>'],
])('leaves %s as it is', (_name, html) => {
  expect(pageOf(html)).not.toContain('asks')
})

test('holds a word with its meaning in a list of words', () => {
  const words = '<dl><dt>Nit</dt><dd>an egg</dd><dt>Pox</dt><dt>Spots</dt><dd>marks</dd></dl>'
  const made = pageOf(words).replace(/\n/g, '')
  expect(made).toContain(
    '<dl><div><dt>Nit</dt><dd>an egg</dd></div><div><dt>Pox</dt><dt>Spots</dt><dd>marks</dd></div></dl>',
  )
  const held = '<dl><div><dt>Nit</dt><dd>an egg</dd></div></dl>'
  expect(pageOf(held).replace(/\n/g, '')).toContain(held)
})
