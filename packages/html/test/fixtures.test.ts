import { expect, test } from 'vitest'
import { collectionOf, contextOf, filesOf } from './site.ts'

const collection = collectionOf()
const context = contextOf(collection)
const files = await filesOf(collection, context)

test.each(files.filter(({ content }) => typeof content === 'string'))(
  'writes $path',
  async ({ path, content }) => {
    const folder = path.replace(/\.html$/, '')
    const own = collection.topics.some(({ id }) => `${id}.html` === path)
    const name = own ? `${folder}/index.html` : `site/${path}`
    await expect(content).toMatchFileSnapshot(`fixtures/${name}`)
  },
)

test('the page of words makes way for a topic that is called so', async () => {
  const [first, ...rest] = collection.topics
  const clash = { ...collection, topics: [{ ...first!, id: 'Glossary' }, ...rest] }
  const paths = (await filesOf(clash, contextOf(clash))).map(({ path }) => path)
  expect(paths).toContain('glossary-words.html')
  expect(paths).not.toContain('glossary.html')
  const none = { ...collection, glossary: [] }
  const bare = await filesOf(none, contextOf(none))
  expect(bare.some(({ content }) => String(content).includes('glossary.html'))).toBe(false)
})

test('writes the image once, named after its bytes', () => {
  const images = files.filter(({ path }) => path.startsWith('images/')).map(({ path }) => path)
  expect(images).toHaveLength(1)
  expect(images[0]).toMatch(/^images\/[0-9a-f]{12}\.png$/)
})

test('reports what could not be published', () => {
  expect(context.messages).toEqual([
    'topics/hay-fever.md:link-topic-missing',
    ':link-id-missing',
    ':link-refused',
  ])
})

test('gives the same bytes twice', async () => {
  const again = collectionOf()
  expect(await filesOf(again, contextOf(again))).toEqual(files)
})
