import { findAsset } from '../image/read-image.ts'
import { internalError } from '../message/internal-error.ts'
import { isMessage, toMessage } from '../message/to-message.ts'
import { checkChoice } from '../model/model-choice.ts'
import { summariseWith } from '../model/summarise-with.ts'
import { type ExitCode, toExitCode } from '../pipeline/exit-code.ts'
import { render } from '../pipeline/render.ts'
import { clean, toJson } from '../terminal/clean.ts'
import { printMessages } from '../terminal/print-messages.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { type ModelFlags, toModelChoice } from './model-flags.ts'
import { readOne } from './read-one.ts'
import type { ReadingFlags } from './reading-flags.ts'

export interface SummaryFlags extends ReadingFlags, ModelFlags {
  json?: boolean | undefined
}

/** `plainleaf summary`: the plain-language summary as Markdown, or with its trace as JSON. */
export async function summaryCommand(
  input: string,
  flags: SummaryFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const model = toModelChoice(flags)
  const unfit = model ? checkChoice(model) : undefined
  if (unfit) {
    printMessages([toMessage('--model', 'error', unfit)], terminal, flags)
    return 2
  }
  const { one, messages, exitCode } = await readOne(input, flags, signal)
  if (!one) {
    printMessages(messages, terminal, flags)
    return exitCode
  }
  const { summarise: own, summary } = await import('@plainleaf/summary')
  const { topic, file } = one
  let summarise = own
  try {
    summarise = await summariseWith([one.group], own, { model, signal }, messages)
  } catch (error) {
    if (!isMessage(error)) throw error
    printMessages([...messages, error], terminal, flags)
    return toExitCode([error])
  }
  const rendering = render(
    { ...one.collection, topics: [topic] },
    {
      outputs: [summary],
      summarise,
      nameOf: () => file.shown,
      asset: (_topic, url) => findAsset(file, url),
    },
  )
  const ending = flags.json ? '.json' : '.md'
  let text: string | undefined
  for await (const rendered of rendering) {
    messages.push(...rendered.messages)
    const found = rendered.topic && rendered.files.find(({ path }) => path.endsWith(ending))
    if (found) text = String(found.content)
  }
  const failed = messages.some((message) => message.fatal)
  if (text === undefined && !failed) {
    messages.push(internalError(file.shown, 'the summary output', new Error(`no ${ending} file`)))
  }
  printMessages(messages, terminal, flags)
  if (text !== undefined) terminal.out(flags.json ? toJson(JSON.parse(text)) : clean(text))
  return toExitCode(messages)
}
