import type { Collection, OutputContext, Topic } from '@plainleaf/content-model'
import { epub } from '@plainleaf/epub'
import { expect, test } from 'vitest'
import { contextOf, readCollection } from './collection.ts'
import { readBook, textOf } from './read-book.ts'

const collection = await readCollection()
const topics = collection.topics.map(
  (topic): Topic => ({
    ...topic,
    meta: {
      ...topic.meta,
      keywords: ['Asthma', 'spacer'],
      subjects: [
        { name: 'Asthma', scheme: 'MeSH', code: 'D001249' },
        { name: 'Breathing' },
        { name: 'Asthma (disorder)', scheme: 'SNOMED CT', code: '195967001' },
      ],
    },
  }),
)

async function packagesOf(more: Partial<Collection> = {}): Promise<string[]> {
  const whole: Collection = { ...collection, topics, ...more }
  const context: OutputContext = contextOf(whole)
  const files = [
    ...((await epub.renderTopic?.(topics[0]!, context)) ?? []),
    ...((await epub.renderCollection?.(whole, context)) ?? []),
  ]
  return files.map((file) => textOf(readBook(file), 'EPUB/package.opf'))
}

test('subjects name their vocabulary and code, once, and replace keywords of the same words', async () => {
  for (const opf of await packagesOf()) {
    expect(opf).toContain(
      '<dc:subject id="meta-subject-1">Asthma</dc:subject>' +
        '<meta property="authority" refines="#meta-subject-1">MESH</meta>' +
        '<meta property="term" refines="#meta-subject-1">D001249</meta>' +
        '<dc:subject>Breathing</dc:subject>' +
        '<dc:subject id="meta-subject-3">Asthma (disorder)</dc:subject>' +
        '<meta property="authority" refines="#meta-subject-3">SNOMED CT</meta>' +
        '<meta property="term" refines="#meta-subject-3">195967001</meta>' +
        '<dc:subject>spacer</dc:subject>',
    )
  }
})

test('conformance is claimed only where somebody stands for it', async () => {
  for (const opf of await packagesOf()) expect(opf).not.toContain('conformsTo')
  const conformsTo = 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'
  const report = 'https://example.org/report.html'
  const claim = { conformsTo, certifiedBy: 'Example Access Lab', report }
  for (const opf of await packagesOf({ accessibility: claim })) {
    expect(opf).toContain(
      `<meta property="dcterms:conformsTo" id="meta-conformance">${conformsTo}</meta>` +
        '<meta property="a11y:certifiedBy" refines="#meta-conformance">Example Access Lab</meta>' +
        `<link rel="a11y:certifierReport" refines="#meta-conformance" href="${report}" />`,
    )
  }
})

test('all covers of a collection share its colour, darkened until white can be read on it', async () => {
  const grounds = async (colour?: string): Promise<string[]> => {
    const whole: Collection = { ...collection, theme: { colour } }
    const context = contextOf(whole)
    const files = [
      ...((await epub.renderTopic?.(topics[0]!, context)) ?? []),
      ...((await epub.renderTopic?.(topics[1]!, context)) ?? []),
      ...((await epub.renderCollection?.(whole, context)) ?? []),
    ]
    return files.map(
      (file) => /fill="(#\w{6})"/.exec(textOf(readBook(file), 'EPUB/cover.svg'))![1]!,
    )
  }
  expect(new Set(await grounds()).size).toBe(1)
  expect(new Set(await grounds('#0b3f5c'))).toEqual(new Set(['#0b3f5c']))
  expect(new Set(await grounds('#ffd400'))).toEqual(new Set(['#665500']))
})
