import type {
  Asset,
  Collection,
  Output,
  OutputContext,
  OutputFile,
  Topic,
} from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { internalError } from '../message/internal-error.ts'
import { inFile, isMessage } from '../message/to-message.ts'

/** What one output made of one topic, or of the whole collection. */
export interface Rendered {
  output: string
  /** Absent: the collection as a whole. */
  topic?: Topic | undefined
  files: OutputFile[]
  messages: VFileMessage[]
  /** The output gave up; there are no files. */
  failed: boolean
}

export interface RenderOptions {
  outputs: readonly Output[]
  summarise(topic: Topic): Topic
  asset(topic: Topic, url: string): Asset | undefined
  /** What messages about a topic, or about the collection, name as their file. */
  nameOf(topic: Topic | undefined): string
  epoch?: number | undefined
}

/** Runs every output over every topic and then over the collection, and hands on each result as it is made. */
export async function* render(
  collection: Collection,
  options: RenderOptions,
): AsyncGenerator<Rendered, void, void> {
  const plain = once(options)
  const names = options.outputs.map((output) => output.name)

  /** Names the document of a finding as the user gave it, where an output knows it only as the tree does. */
  function asGiven(message: VFileMessage, topic: Topic | undefined): VFileMessage {
    const of = (one: Topic | undefined) => one?.meta.source.path === message.file
    if (!message.file) return message
    const about = of(topic) ? topic : collection.topics.find(of)
    return about ? inFile(Object.assign(message, { file: '' }), options.nameOf(about)) : message
  }

  async function run(
    output: Output,
    topic: Topic | undefined,
    act: (context: OutputContext) => OutputFile[] | Promise<OutputFile[]>,
  ): Promise<Rendered> {
    const messages: VFileMessage[] = []
    const file = options.nameOf(topic)
    const context: OutputContext = {
      collection,
      plain,
      asset: options.asset,
      toPng: async (svg) => (await import('../picture/to-png.ts')).toPng(svg),
      outputs: names,
      epoch: options.epoch,
      report: (message) => messages.push(inFile(asGiven(message, topic), file)),
    }
    const result = { output: output.name, topic, messages }
    try {
      return { ...result, files: await act(context), failed: false }
    } catch (error) {
      messages.push(
        isMessage(error)
          ? inFile(asGiven(Object.assign(error, { fatal: true }), topic), file)
          : internalError(file, `the ${output.name} output`, error),
      )
      return { ...result, files: [], failed: true }
    }
  }

  for (const topic of collection.topics) {
    for (const output of options.outputs) {
      if (output.renderTopic)
        yield run(output, topic, async (context) => output.renderTopic?.(topic, context) ?? [])
    }
  }
  for (const output of options.outputs) {
    if (output.renderCollection) {
      yield run(
        output,
        undefined,
        async (context) => output.renderCollection?.(collection, context) ?? [],
      )
    }
  }
}

/** Computes the plain variant of a topic once, so that every output gets the same object, or the same finding. */
function once({ summarise, nameOf }: RenderOptions): (topic: Topic) => Topic {
  const known = new Map<Topic, Topic | VFileMessage>()
  function compute(topic: Topic): Topic | VFileMessage {
    try {
      return summarise(topic)
    } catch (error) {
      return isMessage(error)
        ? error
        : internalError(nameOf(topic), 'the plain-language summary', error)
    }
  }
  return (topic) => {
    const result = known.get(topic) ?? compute(topic)
    known.set(topic, result)
    if (isMessage(result)) throw result
    return result
  }
}
