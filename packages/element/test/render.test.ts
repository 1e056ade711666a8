import { directionOf as known } from '@plainleaf/content-model'
import { type TopicPage, toTopicElement } from '@plainleaf/element/render'
import { expect, test } from 'vitest'
import { dateWords } from '../src/date-words.ts'
import { directionOf } from '../src/direction-of.ts'
import { hayFever } from './hay-fever.ts'

const src = 'https://leaflets.example/v1/topics/hay-fever.json'

test('gives the section as finished HTML', () => {
  expect(toTopicElement(hayFever, { src, section: 'what-it-is', level: 3, plain: true })).toBe(
    [
      `<plainleaf-topic src="${src}" section="what-it-is" level="3" plain><template shadowrootmode="open">`,
      '<article part="topic" aria-label="Hay fever" lang="en" dir="ltr"><h3 part="title">What it is</h3><section part="section">',
      '<p>Hay fever is an allergy to pollen, the fine powder of plants. It comes back each year when they flower. ',
      '<a href="https://leaflets.example/pages/asthma.html#triggers">Asthma</a> often goes with it ',
      '<sup class="citation"><a href="https://leaflets.example/pages/hay-fever.html#ref-1">[1]</a></sup>.</p></section>',
      '<footer part="footer"><a part="credit" href="https://leaflets.example/pages/hay-fever.html">“Hay fever” by Meadow Clinic. Licence: CC-BY-4.0.</a> ',
      '<span part="checked" lang="en" dir="ltr">Last checked <time datetime="2026-03-04">4 Mar 2026</time>.</span></footer></article>',
      '</template><a href="https://leaflets.example/pages/hay-fever.html">Hay fever</a></plainleaf-topic>',
    ].join(''),
  )
})

test.each([
  [
    { src: '/v1/topics/hay-fever.json' },
    '../../pages/hay-fever.html',
    '/pages/asthma.html#triggers',
  ],
  [{}, 'https://clinic.example/hay-fever.html', 'https://clinic.example/asthma.html#triggers'],
  [{}, '../../pages/hay-fever.html', 'asthma.html#triggers'],
])('with %j and the page %s, a link leads to %s', (options, url, link) => {
  expect(toTopicElement({ ...hayFever, url }, options)).toContain(`<a href="${link}">Asthma</a>`)
})

test('is the same for the same topic', () => {
  expect(toTopicElement(hayFever, { src })).toBe(toTopicElement(structuredClone(hayFever), { src }))
})

test('escapes what is text', () => {
  const page = { ...hayFever, name: '<b> & "quotes"', url: 'https://a.example/?a=1&b="' }
  const html = toTopicElement(page, { section: 'what-helps' })
  expect(html).toContain('What helps &#38; what does not')
  expect(html).toContain('aria-label="&#60;b> &#38; &#34;quotes&#34;"')
  expect(html).toContain('href="https://a.example/?a=1&#38;b=&#34;"')
})

test('names the sections there are when there is no such one', () => {
  expect(() => toTopicElement(hayFever, { section: 'dosage' })).toThrow(
    'The topic hay-fever has no section dosage; it has what-it-is, what-helps, sprays',
  )
})

test('shows nothing of a withdrawn topic but why it was', () => {
  const page: TopicPage = {
    ...hayFever,
    creativeWorkStatus: 'Withdrawn',
    correction: [{ datePublished: '2026-11-01', text: 'A dose was wrong.' }],
    hasPart: [],
  }
  for (const options of [{}, { section: 'what-helps' }]) {
    const html = toTopicElement(page, options)
    expect(html).toContain(
      '<b>Information withdrawn 1 Nov 2026.</b> A dose was wrong.</p></aside><footer',
    )
  }
})

test('says the day of the last change where nobody checked', () => {
  const { lastReviewed: _, ...page } = hayFever
  expect(toTopicElement({ ...page, dateModified: '2026-10-12' })).toContain(
    'Last changed <time datetime="2026-10-12">12 Oct 2026</time>',
  )
})

test.each(
  'en de fr ar ar-EG ar-Latn ckb dv fa fa-AF he ks pa pa-Arab pa-Arab-PK ps sd so ug ur ur-PK ur-Latn yi zh-Hans arn heb-x'.split(
    ' ',
  ),
)('%s runs the way the content model says', (lang) => {
  expect(directionOf(lang)).toBe(known(lang))
})

test('dates are the same everywhere', () => {
  expect([dateWords('2026-03-04'), dateWords('2026-12-31')]).toEqual(['4 Mar 2026', '31 Dec 2026'])
})
