import { dirname, join } from 'node:path'
import type { Finding } from '@plainleaf/content-model'
import { papers, type Variant, variants } from '@plainleaf/handout'
import type { VFileMessage } from 'vfile-message'
import { type Fonts, findFonts } from '../handout/find-fonts.ts'
import { type LoadedClinic, loadClinics } from '../handout/load-clinics.ts'
import { type FoundFor, mergeMessages } from '../handout/merge-messages.ts'
import { openPress, type Press } from '../handout/open-press.ts'
import { printCollection } from '../handout/print-collection.ts'
import { suggest } from '../message/suggest.ts'
import { isMessage, severityOf, toMessage } from '../message/to-message.ts'
import { type ExitCode, toExitCode } from '../pipeline/exit-code.ts'
import type { InputFile } from '../pipeline/input.ts'
import { toSlashes } from '../pipeline/inside.ts'
import type { ReadGroup } from '../pipeline/read-group.ts'
import { readInputs } from '../pipeline/read-inputs.ts'
import { toAddress } from '../pipeline/to-address.ts'
import { toEpoch } from '../pipeline/to-epoch.ts'
import { cleanLine } from '../terminal/clean.ts'
import { describeTally, plural, printMessages, tally } from '../terminal/print-messages.ts'
import { showProgress } from '../terminal/show-progress.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { type OutputFolder, openFolder } from '../write/open-folder.ts'
import { type ReadingFlags, toLimits } from './reading-flags.ts'

export interface HandoutFlags extends ReadingFlags {
  out: string
  clinic?: string[] | undefined
  variant?: string[] | undefined
  large?: boolean | undefined
  paper?: string | undefined
  archive?: boolean | undefined
  font?: string | undefined
  url?: string | undefined
}

/** `plainleaf handout`: PDF handouts of topics, for each clinic that is named. */
export async function handoutCommand(
  inputs: readonly string[],
  flags: HandoutFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const wrong = checkFlags(flags) ?? checkAddress(flags)
  if (wrong) {
    printMessages([wrong], terminal, flags)
    return 2
  }
  const { groups, messages } = await readInputs({
    inputs,
    out: flags.out,
    signal,
    lang: flags.lang,
    url: toAddress(flags.url),
    limits: toLimits(flags),
  })
  messages.push(...groups.flatMap((group) => group.messages))
  let told = messages.filter(({ ruleId }) => ruleId !== 'line-dropped')
  const written = await printAll(groups, flags, terminal, signal, told)
  // What is an error here is no warning beside it.
  const refused = new Set(told.map((one) => `${one.ruleId} ${whereIs(one)}`))
  told = told.filter((one) => !refused.has(`${graver.get(one.ruleId ?? '')} ${whereIs(one)}`))
  // Who asked for nothing but what was withdrawn got nothing.
  for (const message of told)
    if (message.ruleId === 'handout-withdrawn') message.fatal = written.length === 0
  // What was left out to fit on two pages is always told: a person decides whether that is fine.
  const loud = (rule: string | undefined): boolean => loudRules.has(rule ?? '')
  const printed = told.map(
    (message) => flags.verbose || severityOf(message) !== 'note' || loud(message.ruleId),
  )
  told.forEach((message, at) => {
    printMessages([message], terminal, { ...flags, verbose: printed[at] })
  })
  for (const path of written.slice(0, mostNamed)) terminal.out(`${cleanLine(path)}\n`)
  const more = written.length - mostNamed
  if (more > 0) terminal.out(`and ${more} in ${cleanLine(flags.out)}\n`)
  if (written.some((path) => path.endsWith('.booklet.pdf'))) terminal.err(howToFold)
  const done = plural(written.length, 'handout') || 'no handouts'
  terminal.err(`${done}; ${describeTally(tally(told), printed.every(Boolean))}\n`)
  return exitCodeOf(told, written.length > 0)
}

const whereIs = ({ file, line, column }: VFileMessage): string => `${file}:${line}:${column}`

/** A profile that is wrong stops its own handouts: where those of others were printed, it is one input that failed. */
function exitCodeOf(told: readonly VFileMessage[], printed: boolean): ExitCode {
  const ofClinic = ({ ruleId }: VFileMessage) =>
    ruleId === 'clinic-invalid' || ruleId === 'clinic-missing'
  const code = toExitCode(printed ? told.filter((message) => !ofClinic(message)) : told)
  return code === 0 && told.some(({ fatal }) => fatal) ? 1 : code
}

/** Errors of handouts, by the warnings that readers give at the same place. */
const graver: ReadonlyMap<string, string> = new Map([
  ['image-without-alt', 'handout-image-no-alt'],
  ['title-missing', 'handout-no-title'],
  ['heading-skipped', 'handout-heading-skipped'],
])

const loudRules: ReadonlySet<string> = new Set([
  'handout-image-left-out',
  'handout-left-out',
  'handout-longer',
  'handout-point-left-out',
  'handout-question-left-out',
  'handout-section-left-out',
  'handout-table-left-out',
  'handout-withdrawn',
])

/** Who hands it out must know it, and a patient need not: so it stands on no page. */
const howToFold =
  'booklets are for print only: on both sides, turned over the short edge, at full size; then fold them\n'

/** More files than these are counted, not named. */
const mostNamed = 20

async function printAll(
  groups: readonly ReadGroup[],
  flags: HandoutFlags,
  terminal: Terminal,
  signal: AbortSignal,
  messages: VFileMessage[],
): Promise<string[]> {
  const { summarise } = await import('@plainleaf/summary')
  const progress = showProgress(terminal)
  let press: Press | undefined
  const written: string[] = []
  let folder: OutputFolder | undefined
  try {
    const epoch = toEpoch(process.env.SOURCE_DATE_EPOCH) ?? undefined
    const jobs = groups.flatMap((group) => {
      const clinics = clinicsOf(group, flags, messages)
      return clinics ? [{ group, clinics }] : []
    })
    if (jobs.length === 0) return []
    const total = jobs.reduce((sum, { group, clinics }) => {
      return sum + (group.collection?.topics.length ?? 0) * Math.max(clinics.length, 1)
    }, 0)
    let done = 0
    press = openPress(total * (toVariants(flags)?.length ?? 1), toFonts(flags))
    for (const { group, clinics } of jobs) {
      if (!group.collection) continue
      const choice = { variants: toVariants(flags), paper: toPaper(flags), archive: flags.archive }
      const options = { press, clinics, choice, summarise, epoch }
      const collection = { ...group.collection, url: group.pages }
      const found: FoundFor[] = []
      for await (const printed of printCollection(group, collection, options)) {
        signal.throwIfAborted()
        found.push(...printed.messages.map((message) => ({ message, clinic: printed.clinic })))
        folder ??= openFolder(flags.out, flags.out, true)
        const below = [groups.length > 1 ? group.group.id : '', printed.clinic?.id ?? '']
        for (const { path, content } of printed.files) {
          const place = [...below.filter(Boolean), path].join('/')
          folder.write(place, Buffer.from(content))
          written.push(toSlashes(join(flags.out, place)))
        }
        progress.step({ done: ++done, total, name: printed.topic?.title ?? '' })
      }
      messages.push(...mergeMessages(found, clinics.length))
    }
    folder?.sync()
  } catch (error) {
    if (!isMessage(error)) throw error
    messages.push(error)
  } finally {
    press?.close()
    progress.end()
    folder?.settle()
    folder?.close()
  }
  return written
}

/**
 * The clinics of a group, from the folder of its collection, else of its first document; undefined where some were asked for
 * and there is none whose profile is right.
 */
function clinicsOf(
  { group }: ReadGroup,
  { clinic }: HandoutFlags,
  messages: VFileMessage[],
): LoadedClinic[] | undefined {
  const first = group.files[0]
  const root = group.root ?? first?.home ?? (first && dirname(first.path))
  if (!clinic || !root) return []
  const shown = group.root || !first ? group.shown : shownRoot(first)
  const found = loadClinics(root, shown, clinic)
  messages.push(...found.messages)
  return found.clinics.length > 0 ? found.clinics : undefined
}

/** What the user calls the folder of a single document's collection, else the document's own. */
function shownRoot({ home, shown, source }: InputFile): string {
  if (home === undefined) return dirname(shown)
  return shown.endsWith(source) ? shown.slice(0, -source.length) || '.' : home
}

/** Absent: as the clinic has it. */
function toVariants({ variant, large }: HandoutFlags): Variant[] | undefined {
  const named = variants.filter((one) => variant?.includes(one))
  if (large && !named.includes('large')) named.push('large')
  return named.length > 0 ? named : undefined
}

function toPaper({ paper }: HandoutFlags) {
  return papers.find((one) => one === paper)
}

function toFonts({ font }: HandoutFlags): Fonts | undefined {
  return font === undefined ? undefined : findFonts(font)
}

function checkFlags(flags: HandoutFlags): VFileMessage | undefined {
  for (const [flag, given, known] of [
    ['--variant', flags.variant ?? [], variants],
    ['--paper', flags.paper === undefined ? [] : [flags.paper], papers],
  ] as const) {
    const unknown = given.find((one) => !(known as readonly string[]).includes(one))
    if (unknown === undefined) continue
    const near = suggest(unknown, known)
    return toMessage(flag, 'error', {
      ruleId: 'handout-choice-unknown',
      reason: `There is no "${unknown}"`,
      note: near ? `Did you mean "${near}"?` : `Choose from ${known.join(', ')}`,
    })
  }
  if (flags.font !== undefined && !toFonts(flags)) return toMessage(flags.font, 'error', noFonts)
  return undefined
}

function checkAddress({ url }: HandoutFlags): VFileMessage | undefined {
  try {
    toAddress(url)
    return undefined
  } catch (error) {
    if (isMessage(error)) return error
    throw error
  }
}

const noFonts: Finding = {
  ruleId: 'handout-font-missing',
  reason: 'There are no fonts in this folder',
  note: 'Name a folder with .ttf or .otf files; .woff and .woff2 cannot be printed',
}
