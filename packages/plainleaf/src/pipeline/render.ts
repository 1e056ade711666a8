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
import { rest } from './save-memory.ts'

/** A file that was made, without its bytes. */
export interface MadeFile {
  /** As the output names it. */
  path: string
  sha256: string
  bytes: number
  /** As of an `OutputFile`. */
  immutable?: true | undefined
}

/** What was made of one topic, or of the whole collection, and what was said of it. */
export interface Made {
  files: readonly MadeFile[]
  messages: readonly VFileMessage[]
}

/** What one output made of one topic, or of the whole collection. */
export interface Rendered {
  output: string
  /** Absent: the collection as a whole. */
  topic?: Topic | undefined
  files: OutputFile[]
  /** What an earlier build made of the very same things; then there are no `files`. */
  known?: readonly MadeFile[] | undefined
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
  /** The short name of a topic's words. */
  revision?: ((topic: Topic) => string) | undefined
  /** What was made of these very things before, where somebody remembers: then it is not made again. */
  recall?: ((output: Output, topic: Topic | undefined) => Made | undefined) | undefined
  /** Resolves when something should be made. */
  pause?: ((output: Output, topic: Topic | undefined) => Promise<void>) | undefined
}

/** Runs every output over every topic and then over the collection, and hands on each result as it is made. */
export async function* render(
  collection: Collection,
  options: RenderOptions,
): AsyncGenerator<Rendered, void, void> {
  const plain = once(options)
  const names = options.outputs.map((output) => output.name)
  const endings = Object.fromEntries(
    options.outputs.flatMap(({ name, endings }) => (endings ? [[name, endings]] : [])),
  )
  const refused = Object.fromEntries(
    options.outputs.flatMap(({ name, refused }) => (refused ? [[name, refused]] : [])),
  )

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
      endings,
      refused,
      rest,
      epoch: options.epoch,
      revision: options.revision,
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

  for (const { output, topic, known } of inOrder(collection, options)) {
    if (!known) await options.pause?.(output, topic)
    if (known) yield fromKnown(output, topic, known)
    else if (topic)
      yield run(output, topic, async (context) => output.renderTopic?.(topic, context) ?? [])
    else
      yield run(
        output,
        topic,
        async (context) => output.renderCollection?.(collection, context) ?? [],
      )
  }
}

interface Step {
  output: Output
  topic: Topic | undefined
  known?: Made | undefined
}

/**
 * All steps: topic by topic, then the collection, so that little has to be held at a time. Where somebody remembers,
 * first what is known, which costs nothing, then output by output: who waits for a page does not wait for a book.
 */
function inOrder({ topics }: Collection, { outputs, recall }: RenderOptions): Step[] {
  const each = (output: Output) => topics.map((topic): Step => ({ output, topic }))
  const whole = outputs.filter((one) => one.renderCollection)
  if (!recall) {
    const steps = topics.flatMap((topic) => outputs.map((output): Step => ({ output, topic })))
    return [
      ...steps.filter(({ output }) => output.renderTopic),
      ...whole.map((output) => ({ output, topic: undefined })),
    ]
  }
  const steps = outputs.flatMap((output): Step[] => [
    ...(output.renderTopic ? each(output) : []),
    ...(output.renderCollection ? [{ output, topic: undefined }] : []),
  ])
  const asked = steps.map((step) => ({ ...step, known: recall(step.output, step.topic) }))
  return [...asked.filter(({ known }) => known), ...asked.filter(({ known }) => !known)]
}

function fromKnown(output: Output, topic: Topic | undefined, { files, messages }: Made): Rendered {
  const said = { messages: [...messages], failed: false }
  return { output: output.name, topic, files: [], known: files, ...said }
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
