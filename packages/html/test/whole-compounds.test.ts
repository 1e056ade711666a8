import { expect, test } from 'vitest'
import { collectionOf, contextOf, filesOf, topicOf } from './site.ts'

test('no title of a collection is parted at the hyphen of a short compound: on cards, beside and between pages', async () => {
  const title = 'What helps on low-pollen days?'
  const topic = { ...topicOf('hay-fever/tree.json'), title }
  const collection = {
    ...collectionOf(),
    title: 'Dust-free homes',
    topics: [topic, topicOf('head-lice/tree.json')],
  }
  const files = await filesOf(collection, contextOf(collection))
  const page = (path: string): string => String(files.find((one) => one.path === path)?.content)
  const whole = 'What helps on <span class="whole">low-pollen</span> days?'
  expect(page('index.html')).toContain(`href="${topic.id}.html">${whole}</a>`)
  expect(page('index.html')).toContain('<h1><span class="whole">Dust-free</span> homes</h1>')
  expect(page('head-lice.html')).toContain(`<span>${whole}</span></a>`)
})
