import type { Advisory, Topic } from '@plainleaf/content-model'
import { summary } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { contextOf, readTopic } from './fixture.ts'

const advisory: Advisory = {
  id: '2026-001',
  topic: 'head-lice',
  status: 'corrected',
  date: '2026-02-03',
  reason: 'The number of days was wrong.',
}

async function filesOf(topic: Topic, advisories: Advisory[], lang = 'en') {
  const context = contextOf([topic], ['summary'])
  const collection = { ...context.collection, advisories, lang }
  const files = await summary.renderTopic!(topic, { ...context, collection, report() {} })
  return files.map(({ content }) => String(content))
}

it('says above a summary what was corrected, and in which section', async () => {
  const topic = readTopic('head-lice')
  const section = topic.children.find(({ heading }) => heading.length > 0)!
  const [html = '', md = '', json = ''] = await filesOf(topic, [
    { ...advisory, sections: [section.id] },
    { ...advisory, topic: 'colds', reason: 'Another.' },
  ])
  expect(md.split('\n').slice(2, 7)).toEqual([
    '> **Information corrected on 3 February 2026.**',
    '>',
    expect.stringMatching(/^> “.+”$/u),
    '>',
    '> The number of days was wrong.',
  ])
  expect(html.replace(/>\s+</gu, '><')).toMatch(
    /<\/header><aside class="callout important" role="note"><p class="callout-title"><strong>Information corrected on 3 February 2026\.<\/strong><\/p><p>“[^<]+”<\/p><p>The number of days was wrong\.<\/p><\/aside>/u,
  )
  for (const text of [html, md, json]) expect(text).not.toContain('Another.')
  expect(JSON.parse(json).advisories).toEqual([{ ...advisory, sections: [section.id] }])
})

it('says it in the language of the topic', async () => {
  const topic = { ...readTopic('head-lice'), lang: 'de' }
  const [html, md] = await filesOf(topic, [advisory])
  expect(md).toContain('> **Information berichtigt am 3. Februar 2026.**')
  expect(html).toContain('<span lang="en" dir="ltr">The number of days was wrong.</span>')
})

it('says of a withdrawn topic neither who checked it nor how a summary is made', async () => {
  const [html, md] = await filesOf(readTopic('head-lice'), [{ ...advisory, status: 'withdrawn' }])
  for (const text of [html, md])
    expect(text).not.toMatch(/Every sentence above|made automatically|last check|[Rr]eviewed/u)
})
