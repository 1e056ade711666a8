import { html } from '@plainleaf/html'
import { expect, test } from 'vitest'
import { collectionOf, contextOf, filesOf } from './site.ts'

type Data = Record<string, unknown> & { '@type'?: string }

const collection = collectionOf()
const files = await filesOf(collection, contextOf(collection))

function dataOf(path: string): Data {
  const content = String(files.find((file) => file.path === path)?.content)
  const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(content) ?? []
  return JSON.parse(json)
}
const graphOf = (path: string): Data[] => dataOf(path)['@graph'] as Data[]
const page = graphOf('hay-fever.html').find((node) => node['@type'] === 'MedicalWebPage') as Data

test('a topic is a medical web page with what it states', () => {
  expect(page).toMatchObject({
    '@id': 'https://example.org/health/hay-fever.html',
    url: 'https://example.org/health/hay-fever.html',
    name: 'Hay fever',
    inLanguage: 'en',
    lastReviewed: '2026-03-02',
    reviewedBy: [{ '@type': 'Person', name: 'Dr Robin Example' }],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { '@type': 'Organization', name: 'Plainleaf example desk' },
  })
})

test('subjects are what the page is about, with their codes', async () => {
  const [first] = collection.topics
  const subjects = [
    { name: 'Rhinitis, Allergic, Seasonal', scheme: 'MeSH', code: 'D006255' },
    { name: 'Spring' },
  ]
  const topic = { ...first!, meta: { ...first!.meta, subjects } }
  const [made] = await html.renderTopic!(topic, contextOf({ ...collection, topics: [topic] }))
  const [, json = ''] =
    /<script type="application\/ld\+json">(.*)<\/script>/.exec(String(made!.content)) ?? []
  expect(JSON.parse(json)['@graph'][0].about).toEqual([
    {
      '@type': 'MedicalEntity',
      name: 'Rhinitis, Allergic, Seasonal',
      code: { '@type': 'MedicalCode', codeValue: 'D006255', codingSystem: 'MeSH' },
      sameAs: 'https://id.nlm.nih.gov/mesh/D006255',
    },
    { '@type': 'MedicalEntity', name: 'Spring' },
  ])
})

test('what is said of access is read off the topic', () => {
  expect(page).toMatchObject({
    accessMode: ['textual', 'visual'],
    accessibilityFeature: [
      'alternativeText',
      'ARIA',
      'displayTransformability',
      'readingOrder',
      'structuralNavigation',
    ],
    accessibilityHazard: 'none',
  })
  const [cold] = graphOf('cold-sores-ar.html')
  expect(cold).toMatchObject({ accessMode: ['textual'], accessibilityHazard: 'none' })
  expect(cold?.accessibilityFeature).not.toContain('alternativeText')
})

test('nobody is named as reviewer who has not reviewed, and no date is made up', () => {
  const [lice] = graphOf('head-lice.html')
  for (const key of ['reviewedBy', 'lastReviewed', 'expires'])
    expect([key, key in (lice ?? {})]).toEqual([key, false])
})

test('each section with an aspect is a part that can be linked to', () => {
  const parts = page.hasPart as Data[]
  expect(parts.length).toBeGreaterThan(2)
  const content = String(files.find((file) => file.path === 'hay-fever.html')?.content)
  for (const part of parts) {
    expect(part['@type']).toBe('HealthTopicContent')
    expect(part.hasHealthAspect).toMatch(/^https:\/\/schema\.org\/[A-Za-z]+HealthAspect$/)
    const id = String(part['@id']).split('#')[1]
    expect(content).toContain(`id="${id}"`)
  }
})

test('sources are works of their kind, with their DOI', () => {
  const works = page.citation as Data[]
  expect(works.length).toBeGreaterThan(0)
  for (const work of works) {
    expect(['ScholarlyArticle', 'Book', 'WebPage', 'CreativeWork']).toContain(work['@type'])
    expect(work.name).toMatch(/\S/)
  }
})

test('questions and answers are an FAQ page, without numbers of citations', () => {
  const faq = graphOf('hay-fever.html').find((node) => node['@type'] === 'FAQPage')
  const questions = faq?.mainEntity as { name: string; acceptedAnswer: { text: string } }[]
  expect(questions.map(({ name }) => name)).toContain('Can children have it?')
  for (const { acceptedAnswer } of questions) {
    expect(acceptedAnswer.text).toMatch(/\S/)
    expect(acceptedAnswer.text).not.toMatch(/\[\d|\s[.,]/)
  }
})

test('the first page and the page of words say what they list', () => {
  expect((dataOf('index.html').hasPart as Data[]).map((part) => part['@id'])).toEqual(
    collection.topics.map(({ id }) => `https://example.org/health/${id}.html`),
  )
  const terms = dataOf('glossary.html').hasDefinedTerm as Data[]
  expect(terms.map(({ name }) => name)).toEqual(['Pollen', 'Scalp'])
})

test('without an address pages name each other by their files', async () => {
  const { url: _, ...unplaced } = collection
  const made = await filesOf(unplaced, contextOf(unplaced))
  const content = String(made.find(({ path }) => path === 'hay-fever.html')?.content)
  expect(content).toContain('"@id":"hay-fever.html"')
  expect(content).not.toContain('example.org/health')
  expect(made.map(({ path }) => path).filter((path) => /\.(?:xml|txt)$|^_/.test(path))).toEqual([])
})
