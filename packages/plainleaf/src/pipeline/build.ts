import { resolve } from 'node:path'
import type { Limits, Output, Reader, Topic } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { heedSource } from '../handout/heed-source.ts'
import { internalError } from '../message/internal-error.ts'
import { isMessage, toMessage } from '../message/to-message.ts'
import { checkChoice, type ModelChoice } from '../model/model-choice.ts'
import { summariseWith } from '../model/summarise-with.ts'
import type { BuildResult } from './build-result.ts'
import { checkAddress } from './check-address.ts'
import { checkLeftToClinic } from './check-left-to-clinic.ts'
import { chooseOutputs } from './choose-outputs.ts'
import { toExitCode } from './exit-code.ts'
import type { InputFile } from './input.ts'
import type { Memory } from './memory.ts'
import type { ReadGroup } from './read-group.ts'
import { readInputs } from './read-inputs.ts'
import { collectionOutputNames, standardOutputNames } from './standard-outputs.ts'
import { toAddress } from './to-address.ts'
import { toEpoch } from './to-epoch.ts'
import { type OutputGroup, writeGroups } from './write-groups.ts'

export interface BuildOptions {
  /** Files, folders, globs or collection folders. Default: the working folder. */
  inputs?: readonly string[] | undefined
  /** Where to write. Default: `dist`. */
  out?: string | undefined
  /** Outputs by name or as objects. Default: what the collection's config says, else all standard outputs. */
  to?: readonly (string | Output)[] | undefined
  /** What paths are relative to. Default: the process's working folder. */
  cwd?: string | undefined
  /** Readers beside the standard ones; they win where both take an ending. */
  readers?: readonly Reader[] | undefined
  /** Makes the plain-language variant. Default: that of `@plainleaf/summary`. */
  summarise?: ((topic: Topic) => Topic) | undefined
  /**
   * A language model that is asked for plainer wordings of hard sentences in summaries; `false`: none, whatever a config
   * says. Default: what the collection's config says, else none. Nothing is sent with `write: false`.
   */
  model?: ModelChoice | false | undefined
  /** The key for the model's server. Default: the process's `PLAINLEAF_API_KEY`. */
  apiKey?: string | undefined
  limits?: Partial<Limits> | undefined
  /** BCP 47 tag of documents that do not name their language. Default: that of their collection, else `en`. */
  lang?: string | undefined
  /**
   * Where the folder `html` of the one collection that is built will be served. Default: the process's `PLAINLEAF_URL`, else what
   * the collection's config says, else nobody knows.
   */
  url?: string | undefined
  /** Replace files in the output folder that no build wrote. Default: false. */
  force?: boolean | undefined
  /** `false`: do everything except write. Default: true. */
  write?: boolean | undefined
  /** The value of `SOURCE_DATE_EPOCH`. Default: the process's. */
  sourceDateEpoch?: string | undefined
  /** Stops the build between two steps: the file at hand is finished, the result has exit code 130. */
  signal?: AbortSignal | undefined
  /** Told after each step; a document counts once when read and once when built. */
  onProgress?: ((progress: { done: number; total: number; name: string }) => void) | undefined
}

/**
 * Builds every output of all inputs. Never throws: what goes wrong stands in `messages`, one bad input does
 * not stop the others, and its files of an earlier build stay.
 */
export function build(options: BuildOptions = {}): Promise<BuildResult> {
  return buildWith(options)
}

/** As `build`, with what earlier builds of the same process keep: then only what changed is made. */
export async function buildWith(options: BuildOptions, memory?: Memory): Promise<BuildResult> {
  const out = options.out ?? 'dist'
  const result: BuildResult = {
    exitCode: 0,
    out,
    collections: [],
    files: [],
    removed: [],
    messages: [],
    inputs: { found: 0, built: 0, failed: 0 },
    leftOut: { lines: 0, documents: 0 },
  }
  try {
    await run(options, result, memory)
  } catch (error) {
    if (options.signal?.aborted && error === options.signal.reason)
      return { ...result, exitCode: 130 }
    result.messages.push(isMessage(error) ? error : internalError(out, 'the build', error))
  }
  const messages = unique(result.messages)
  return { ...result, messages, exitCode: toExitCode(messages) }
}

async function run(
  options: BuildOptions,
  result: BuildResult,
  memory: Memory | undefined,
): Promise<void> {
  const cwd = resolve(options.cwd ?? process.cwd())
  const out = resolve(cwd, result.out)
  const epoch = toEpoch(options.sourceDateEpoch ?? process.env.SOURCE_DATE_EPOCH)
  if (epoch === null) throw badEpoch()
  const url = toAddress(options.url)
  const unfit = options.model ? checkChoice(options.model) : undefined
  if (unfit) throw toMessage('--model', 'error', unfit)
  let done = 0
  const step = (name: string, files: number) =>
    options.onProgress?.({ done: ++done, total: 2 * files, name })

  const onRead = (file: InputFile, all: number) => step(file.shown, all)
  const read = await readInputs({ ...options, url, out, readTopic: memory?.readTopic, onRead })
  result.messages.push(...read.messages)
  const groups: OutputGroup[] = []
  for (const group of read.groups) {
    groups.push(await withOutputs(group, options.to, result.messages))
  }
  // A wrong choice on the command line is a slip: nothing is touched.
  if (result.messages.some((message) => message.file === chosenBy)) return
  const built = groups.reduce((sum, { collection }) => sum + (collection?.topics.length ?? 0), 0)
  const files = groups.reduce((sum, { group }) => sum + group.files.length, 0)
  const found = files + read.refused
  result.inputs = { found, built, failed: found - built }
  result.leftOut = countLeftOut(groups)
  // Where no config could be read there is nothing to say of what stands in the folder: it stays, whoever built it.
  if (files === 0 || groups.every(({ collection }) => !collection)) return
  const make = options.summarise ?? (await import('@plainleaf/summary')).summarise
  const own = memory ? (topic: Topic) => memory.summarise(topic, make) : make
  const summarise = await summariseWith(groups, own, options, result.messages)
  const progress = (name: string) => step(name, files)
  const { signal, write = true, force = false } = options
  const how = { out, epoch, summarise, signal, progress, write, force, memory }
  await writeGroups(groups, result, how)
}

/** What messages about the choice of outputs for a whole build name as their file. */
const chosenBy = '--to'

/** Chooses the outputs of a group; where the choice is wrong, nothing of the group is built. */
async function withOutputs(
  group: ReadGroup,
  to: BuildOptions['to'],
  messages: VFileMessage[],
): Promise<OutputGroup> {
  const { outputs: configured } = group.shelf.config
  const own = configured?.filter((output) => typeof output !== 'string')
  const usual = group.group.root === undefined ? standardOutputNames : collectionOutputNames
  const { outputs: chosen, findings } = await chooseOutputs(to ?? configured ?? usual, own)
  const outputs = chosen.map((output) => heedSource(output, group.read))
  const about = to ? chosenBy : group.group.shown
  messages.push(...group.messages, ...findings.map((finding) => toMessage(about, 'error', finding)))
  messages.push(...checkAddress(group, outputs))
  for (const { topic, file } of group.read) {
    if (topic) messages.push(...checkLeftToClinic(topic, file.shown, outputs))
  }
  return findings.length > 0 ? { ...group, collection: undefined, outputs } : { ...group, outputs }
}

function countLeftOut(groups: readonly OutputGroup[]): BuildResult['leftOut'] {
  const topics = groups.flatMap(({ collection }) => collection?.topics ?? [])
  const lines = topics.reduce((sum, { dropped }) => sum + dropped.length, 0)
  return { lines, documents: topics.filter(({ dropped }) => dropped.length > 0).length }
}

function unique(messages: readonly VFileMessage[]): VFileMessage[] {
  const key = (message: VFileMessage) =>
    JSON.stringify([message.name, message.ruleId, message.reason])
  return [...new Map(messages.map((message) => [key(message), message])).values()]
}

function badEpoch(): VFileMessage {
  return toMessage('SOURCE_DATE_EPOCH', 'error', {
    ruleId: 'epoch-invalid',
    reason: 'The environment variable is not a whole number of seconds',
    note: 'Unset it, or set it to seconds since 1970',
  })
}
