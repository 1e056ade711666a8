import {
  type Finding,
  isWithdrawn,
  type Output,
  type OutputContext,
  type OutputFile,
  type Topic,
} from '@plainleaf/content-model'
import { VFileMessage } from 'vfile-message'
import type { Clinic } from './clinic/clinic.ts'
import { checkImages, imagesLeftOut } from './model/check-images.ts'
import { checkNumbers } from './model/check-numbers.ts'
import { pointsLeftOut } from './model/check-points.ts'
import { sectionsLeftOut } from './model/check-sections.ts'
import { checkSources } from './model/check-sources.ts'
import { checkVariables } from './model/check-variables.ts'
import { checkWords } from './model/check-words.ts'
import { toPalette } from './model/colours.ts'
import type { Paper, Variant } from './model/design.ts'
import { isEmpty, toHandout } from './model/to-handout.ts'
import { type Refusal, speechless } from './model/to-pieces.ts'
import { withAnswers } from './model/with-answers.ts'
import type { Engine } from './press/engine.ts'
import { impose } from './press/impose.ts'
import { type FoundIn, mergeForms } from './press/merge-forms.ts'
import { openEngine } from './press/open-engine.ts'
import { graveLeftOut, printHandout } from './press/print-handout.ts'

/** What handouts are printed with. */
export interface HandoutChoice {
  /** Default: none, and so no contact details. */
  clinic?: Clinic | undefined
  /** The clinic's logo. Default: none. */
  logo?: { name: string; bytes: Uint8Array } | undefined
  /** Default: `standard` and `large`. */
  variants?: readonly Variant[] | undefined
  /** Default: the clinic's, else `a4`. */
  paper?: Paper | undefined
  /** PDF/A-2a instead of PDF/UA-1. Default: false. */
  archive?: boolean | undefined
  /**
   * Which words the full topic has, such as the first digits of a hash of them; printed, and part of the code's address, with six
   * more that stand for the words of the handout itself.
   */
  revision?: string | undefined
  /** Default: opened when the first handout is printed. */
  engine?: Engine | undefined
}

/** Handouts for one clinic: `<id>.pdf` for each topic, and `<id>.<variant>.pdf` for each other variant. */
export function handoutOutput(choice: HandoutChoice = {}): Output {
  let opened: Promise<Engine> | undefined
  return {
    name: 'handout',
    endings: endingsOf(choice),
    async renderTopic(topic, context) {
      const gone = withdrawal(topic, context)
      if (gone) {
        context.report(toMessage(gone, topic, true))
        return []
      }
      if (choice.engine) return printAll(topic, context, choice, choice.engine)
      opened ??= openEngine()
      let engine: Engine
      try {
        engine = await opened
      } catch {
        throw toMessage(noEngine, topic)
      }
      return printAll(topic, context, choice, engine)
    },
  }
}

/** What the files of a topic are called behind its id, so that pages link to none that is not printed. */
function endingsOf({ variants = usual }: Pick<HandoutChoice, 'variants'>): string[] {
  return variants.map((variant) => (variant === 'standard' ? 'pdf' : `${variant}.pdf`))
}

const usual: readonly Variant[] = ['standard', 'large']

/** Handouts without a clinic, in standard and large print. */
export const handout: Output = handoutOutput()

/** Why a topic that was taken back is not printed: paper that says nothing but that helps nobody, and is handed out still. */
function withdrawal({ id }: Topic, { collection }: OutputContext): Finding | undefined {
  const { advisories = [] } = collection
  if (!isWithdrawn(id, advisories)) return undefined
  const last = advisories.findLast(
    ({ topic, status, sections }) => topic === id && status === 'withdrawn' && !sections,
  )
  if (!last) return undefined
  const instead = last.replacedBy
  return {
    ruleId: 'handout-withdrawn',
    reason: `The topic "${id}" was withdrawn on ${last.date} (advisory ${last.id}), and so it has no handout: ${last.reason.replace(/[.]$/u, '')}`,
    note: `${instead ? `Print "${instead}" instead, and t` : 'T'}hrow away the sheets that were printed before`,
  }
}

/** Prints every variant of a topic; one that cannot be printed is told as an error and has no file. */
async function printAll(
  topic: Topic,
  context: OutputContext,
  choice: HandoutChoice,
  engine: Engine,
): Promise<OutputFile[]> {
  const variants = choice.variants ?? usual
  const notes: FoundIn[] = []
  const all = variants.map((variant) => {
    const first = variant === variants[0]
    return printOne(topic, context, choice, engine, variant, first, notes)
  })
  const files = await Promise.all(all)
  for (const note of mergeForms(notes)) {
    context.report(toMessage(note, topic, !graveLeftOut.has(note.ruleId)))
  }
  return files.flat()
}

async function printOne(
  topic: Topic,
  context: OutputContext,
  { clinic = undefined, logo, paper, archive, revision }: HandoutChoice,
  engine: Engine,
  variant: Variant,
  /** Whether what holds for every variant is told with this one. */
  first: boolean,
  /** Takes what is told of the forms together. */
  notes: FoundIn[],
): Promise<OutputFile[]> {
  const short = context.plain(topic)
  // Of a text too short to sum up, all is printed.
  const plain = isEmpty(short) ? topic : short
  const { plain: told } = withAnswers(plain, topic)
  const errors: Finding[] = [...checkVariables(topic, clinic ?? null), ...checkImages(topic)]
  if (isEmpty(plain)) errors.push(nothing)
  if (topic.title.trim() === '') errors.push(noTitle)
  const files = new Map<string, Uint8Array>()
  if (logo) files.set(logo.name, logo.bytes)
  const model = toHandout(topic, plain, clinic ?? null, {
    variant,
    paper,
    revision: revision ?? context.revision?.(topic),
    url: context.collection.url,
    noticed: context.collection,
    epoch: context.epoch,
    logo: logo?.name,
    file(url) {
      const asset = context.asset(topic, url)
      const ending = asset && endings.get(asset.mediaType)
      if (!asset || !ending) return undefined
      const name = `${asset.sha256}.${ending}`
      files.set(name, asset.bytes)
      return name
    },
    refuse(refusal) {
      // Images have been looked through, those too that are not printed.
      if (refusal.ruleId !== speechless.ruleId) errors.push(toFinding(refusal))
    },
  })
  // What is wrong with the text is wrong in every variant.
  if (errors.length > 0 && !first) return []
  if (errors.length === 0) {
    const left = first
      ? [
          ...imagesLeftOut(topic, told),
          ...pointsLeftOut(topic, told),
          ...sectionsLeftOut(topic, told),
        ]
      : []
    const found = first ? [...checkWords(model, topic), ...left] : []
    for (const note of found) context.report(toMessage(note, topic, true))
    const uncited = first && checkSources(topic, told)
    if (uncited) context.report(toMessage(uncited, topic, true))
    const silent = first && checkNumbers(model, topic, clinic ?? null)
    if (silent) context.report(toMessage(silent, topic, !clinic))
    const printed = printHandout(model, topic, engine, { files, archive })
    errors.push(...printed.errors)
    const { without } = printed
    notes.push(...printed.notes.map((finding) => ({ variant, finding, without })))
    if (printed.pdf) {
      if (archive && variant === 'booklet') context.report(toMessage(noArchive, topic))
      if (engine.name === 'wasm') context.report(toMessage(byWasm, topic))
      const name = variant === 'standard' ? topic.id : `${topic.id}.${variant}`
      const content =
        variant === 'booklet'
          ? await impose(printed.pdf, paper ?? clinic?.paper ?? 'a4', model.dir)
          : printed.pdf
      return [{ path: `${name}.pdf`, content }]
    }
  }
  for (const error of errors)
    context.report(Object.assign(toMessage(error, topic), { fatal: true }))
  return []
}

/** The kinds of image that Typst can print. */
const endings = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/svg+xml', 'svg'],
])

function toFinding({ ruleId, reason, note, block }: Refusal): Finding {
  return { ruleId, reason, note, place: block.position }
}

function toMessage(finding: Finding, topic: Topic, note = false): VFileMessage {
  const { ruleId, place } = finding
  const options = { ruleId, source: 'plainleaf', ...(place && { place: place as never }) }
  const message = new VFileMessage(finding.reason, options)
  message.note = finding.note
  message.fatal = note ? undefined : false
  if (topic.meta.source.path) message.file = topic.meta.source.path
  return message
}

/** Says that a clinic's colour was darkened; nothing where it was dark enough. */
export function checkColour(clinic: Clinic): Finding | undefined {
  const brand = clinic.brandColour?.toLowerCase()
  if (!brand) return undefined
  const { accent } = toPalette(brand)
  if (accent === brand) return undefined
  return {
    ruleId: 'handout-colour-darkened',
    reason: `The brand colour ${brand} is too light to read, and is printed as ${accent}`,
    note: 'Nothing to do; a darker brandColour of your own is printed as it is (WCAG 2.2, 1.4.3: 4.5 to 1)',
  }
}

const nothing: Finding = {
  ruleId: 'handout-empty',
  reason: 'The document holds no sentences that a handout could print',
  note: 'Write whole sentences below its headings',
}
const noTitle: Finding = {
  ruleId: 'handout-no-title',
  reason: 'The document has no title',
  note: 'Give it one: PDF/UA-1 (7.1) needs a title to announce',
}
const byWasm: Finding = {
  ruleId: 'handout-engine-wasm',
  reason: 'Printed with WebAssembly: the PDF has all tags, but does not declare PDF/UA-1',
  note: 'Print on Linux (x64) for the declared form, for --archive, and in milliseconds',
}
const noArchive: Finding = {
  ruleId: 'handout-booklet-no-archive',
  reason:
    'The booklet has no archive form: its pages are put on sheets to be printed, without tags',
  note: 'Keep another variant in the archive, such as standard or large; print the booklet from its file',
}
const noEngine: Finding = {
  ruleId: 'handout-engine-missing',
  reason: 'There is no Typst engine for this platform',
  note: 'Install @myriaddreamin/typst-ts-web-compiler 0.7.0 beside it, or print where there is one (Linux on x64)',
}
