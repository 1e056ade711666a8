import { readFileSync } from 'node:fs'
import {
  type Collection,
  type OutputContext,
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
