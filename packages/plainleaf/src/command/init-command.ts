import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { checkAnswer } from '../init/check-answer.ts'
import type { Answers, Choices } from '../init/choices.ts'
import { defaultAnswers } from '../init/default-answers.ts'
import { contentFolder, findWorkspace, isMember } from '../init/find-workspace.ts'
import { scaffoldFiles } from '../init/scaffold-files.ts'
import { whyLeftBehind, whyMisplaced } from '../init/why-misplaced.ts'
import { whyTaken, writeScaffold } from '../init/write-scaffold.ts'
import { toMessage } from '../message/to-message.ts'
import { topicsFolder } from '../pipeline/collection-root.ts'
import type { ExitCode } from '../pipeline/exit-code.ts'
import { toSlashes } from '../pipeline/inside.ts'
import { describeInit } from '../terminal/describe-init.ts'
import { type Loudness, printMessages } from '../terminal/print-messages.ts'
import type { Terminal } from '../terminal/terminal.ts'

export interface InitFlags extends Loudness {
  name?: string | undefined
  title?: string | undefined
  lang?: string | undefined
  license?: string | undefined
  /** As others spell it. */
  licence?: string | undefined
  attribution?: string | undefined
  topic?: string[] | undefined
  from?: string | undefined
  /** A project of its own, also within a workspace. */
  standalone?: boolean | undefined
  yes?: boolean | undefined
}

/** `plainleaf init`: the first collection of a team, in a workspace of collections or as a project of its own. */
export async function initCommand(
  input: string | undefined,
  flags: InitFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const place = findPlace(input, flags.standalone ?? false)
  const { folder, shown, workspace } = place
  const refuse = (messages: readonly VFileMessage[], code: ExitCode): ExitCode => {
    printMessages(messages, terminal, flags)
    return code
  }
  const given = toGiven(flags)
  const misplaced = whyMisplaced(folder, shown, flags.standalone ?? false)
  if (misplaced) return refuse([misplaced], 2)
  const whyNot = (name: string): string | undefined =>
    workspace && whyLeftBehind(workspace.root, name)
  const wrong = checkGiven(given, whyNot)
  if (wrong.length > 0) return refuse(wrong, 2)
  // Before anything is written, so that the same command can be given again.
  if (flags.from !== undefined && !/[*?{[]/u.test(flags.from) && !existsSync(flags.from))
    return refuse([nothingThere(flags.from)], 2)
  const propose = (known: Partial<Answers>): Answers => defaultAnswers(folder, workspace, known)

  // Told before the questions, not after: whatever the answers, these files are written.
  const always = scaffoldFiles({ ...place, ...propose(given), ...given, from: flags.from })
  const taken = whyTaken(folder, shown, always.keys(), input === undefined || input === '.')
  if (taken) return refuse([taken], 4)

  const missing = flags.yes ? [] : missingFlags(given)
  let answers: Answers = { ...propose(given), ...given }
  if (missing.length > 0) {
    if (!process.stdin.isTTY || !process.stdout.isTTY) return refuse([cannotAsk(missing)], 2)
    const { askAnswers } = await import('../init/ask-answers.ts')
    const asked = await askAnswers(given, propose, flags.from === undefined, whyNot)
    if (!asked) return 130
    answers = asked
  }
  const unfit = checkGiven({ name: answers.name }, whyNot)
  if (unfit.length > 0) return refuse(unfit, 2)

  const choices: Choices = { ...place, ...answers, from: flags.from }
  const files = scaffoldFiles(choices)
  const clash = whyTaken(folder, shown, files.keys(), true)
  if (clash) return refuse([clash], 4)
  const failed = writeScaffold(folder, shown, files)
  if (failed) return refuse([failed], 4)
  let exitCode: ExitCode = 0
  if (flags.from !== undefined) {
    const { importCommand } = await import('./import-command.ts')
    const { verbose, debug } = flags
    const to = toSlashes(join(shown, topicsFolder))
    const how = { to, lang: answers.lang, verbose, debug }
    exitCode = await importCommand([flags.from], how, terminal, signal)
  }
  terminal.out(describeInit(choices, [...files.keys()], terminal.colours))
  return exitCode
}

function nothingThere(from: string): VFileMessage {
  return toMessage(from, 'error', {
    ruleId: 'init-from-missing',
    reason: 'There is no such file or folder to import, so nothing was written',
    note: 'Correct --from, or leave it out and import later',
  })
}

/** Where a collection goes: a bare name at the root of a workspace means a folder below `content`. */
function findPlace(
  input: string | undefined,
  standalone: boolean,
): Pick<Choices, 'folder' | 'shown' | 'workspace'> {
  const shown = input ?? '.'
  const folder = resolve(shown)
  const workspace = standalone ? undefined : findWorkspace(dirname(folder))
  if (!workspace || isMember(workspace, folder)) return { folder, shown, workspace }
  const isBare = input !== undefined && basename(input) === input && input !== '.'
  if (!isBare || relative(workspace.root, dirname(folder)) !== '')
    return { folder, shown, workspace: undefined }
  const below = join(contentFolder, input)
  return { folder: resolve(below), shown: toSlashes(below), workspace }
}

function toGiven({ name, title, lang, license, attribution, topic }: InitFlags): Partial<Answers> {
  const all = { name, title, lang, license, attribution, topics: topic }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function checkGiven(
  given: Partial<Answers>,
  whyNot: (name: string) => string | undefined,
): VFileMessage[] {
  return Object.entries(given).flatMap(([key, value]) =>
    [value].flat().flatMap((text) => {
      const reason =
        checkAnswer(key as keyof Answers, text) ??
        (key === 'name' ? whyNot(text.trim()) : undefined)
      const finding = { ruleId: 'init-invalid', reason: reason ?? '', note: 'Correct the flag' }
      return reason ? [toMessage(flagOf(key), 'error', finding)] : []
    }),
  )
}

function missingFlags(given: Partial<Answers>): string[] {
  const needed = ['name', 'title', 'lang', 'license', 'attribution'] as const
  return needed.filter((key) => given[key] === undefined).map(flagOf)
}

function flagOf(key: string): string {
  return key === 'topics' ? '--topic' : `--${key}`
}

function cannotAsk(missing: readonly string[]): VFileMessage {
  return toMessage('init', 'error', {
    ruleId: 'init-flags-missing',
    reason: `There is no terminal to ask on, and these are not given: ${missing.join(', ')}`,
    note: 'Give them, or add --yes to take what init would propose',
  })
}
