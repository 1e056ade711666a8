import { Command, InvalidArgumentError, Option } from 'commander'
import type { ExitCode } from '../pipeline/exit-code.ts'
import { version } from '../pipeline/version.ts'
import { clean } from '../terminal/clean.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { BuildFlags } from './build-command.ts'
import type { CheckFlags } from './check-command.ts'
import type { DevFlags } from './dev-command.ts'
import type { HandoutFlags } from './handout-command.ts'
import {
  devHelp,
  example,
  exitCodes,
  handoutHelp,
  initHelp,
  modelHelp,
  oneBuild,
  outdatedHelp,
} from './help-texts.ts'
import type { ImportFlags } from './import-command.ts'
import type { InitFlags } from './init-command.ts'
import type { InspectFlags } from './inspect-command.ts'
import type { OutdatedFlags } from './outdated-command.ts'
import type { ReadabilityFlags } from './readability-command.ts'
import type { SummaryFlags } from './summary-command.ts'

/** The command line. Each verb loads its code only when it runs; `done` takes its exit code. */
export function toProgram(
  terminal: Terminal,
  signal: AbortSignal,
  done: (exitCode: ExitCode) => void,
): Command {
  const program = new Command('plainleaf')
    .description(
      'Messy health documents in; web pages, ebooks, plain-language summaries and typed data out.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(clean(text)),
      writeErr: (text) => terminal.err(clean(text)),
    })
    .addHelpText('after', example('plainleaf build leaflets', exitCodes))

  const verb = (usage: string, description: string) =>
    program
      .command(usage)
      .description(description)
      .helpOption('--help', 'print help')
      .option('--max-input <megabytes>', 'largest document that is read (default: 10)', toBytes)
      .option('--lang <tag>', 'language of documents that do not name theirs (default: en)', toLang)
      .option('--verbose', 'print notes too')
      .option('--debug', 'print where Plainleaf itself failed')

  const summarising = (usage: string, description: string) =>
    verb(usage, description)
      .option('--model <name>', 'language model to ask for plainer wordings (default: none)')
      .option('--no-model', 'ask none, whatever a config says')
      .option('--endpoint <url>', 'base address of its server: https, or http on localhost')

  summarising(
    'build [inputs...]',
    'Build every output of files, folders, globs or collection folders.',
  )
    .option('--out <folder>', 'where to write', 'dist')
    .option(
      '--to <names>',
      'outputs, parted by commas: html,epub,summary,data,module,api,handout',
      toList,
    )
    .option(
      '--url <address>',
      'where the folder html will be served (default: PLAINLEAF_URL, config)',
    )
    .option('--force', 'replace files in the folder that Plainleaf did not write')
    .option('--json', 'print what was built and found as JSON')
    .addHelpText('after', example('plainleaf build leaflets --out public --to html,epub', oneBuild))
    .addHelpText('after', modelHelp)
    .action(async (inputs: string[], flags: BuildFlags) => {
      const { buildCommand } = await import('./build-command.ts')
      done(await buildCommand(orHere(inputs), flags, terminal, signal))
    })

  verb('check [inputs...]', 'Print all findings; write nothing.')
    .option('--frail', 'fail on warnings too')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', example('plainleaf check leaflets --frail'))
    .action(async (inputs: string[], flags: CheckFlags) => {
      const { checkCommand } = await import('./check-command.ts')
      done(await checkCommand(orHere(inputs), flags, terminal, signal))
    })

  verb('dev [collection]', 'Watch a folder, build what changes, and serve it on this machine.')
    .option('--out <folder>', 'where to write (default: dist in the folder)')
    .option(
      '--to <names>',
      'outputs, parted by commas: html,epub,summary,data,module,api,handout',
      toList,
    )
    .option('--port <number>', 'port to serve on (default: 4680, or the next that is free)', toPort)
    .option('--force', 'replace files in the folder that Plainleaf did not write')
    .addHelpText('after', example('plainleaf dev content/allergies', devHelp))
    .action(async (collection: string | undefined, flags: DevFlags) => {
      const { devCommand } = await import('./dev-command.ts')
      done(await devCommand(collection ?? '.', flags, terminal, signal))
    })

  program
    .command('init [folder]')
    .description("Make a team's first collection: a sample or your own leaflets, ready to build.")
    .helpOption('--help', 'print help')
    .option('--name <name>', 'name of the package')
    .option('--title <title>', 'title of the collection')
    .option('--lang <tag>', 'language it is in, such as en or pt-BR', toLang)
    .option('--license <licence>', 'licence of the texts, such as CC-BY-4.0')
    .addOption(new Option('--licence <licence>').hideHelp())
    .option('--attribution <name>', 'who is named as publisher and author')
    .option('--topic <title...>', 'begin these topics instead of the sample')
    .option('--from <path>', 'import these documents right away')
    .option('--standalone', 'a project of its own, also within a workspace')
    .option('--yes', 'ask nothing: take what init would propose')
    .option('--verbose', 'print notes too')
    .option('--debug', 'print where Plainleaf itself failed')
    .addHelpText('after', example('plainleaf init allergies --from old-leaflets', initHelp))
    .action(async (folder: string | undefined, { licence, ...flags }: InitFlags) => {
      const { initCommand } = await import('./init-command.ts')
      done(await initCommand(folder, { license: licence, ...flags }, terminal, signal))
    })

  verb('inspect <input>', 'Print what was understood of one document.')
    .option('--json', 'print the whole tree as JSON')
    .addOption(new Option('--source', 'print each line beside what became of it').conflicts('json'))
    .addHelpText('after', example('plainleaf inspect leaflets/hay-fever.txt'))
    .action(async (input: string, flags: InspectFlags) => {
      const { inspectCommand } = await import('./inspect-command.ts')
      done(await inspectCommand(input, flags, terminal, signal))
    })

  verb('import <inputs...>', 'Turn documents into clean Markdown that an editor can go on with.')
    .requiredOption('--to <folder>', 'where to write the Markdown')
    .option('--force', 'replace files that are already there')
    .addHelpText('after', example("plainleaf import 'old/*.txt' --to topics"))
    .action(async (inputs: string[], flags: ImportFlags) => {
      const { importCommand } = await import('./import-command.ts')
      done(await importCommand(inputs, flags, terminal, signal))
    })

  summarising('summary <input>', 'Print the plain-language summary of one document.')
    .option('--json', 'print it with the source and edits of each sentence')
    .addHelpText('after', example('plainleaf summary leaflets/hay-fever.txt'))
    .addHelpText('after', modelHelp)
    .action(async (input: string, flags: SummaryFlags) => {
      const { summaryCommand } = await import('./summary-command.ts')
      done(await summaryCommand(input, flags, terminal, signal))
    })

  verb('handout <inputs...>', 'Print PDF handouts that a clinic can give to patients.')
    .option(
      '--clinic <names>',
      'clinics/<name>.yaml of the collection, parted by commas; or all',
      toList,
    )
    .option('--variant <names>', 'standard, large, booklet, key-points, mono', toList)
    .option('--large', 'large print, 18 points')
    .option('--paper <size>', "a4 or letter (default: the clinic's, else a4)")
    .option('--font <folder>', 'TTF or OTF fonts for scripts that ours lack')
    .option('--url <address>', 'where the pages are that codes to scan lead to')
    .option('--archive', 'PDF/A-2a for the archive instead of PDF/UA-1')
    .option('--out <folder>', 'where to write', 'dist/handouts')
    .addHelpText(
      'after',
      example('plainleaf handout leaflets/hay-fever.txt --clinic riverside', handoutHelp),
    )
    .action(async (inputs: string[], flags: HandoutFlags) => {
      const { handoutCommand } = await import('./handout-command.ts')
      done(await handoutCommand(inputs, flags, terminal, signal))
    })

  verb('readability <input>', 'Say how hard one document is to read, and what to change.')
    .option('--json', 'print measures, sentences, findings and scores as JSON')
    .option('--sentences <number>', 'how many of the hardest sentences to show', toCount, 5)
    .addHelpText('after', example('plainleaf readability leaflets/hay-fever.txt'))
    .action(async (input: string, flags: ReadabilityFlags) => {
      const { readabilityCommand } = await import('./readability-command.ts')
      done(await readabilityCommand(input, flags, terminal, signal))
    })

  program
    .command('outdated [folder]')
    .description('Say which words of the installed collections differ from the latest version.')
    .helpOption('--help', 'print help')
    .option('--json', 'print collections, topics and changes as JSON')
    .option('--debug', 'print where Plainleaf itself failed')
    .addHelpText('after', example('plainleaf outdated', outdatedHelp))
    .action(async (folder: string | undefined, flags: OutdatedFlags) => {
      const { outdatedCommand } = await import('./outdated-command.ts')
      done(await outdatedCommand(folder ?? '.', flags, terminal, signal))
    })

  return program
}

/** The shape of a tag in RFC 5646, section 2.1. */
function toLang(tag: string): string {
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(tag)) return tag
  throw new InvalidArgumentError('Expected a language tag, such as en or pt-BR.')
}

function toBytes(megabytes: string): number {
  const bytes = Math.round(Number(megabytes) * 1_000_000)
  // One node Buffer holds no more than this.
  if (bytes > 0 && bytes <= 2_000_000_000) return bytes
  throw new InvalidArgumentError('Expected megabytes, such as 25.')
}

function toCount(text: string): number {
  const count = Number(text)
  if (/^\d{1,6}$/u.test(text)) return count
  throw new InvalidArgumentError('Expected a number, such as 10.')
}

function toPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/u.test(text) && port < 65_536) return port
  throw new InvalidArgumentError('Expected a port, such as 8080; 0 takes any that is free.')
}

/** Names parted by commas; the option may be given more than once. */
function toList(names: string, before: string[] = []): string[] {
  return [...before, ...names.split(',').map((name) => name.trim())]
}

function orHere(inputs: string[]): string[] {
  return inputs.length > 0 ? inputs : ['.']
}
