import { expect, test } from 'vitest'

test('exports what the README says', async () => {
  expect(Object.keys(await import('@plainleaf/element')).sort()).toEqual(['PlainleafTopic'])
  expect(Object.keys(await import('@plainleaf/element/render')).sort()).toEqual([
    'toTopicElement',
    'topicStyle',
  ])
})
