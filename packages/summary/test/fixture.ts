import { readFileSync } from 'node:fs'
import {
  type Block,
  type Collection,
  type OutputContext,
  type PhrasingContent,
  type Section,
  type Sentence,
  sectionsOf,
  type Topic,
  topicSchema,
  visit,
} from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'

/** Names of the folders in `fixtures`, each with a `tree.json`. */
export const names = ['head-lice', 'blue-inhaler']

export function readTopic(name: string): Topic {
  const path = new URL(`fixtures/${name}/tree.json`, import.meta.url)
  return topicSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

export function contextOf(topics: Topic[], outputs: string[]): OutputContext {
  const collection: Collection = {
    id: 'leaflets',
    title: 'Leaflets',
    lang: 'en',
    topics,
    glossary: [],
    references: [],
  }
  return {
    collection,
    plain: summarise,
    outputs,
    asset: () => undefined,
    report: (message) => {
      throw message
    },
  }
}

export function sentencesIn(node: Topic | Section): Sentence[] {
  const found: Sentence[] = []
  visit(node, (one) => {
    if (one.type === 'sentence') found.push(one)
  })
  return found
}

/** The sentences of a plain topic section by section, nested sections apart. */
export function bySection(plain: Topic): { section: Section; sentences: Sentence[] }[] {
  return sectionsOf(plain).map((section) => ({
    section,
    sentences: section.children.flatMap((child) =>
      child.type === 'section' ? [] : sentencesIn({ ...section, children: [child] } as Section),
    ),
  }))
}

/** A topic from a few lines: `# title`, `## heading`, paragraphs, lists and tables, each parted by an empty line. */
export function topicOf(lines: string): Topic {
  const [first, ...parts] = lines.trim().split(/\n\n+/u)
  const sections: Section[] = []
  for (const part of parts) {
    if (part.startsWith('## ') || sections.length === 0) {
      const heading = part.startsWith('## ') ? part.slice(3) : ''
      sections.push(sectionOf(heading, sections.length))
    }
    if (!part.startsWith('## ')) sections.at(-1)!.children.push(blockOf(part))
  }
  return topicSchema.parse({
    type: 'topic',
    id: 'leaflet',
    variant: 'full',
    title: first!.replace(/^# /u, ''),
    lang: 'en',
    meta: { source: { format: 'test' }, authors: [], reviewedBy: [], keywords: [], sources: [] },
    children: sections,
    references: [{ type: 'reference', id: 'lee', label: '1', itemType: 'book' }],
    dropped: [],
  })
}

function sectionOf(heading: string, at: number): Section {
  return {
    type: 'section',
    kind: 'prose',
    id: `section-${at}`,
    depth: 2,
    aspect: null,
    typing: { confidence: 0, alternatives: [] },
    heading: phrasingOf(heading),
    children: [],
  }
}

function blockOf(part: string): Block {
  const lines = part.split('\n')
  if (part.startsWith('|'))
    return {
      type: 'table',
      headerRows: 1,
      headerColumns: 0,
      children: lines.map((line) => ({
        type: 'tableRow',
        children: line
          .split('|')
          .slice(1, -1)
          .map((cell) => ({ type: 'tableCell', children: phrasingOf(cell.trim()) })),
      })),
    }
  const item = /^(?:-|\d+\.) /u
  if (item.test(part))
    return {
      type: 'list',
      ordered: !part.startsWith('-'),
      ...(!part.startsWith('-') && { start: Number.parseInt(part, 10) }),
      children: lines.map((line) => ({
        type: 'listItem',
        children: [{ type: 'paragraph', children: phrasingOf(line.replace(item, '')) }],
      })),
    }
  return { type: 'paragraph', children: phrasingOf(part) }
}

function phrasingOf(text: string): PhrasingContent[] {
  if (text === '[1]') return [{ type: 'citation', references: ['lee'], label: '[1]' }]
  return text ? [{ type: 'text', value: text }] : []
}
