import {
  type Block,
  type PhrasingContent,
  type Section,
  type Topic,
  visit,
} from '@plainleaf/content-model'
import { contentHash, toRevision } from '@plainleaf/data'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clinic, earWax, hayFever } from './clinic.ts'

const copy = (topic: Topic): Topic => structuredClone(topic)

/** A tree with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, shuffled(field)]),
  )
}

/** Everything that no reader sees, as another version of the tools may have it. */
function retooled(topic: Topic, seed: number): Topic {
  const made = copy(topic)
  const move = (node: { position?: unknown; data?: unknown }): void => {
    const point = { line: seed + 1, column: seed + 2, offset: seed }
    node.position = { start: point, end: point }
    node.data = { confidence: 0.5 }
  }
  visit(made, (node) => {
    move(node)
    if (node.type === 'section') {
      node.typing = { confidence: 0.1, alternatives: [{ kind: 'prose', confidence: 0.1 }] }
      node.depth = 6
      node.aliases = [`old-${seed}`]
    }
  })
  for (const reference of made.references) move(reference)
  made.meta.source = { format: 'docx', path: `elsewhere-${seed}.docx`, sha256: 'c'.repeat(64) }
  made.meta.lastChecked = '2031-01-01'
  made.dropped = [{ type: 'dropped', line: 1, text: 'Share this page', reason: 'share-bar' }]
  return made
}

/** The same words cut into other nodes: texts in two, with marks around a half, and more white space. */
function recut(topic: Topic, at: number): Topic {
  const made = copy(topic)
  const cut = (nodes: PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type !== 'text') return [node]
      const place = at % (node.value.length + 1)
      const [one, two] = [node.value.slice(0, place), node.value.slice(place)]
      return [
        { type: 'text', value: one.replaceAll(' ', ' \n') },
        { type: 'strong', children: [{ type: 'text', value: two.normalize('NFD') }] },
      ]
    })
  visit(made, (node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell') node.children = cut(node.children)
    if (node.type === 'section') node.heading = cut(node.heading)
  })
  return made
}

/** Every string that a reader sees, each as a way to change it. */
function strings(topic: Topic): { holder: Record<string, unknown>; key: string }[] {
  const found: { holder: Record<string, unknown>; key: string }[] = [
    { holder: topic as never, key: 'title' },
    { holder: topic as never, key: 'lang' },
    { holder: topic.meta as never, key: 'description' },
  ]
  visit(topic, (node) => {
    const add = (key: string): number => found.push({ holder: node as never, key })
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') add('value')
    if (node.type === 'section' || node.type === 'definitionItem') add('id')
    if (node.type === 'link') add('url')
    if (node.type === 'image') add('alt')
  })
  for (const reference of topic.references)
    for (const key of ['title', 'label', 'DOI', 'publisher'])
      if (key in reference) found.push({ holder: reference as never, key })
  return found
}

describe('contentHash', () => {
  it('is the same for the same words, whatever made them', () => {
    for (const topic of [earWax, hayFever]) {
      const hash = contentHash(topic, clinic.glossary)
      fc.assert(
        fc.property(fc.nat(500), (seed) => {
          expect(contentHash(retooled(topic, seed), clinic.glossary)).toBe(hash)
          expect(contentHash(recut(topic, seed), clinic.glossary)).toBe(hash)
          expect(contentHash(shuffled(retooled(topic, seed)) as Topic, clinic.glossary)).toBe(hash)
        }),
        { numRuns: 60 },
      )
    }
  })

  it('is another for one letter that changed, wherever a reader sees it', () => {
    const hashes = new Set([contentHash(earWax, clinic.glossary)])
    const places = strings(copy(earWax)).length
    expect(places).toBeGreaterThan(40)
    for (let place = 0; place < places; place++) {
      const changed = copy(earWax)
      const { holder, key } = strings(changed)[place]!
      const text = String(holder[key])
      holder[key] = `${text.slice(0, -1)}${text.endsWith('x') ? 'y' : 'x'}`
      const hash = contentHash(changed, clinic.glossary)
      expect(hashes.has(hash), `${key} ${text}`).toBe(false)
      hashes.add(hash)
    }
  })

  it('is another for what is not a letter and still says something', () => {
    const paragraph = (children: PhrasingContent[]): Topic => {
      const made = copy(hayFever)
      const block: Block = { type: 'paragraph', children }
      made.children[0]!.children = [block]
      return made
    }
    const text = (value: string): PhrasingContent => ({ type: 'text', value })
    const variants: PhrasingContent[][] = [
      [text('10 2')],
      [text('102')],
      [text('10'), { type: 'superscript', children: [text('2')] }],
      [text('10'), { type: 'subscript', children: [text('2')] }],
      [text('10'), { type: 'delete', children: [text('2')] }],
      [text('10'), { type: 'link', url: 'https://a.example', children: [text('2')] }],
      [text('10'), { type: 'link', url: 'https://b.example', children: [text('2')] }],
      [text('10'), { type: 'citation', references: ['lee2021'], label: '[1]' }],
    ]
    const hashes = variants.map((children) => contentHash(paragraph(children)))
    expect(new Set(hashes).size).toBe(variants.length)
    const list = (ordered: boolean): string => {
      const made = copy(hayFever)
      const item = {
        type: 'listItem' as const,
        children: [{ type: 'paragraph' as const, children: [text('a')] }],
      }
      made.children[0]!.children = [{ type: 'list', ordered, children: [item] }]
      return contentHash(made)
    }
    expect(list(true)).not.toBe(list(false))
    const aspect = copy(hayFever)
    const first = aspect.children[0] as Section
    first.aspect = 'SafetyHealthAspect'
    expect(contentHash(aspect)).not.toBe(contentHash(hayFever))
  })

  it('counts the explanations of the words that a topic takes from the glossary, and no others', () => {
    const [drops] = clinic.glossary
    const own = contentHash(earWax, clinic.glossary)
    expect(contentHash(earWax, [{ ...drops!, definition: 'Milk.' }])).not.toBe(own)
    const other = { id: 'other', term: 'other', aliases: [], definition: 'Something.' }
    expect(contentHash(earWax, [...clinic.glossary, other])).toBe(own)
  })

  it('has the form of a hash and a revision', () => {
    expect(contentHash(earWax)).toMatch(/^[0-9a-f]{64}$/)
    expect(toRevision(contentHash(earWax))).toBe(contentHash(earWax).slice(0, 12))
  })
})
