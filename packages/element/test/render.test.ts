import { toTopicElement } from '@plainleaf/element/render'
import { expect, test } from 'vitest'
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
      '<span part="checked" lang="en" dir="ltr">Last checked 4 March 2026.</span></footer></article>',
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
])('with %j and the page %s, a link leads to %s', (options, url, link) => {
  expect(toTopicElement({ ...hayFever, url }, options)).toContain(`<a href="${link}">Asthma</a>`)
})

test('without src, what only the source could reach is no link', () => {
  const html = toTopicElement({ ...hayFever, url: '../../pages/hay-fever.html' })
  expect(html).not.toContain('href=')
  expect(html).toContain('<a>Asthma</a>')
  expect(html).toContain('<a part="credit">“Hay fever” by Meadow Clinic.')
  expect(html.endsWith('</template>Hay fever</plainleaf-topic>')).toBe(true)
})

test('is the same for the same topic', () => {
  expect(toTopicElement(hayFever, { src })).toBe(toTopicElement(structuredClone(hayFever), { src }))
})

test('escapes what is text', () => {
  const page = {
    ...hayFever,
    name: '<b> & "quotes"',
    url: 'https://a.example/?a=1&b="',
    inLanguage: 'en"><i',
  }
  const notice = { topic: 'hay-fever', status: '<u>', date: '"<s>', reason: '<q>' }
  const html = toTopicElement(page, { section: 'what-helps', advisories: [notice] })
  expect(html).not.toMatch(/<[iqsu]>/)
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
  const correction = { datePublished: '2026-11-01', text: 'A dose was wrong.' }
  const page = { ...hayFever, creativeWorkStatus: 'Withdrawn', hasPart: [] }
  for (const options of [{}, { section: 'what-helps' }]) {
    expect(toTopicElement({ ...page, correction: [correction] }, options)).toContain(
      '<b part="said" lang="en" dir="ltr">Information withdrawn on 2026-11-01.</b> A dose was wrong.</p></aside><footer',
    )
    const headline = 'Zurückgezogen am 1. November 2026.'
    const said = { ...correction, headline, inLanguage: 'de' }
    expect(toTopicElement({ ...page, inLanguage: 'de', correction: [said] }, options)).toContain(
      `<b part="said" lang="de" dir="ltr">${headline}</b> A dose was wrong.`,
    )
  }
})

test('shows a notice over the sections that it concerns, and withdrawn ones not at all', () => {
  const notice = { topic: 'hay-fever', date: '2026-11-01', reason: 'Spray once a day.' }
  const shown = (section: string | undefined, more: object) => {
    const advisories = [{ ...notice, status: 'corrected', ...more }]
    const html = toTopicElement(hayFever, { advisories, ...(section && { section }) })
    return [html.includes(notice.reason), html.includes('antihistamine'), html.includes('Bend')]
  }
  const about = { sections: ['sprays'], concerns: ['sprays', 'what-helps'] }
  expect(shown('what-it-is', about)).toEqual([false, false, false])
  expect(shown('what-helps', about)).toEqual([true, true, true])
  expect(shown('sprays', about)).toEqual([true, false, true])
  expect(shown(undefined, about)).toEqual([true, true, true])
  // Who does not say what it concerns warns everybody.
  expect(shown('what-it-is', { sections: ['sprays'] })).toEqual([true, false, false])
  const gone = { ...about, status: 'withdrawn' }
  expect(shown('what-it-is', gone)).toEqual([false, false, false])
  expect(shown('what-helps', gone)).toEqual([true, true, false])
  expect(shown('sprays', gone)).toEqual([true, false, false])
  expect(shown(undefined, gone)).toEqual([true, true, false])
  expect(shown('what-helps', { status: 'withdrawn' })).toEqual([true, false, false])
})

test('shows a notice at the section that was corrected, and the others above the text', () => {
  const notice = { topic: 'hay-fever', status: 'corrected', date: '2026-11-01' }
  const said = (id: string, ...sections: string[]) => ({
    ...notice,
    reason: `${id}.`,
    ...(sections.length > 0 && { sections, concerns: ['what-helps', ...sections] }),
  })
  const box = (id: string) =>
    `<aside part="notice"><p><b part="said" lang="en" dir="ltr">Information corrected on 2026-11-01.</b> ${id}.</p></aside>`
  const advisories = [
    said('One', 'what-helps'),
    said('Two', 'sprays'),
    said('All'),
    { ...said('Lost', 'no-longer-there'), concerns: undefined as never },
  ]
  const html = toTopicElement(hayFever, { advisories })
  expect(html).toContain(`part="title">Hay fever</h2>${box('All')}${box('Lost')}<section`)
  expect(html).toContain(`part="heading">What helps &#38; what does not</h3>${box('One')}<section`)
  expect(html).toContain(`part="heading">How to use a spray</h4>${box('Two')}<p>Bend`)
  for (const { reason } of advisories) expect(html.split(reason)).toHaveLength(2)
  const gone = toTopicElement(hayFever, {
    advisories: [{ ...said('Two', 'sprays'), status: 'withdrawn' }],
  })
  expect(gone).toMatch(
    /part="heading">How to use a spray<\/h4><aside part="notice"><p><b [^>]*>Information withdrawn on 2026-11-01\.<\/b> Two\.<\/p><\/aside><\/section>/,
  )
})

test('shows by itself what the topic says of corrections', () => {
  const correction = [
    {
      datePublished: '2026-11-01',
      headline: 'Information corrected on 1 November 2026: “How to use a spray”.',
      inLanguage: 'en',
      text: 'Spray once.',
      about: [{ identifier: 'sprays' }],
    },
    { datePublished: '2026-10-01', headline: 'Information corrected.', text: 'A typing error.' },
    {
      datePublished: '2026-11-02',
      headline: 'Information withdrawn.',
      text: 'Antihistamines are looked at again.',
      about: [{ identifier: 'what-it-is', creativeWorkStatus: 'Withdrawn' }],
    },
  ]
  const page = { ...hayFever, correction }
  const html = toTopicElement(page)
  expect(html).toMatch(
    /How to use a spray<\/h4><aside part="notice">.*?Spray once\.<\/p><\/aside><p>Bend/,
  )
  expect(html).toMatch(/Hay fever<\/h2><aside part="notice">.*?A typing error\./)
  expect(html).toMatch(
    /What it is<\/h3><aside part="notice">.*?looked at again\.<\/p><\/aside><\/section>/,
  )
  expect(html).not.toContain('allergy to pollen')
  // One section alone: what is about it, or what it is part of, or what is part of it.
  const has = (section: string) => {
    const one = toTopicElement(page, { section })
    return ['Spray once', 'typing error', 'looked at'].map((words) => one.includes(words))
  }
  expect(has('sprays')).toEqual([true, true, false])
  expect(has('what-helps')).toEqual([true, true, false])
  expect(has('what-it-is')).toEqual([false, true, true])
})

test('says of plain words how they were made', () => {
  const notice = { text: 'Made automatically.', inLanguage: 'en', dir: 'ltr' }
  for (const section of [undefined, 'what-helps'])
    expect(toTopicElement({ ...hayFever, notice }, { ...(section && { section }) })).toMatch(
      /<\/h2><p part="extract" lang="en" dir="ltr">Made automatically\.<\/p><section/,
    )
})

test('says in English when it was checked or changed where the topic does not say it', () => {
  const { lastReviewed, checkedText: _, ...page } = hayFever
  expect(toTopicElement({ ...page, lastReviewed: lastReviewed! })).toContain(
    '<span part="checked" lang="en" dir="ltr">Last checked 2026-03-04.</span>',
  )
  expect(toTopicElement({ ...page, dateModified: '2026-10-12' })).toContain(
    'Last changed 2026-10-12.',
  )
})
