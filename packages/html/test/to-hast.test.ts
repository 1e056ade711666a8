import { directionOf, type Section, sectionsOf, toText } from '@plainleaf/content-model'
import {
  aspectLabel,
  blocksToHast,
  dateWords,
  type HastContext,
  headingOf,
  phrasingToHast,
  referencesToHast,
  sectionToHast,
  withBackMatter,
  withoutLinks,
} from '@plainleaf/html'
import type { Element, ElementContent } from 'hast'
import { describe, expect, test } from 'vitest'
import { topicOf } from './site.ts'

const elementsOf = (nodes: ElementContent[]): Element[] =>
  nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []))

function contextOf(path: string, more: Partial<HastContext> = {}): HastContext {
  return {
    topic: topicOf(path),
    hrefOf: (id) => `#${id}`,
    hrefOfTopic: () => undefined,
    imageOf: () => undefined,
    ...more,
  }
}

describe.each(['hay-fever', 'head-lice', 'cold-sores-ar', 'awkward'])('%s', (name) => {
  const context = contextOf(`${name}/tree.json`)
  const all = elementsOf(context.topic.children.map((section) => sectionToHast(section, context)))

  test('every id of the tree is an id of the output, each once', () => {
    const ids = all.flatMap(({ properties }) => (properties.id ? [String(properties.id)] : []))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id } of sectionsOf(context.topic)) expect(ids).toContain(id)
  })

  test('every link and label inside arrives, before any clean-up', () => {
    const ids = new Set(all.map(({ properties }) => properties.id))
    for (const { properties } of all) {
      const { href, ariaLabelledBy } = properties
      if (typeof href === 'string' && href.startsWith('#')) expect(ids).toContain(href.slice(1))
      if (ariaLabelledBy !== undefined) expect(ids).toContain(String(ariaLabelledBy))
    }
  })

  test('each citation of a listed reference has its way back', () => {
    const to = (role: string) => all.filter(({ properties }) => properties.role === role)
    const linked = all.filter(({ properties }) => String(properties.id).startsWith('cite-'))
    const back = to('doc-backlink').filter(({ properties }) =>
      String(properties.href).startsWith('#cite-'),
    )
    expect(back.map(({ properties }) => String(properties.href).slice(1)).sort()).toEqual(
      linked.map(({ properties }) => String(properties.id)).sort(),
    )
  })
})

test('roles come with epub:type where asked for', () => {
  const context = contextOf('hay-fever/tree.json', { epubTypes: true })
  const all = elementsOf(context.topic.children.map((section) => sectionToHast(section, context)))
  for (const { properties } of all) {
    const { role } = properties
    if (typeof role === 'string' && role.startsWith('doc-'))
      expect(properties['epub:type']).toBe(role.slice(4))
  }
})

test('a caller decides on ranks, links and images', () => {
  const context = contextOf('hay-fever/tree.json', {
    hrefOf: (id) => `part.xhtml#${id}`,
    hrefOfTopic: (id, fragment) => `${id}.xhtml#${fragment}`,
    imageOf: () => ({ src: 'images/x.png' }),
    rankOf: () => 9,
  })
  const section = context.topic.children.find(({ id }) => id === 'overview') as Section
  const all = elementsOf([sectionToHast(section, context)])
  expect(all.map(({ tagName }) => tagName)).toContain('h6')
  expect(all.find(({ tagName }) => tagName === 'img')?.properties.src).toBe('images/x.png')
  expect(all.flatMap(({ properties }) => properties.href ?? [])[0]).toBe('part.xhtml#allergy')
})

test('blocks, phrasing and references convert by themselves', () => {
  const context = contextOf('hay-fever/tree.json')
  expect(blocksToHast([{ type: 'thematicBreak' }], context)).toMatchObject([{ tagName: 'hr' }])
  expect(phrasingToHast([{ type: 'text', value: 'a' }], context)).toEqual([
    { type: 'text', value: 'a' },
  ])
  const list = referencesToHast(context.topic.references, context)
  expect(list).toMatchObject({ tagName: 'ol' })
  expect(list.children.map((item) => (item as Element).properties.id)).toEqual([
    'ref-guide2024',
    'ref-immuno2019',
    'ref-nasal2021',
  ])
})

test('a topic gets the references and words it points to', () => {
  const topic = topicOf('hay-fever/plain.json')
  const glossary = [{ id: 'allergy', term: 'Allergy', aliases: [], definition: 'A false alarm.' }]
  const added = withBackMatter(topic, glossary).children.slice(topic.children.length)
  expect(added.map(({ id, kind }) => [id, kind])).toEqual([
    ['_glossary', 'glossary'],
    ['_references', 'references'],
  ])
  expect(added[1]).toMatchObject({ entries: ['guide2024'] })
  const whole = topicOf('hay-fever/tree.json')
  expect(withBackMatter(whole, glossary)).toBe(whole)
})

test('headings for lists of contents hold no link', () => {
  const linked = sectionsOf(topicOf('awkward/tree.json')).find(
    ({ id }) => id === 'linked',
  ) as Section
  expect(toText(withoutLinks(headingOf(linked)))).toBe('A linked heading ')
  expect(JSON.stringify(withoutLinks(headingOf(linked)))).not.toMatch(/link"|citation|footnote/)
})

test('small words', () => {
  expect(aspectLabel('SideEffectsHealthAspect')).toBe('Side effects')
  expect(dateWords('2026-03-02')).toBe('2 March 2026')
  expect(dateWords('soon')).toBe('soon')
  expect(['ar', 'he-IL', 'az-Arab', 'pa', 'en', 'ku-Latn', 'ar-Latn'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
    'ltr',
  ])
})
