import { plainNotice, type Table, type TableCell, type Topic } from '@plainleaf/content-model'
import { expect, test } from 'vitest'
import { asthma, collectionBook, topicBook, wordsOf } from './books.ts'
import { toPlain } from './collection.ts'
import { faultsOf, readXml, textOf } from './read-book.ts'

test('plain language has ids of its own and cites the same list', async () => {
  const plain = textOf(await topicBook(asthma), 'EPUB/plain.xhtml')
  expect(readXml(plain).ids).toContain('plain.key-points')
  expect(readXml(plain).hrefs).toContain('references.xhtml#ref-ref-1')
  const list = textOf(await topicBook(asthma), 'EPUB/references.xhtml')
  expect(list).toContain('href="plain.xhtml#cite-ref-1-1"')
})

test('plain language says first that it is not the whole', async () => {
  const notice = plainNotice(toPlain(asthma))
  const alone = wordsOf(textOf(await topicBook(asthma), 'EPUB/plain.xhtml'))
  expect(alone).toContain(`In plain language ${notice}`)
  const part = wordsOf(textOf(await collectionBook(), 'EPUB/asthma-inhalers-plain.xhtml'))
  expect(part).toContain(`In plain language ${notice}`)
})

test('a table in plain language keeps its header cells and the sentences in its cells', async () => {
  const cell = (id: string, value: string): TableCell => ({
    type: 'tableCell',
    children: [
      { type: 'sentence', id, sources: ['s1'], edits: [], children: [{ type: 'text', value }] },
    ],
  })
  const table: Table = {
    type: 'table',
    headerRows: 1,
    headerColumns: 1,
    children: [
      { type: 'tableRow', children: [cell('p1.s1', 'Inhaler'), cell('p1.s2', 'When')] },
      {
        type: 'tableRow',
        children: [
          cell('p1.s3', 'Reliever'),
          {
            type: 'tableCell',
            children: [
              ...cell('p1.s4', 'At once.').children,
              ...cell('p1.s5', 'Then rest.').children,
            ],
          },
        ],
      },
    ],
  }
  const plain = (topic: Topic): Topic => ({
    ...topic,
    variant: 'plain',
    children: [{ ...topic.children[0]!, children: [table] }],
  })
  const text = textOf(await topicBook(asthma, { plain }), 'EPUB/plain.xhtml')
  expect(text).toContain('<th scope="col"><span id="plain.p1.s1"')
  expect(text).toContain('<th scope="row"><span id="plain.p1.s3"')
  expect(wordsOf(text)).toContain('At once. Then rest.')
  expect(faultsOf(await topicBook(asthma, { plain }))).toEqual([])
})

test('plain language brings along a footnote it refers to', async () => {
  const [opening] = asthma.children
  const paragraph = opening!.children.filter(({ type }) => type === 'paragraph')
  const plain = (topic: Topic): Topic =>
    topic === asthma
      ? { ...topic, variant: 'plain', children: [{ ...opening!, children: paragraph }] }
      : topic
  const words = textOf(await topicBook(asthma, { plain }), 'EPUB/plain.xhtml')
  expect(words).toContain('role="doc-footnote"')
  expect(words).toContain('href="#fn-1"')
})

test('a book without plain language has no page for it', async () => {
  const plain = (topic: Topic): Topic => ({ ...topic, variant: 'plain', children: [] })
  expect([...(await topicBook(asthma, { plain })).keys()]).not.toContain('EPUB/plain.xhtml')
})
