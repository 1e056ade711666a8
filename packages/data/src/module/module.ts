import type { Collection, Output, OutputContext, OutputFile, Topic } from '@plainleaf/content-model'
import { describe, topicGraph } from '@plainleaf/html'
import { toJson } from '../to-json.ts'
import { toIndex } from './collection-index.ts'
import { sharedTypes, topicDeclaration } from './declarations.ts'
import { toFragments } from './fragments.ts'
import { indexDeclaration, indexScript } from './index-module.ts'
import { toMyst } from './to-myst.ts'
import { toScript } from './to-script.ts'
import { type TopicModule, toTopicModule } from './to-topic-module.ts'
import { mystFile, toXref } from './xref.ts'

const known = new WeakMap<Collection, Map<string, TopicModule>>()

/**
 * A collection as an npm package: for each topic an ES module with its declaration, the same as JSON, HTML fragments and
 * JSON-LD; for the collection `index.js`, `index.json` and a cross-reference index. See the README for each file.
 */
export const module: Output = {
  name: 'module',
  renderTopic: make,
  renderCollection(collection, context) {
    const topics = collection.topics.map((topic) => moduleOf(topic, context))
    known.delete(collection)
    const index = toIndex(collection, topics)
    return [
      { path: 'index.json', content: toJson(index) },
      { path: 'index.js', content: indexScript(index) },
      { path: 'index.d.ts', content: indexDeclaration(index) },
      { path: 'types.d.ts', content: sharedTypes },
      { path: 'myst.xref.json', content: toJson(toXref(collection)) },
    ]
  },
}

function make(topic: Topic, context: OutputContext): OutputFile[] {
  const { value, full, plain } = toTopicModule(topic, context)
  const values = known.get(context.collection) ?? new Map<string, TopicModule>()
  known.set(context.collection, values.set(topic.id, value))
  return [
    { path: `topics/${topic.id}.json`, content: toJson(value) },
    { path: `topics/${topic.id}.js`, content: toScript(value) },
    { path: `topics/${topic.id}.d.ts`, content: topicDeclaration(value) },
    ...(full
      ? toFragments(full)
      : [{ path: `fragments/${topic.id}.html`, content: `${value.html}\n` }]),
    ...(plain ? toFragments(plain) : []),
    ...(full
      ? [
          {
            path: mystFile(topic.id).slice(1),
            content: toJson(toMyst(full, value)),
          },
        ]
      : []),
    ...(full
      ? [
          {
            path: `jsonld/${topic.id}.json`,
            content: toJson(topicGraph(topic, context, describe(topic))),
          },
        ]
      : []),
  ]
}

function moduleOf(topic: Topic, context: OutputContext): TopicModule {
  if (!known.get(context.collection)?.has(topic.id)) make(topic, context)
  return known.get(context.collection)?.get(topic.id) as TopicModule
}
