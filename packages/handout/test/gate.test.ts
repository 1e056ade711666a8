import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { fixture, topicOf } from './support/read.ts'

const topic = await fixture('hay-fever')
const engine = await openEngine()
const options = { url: 'https://leaflets.example' }
const printed = printHandout(toHandout(topic, topic, clinic, options), topic, engine)
const { handout } = printed
const pdf = printed.pdf!

/** The checks that a file fails once something in it was broken. */
async function failed(bytes: Uint8Array): Promise<string[]> {
  const faults = await checkPdf(bytes, handout)
  return [...new Set(faults.map(({ check }) => check))]
}

async function broken(act: (file: PDFDocument) => void): Promise<string[]> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false })
  act(file)
  return failed(await file.save())
}

/** All dictionaries of a file whose `key` has this value. */
function dictsOf(file: PDFDocument, key: string, value: string): PDFDict[] {
  return file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? object : []))
    .filter((dict) => dict.get(PDFName.of(key)) === PDFName.of(value))
}

function rename(file: PDFDocument, from: string, to: string): void {
  for (const dict of dictsOf(file, 'S', from)) dict.set(PDFName.of('S'), PDFName.of(to))
}

function without(_file: PDFDocument, dicts: readonly PDFDict[], key: string): void {
  expect(dicts.length).toBeGreaterThan(0)
  for (const dict of dicts) dict.delete(PDFName.of(key))
}

function editXmp(file: PDFDocument, from: RegExp): void {
  const ref = file.catalog.get(PDFName.of('Metadata'))
  const stream = file.context.lookup(ref)
  if (!(stream instanceof PDFRawStream)) throw new Error('no metadata')
  const xml = Buffer.from(stream.contents).toString('utf8')
  expect(xml).toMatch(from)
  file.catalog.set(
    PDFName.of('Metadata'),
    file.context.register(
      file.context.stream(xml.replace(from, ''), { Type: 'Metadata', Subtype: 'XML' }),
    ),
  )
}

it('passes a handout', async () => {
  expect(await failed(pdf)).toEqual([])
})

it.each<[string, (file: PDFDocument) => void]>([
  ['lang', (file) => file.catalog.delete(PDFName.of('Lang'))],
  ['mark-info', (file) => file.catalog.delete(PDFName.of('MarkInfo'))],
  ['title', (file) => file.setTitle('')],
  ['display-title', (file) => file.catalog.delete(PDFName.of('ViewerPreferences'))],
  ['xmp-title', (file) => editXmp(file, /<dc:title>[\s\S]*<\/dc:title>/u)],
  ['pdf-ua', (file) => editXmp(file, /<pdfuaid:part>1<\/pdfuaid:part>/u)],
  ['outline', (file) => file.catalog.delete(PDFName.of('Outlines'))],
  ['heading-order', (file) => rename(file, 'H2', 'H3')],
  ['heading-order', (file) => rename(file, 'H1', 'P')],
  ['figure-alt', (file) => without(file, dictsOf(file, 'S', 'Figure'), 'Alt')],
  ['header-scope', (file) => without(file, dictsOf(file, 'S', 'TH'), 'A')],
  ['table-header', (file) => rename(file, 'TH', 'TD')],
  ['list-body', (file) => rename(file, 'LBody', 'Div')],
  ['unmarked', (file) => file.getPage(0).drawLine({ start: { x: 0, y: 0 }, end: { x: 9, y: 9 } })],
  ['unmarked', (file) => file.getPage(1).drawText('Loose words')],
  ['font-unicode', (file) => without(file, dictsOf(file, 'Subtype', 'Type0'), 'ToUnicode')],
])('finds a planted fault: %s', async (check, act) => {
  expect(await broken(act)).toContain(check)
})

it('has the title of a table as its caption, also where a page ends in it, and finds one that is none', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `| ${at} | puffs in the morning |`)
  const long = await topicOf(
    `# Asthma\n\n## How much?\n\n| Age | Dose |\n| - | - |\n${rows.join('\n')}\n`,
  )
  const model = toHandout(long, long, null)
  for (const { pieces } of model.parts) {
    for (const piece of pieces) if (piece.type === 'table') piece.caption = [{ text: 'Your dose' }]
  }
  const two = printHandout(model, long, engine)
  expect(two.pages).toBe(2)
  expect(await checkPdf(two.pdf!, two.handout)).toEqual([])
  const file = await PDFDocument.load(two.pdf!, { updateMetadata: false })
  rename(file, 'Caption', 'P')
  const faults = await checkPdf(await file.save(), two.handout)
  expect(faults.map(({ check }) => check)).toEqual(['table-caption'])
})

it('finds that there is no tag tree', async () => {
  const found = await broken((file) => file.catalog.delete(PDFName.of('StructTreeRoot')))
  expect(found).toEqual(expect.arrayContaining(['tag-tree', 'round-trip']))
})

it('finds a font that is not embedded', async () => {
  const found = await broken((file) => {
    const descriptors = dictsOf(file, 'Type', 'FontDescriptor')
    expect(descriptors.length).toBeGreaterThan(0)
    for (const one of descriptors) {
      for (const key of ['FontFile', 'FontFile2', 'FontFile3']) one.delete(PDFName.of(key))
    }
  })
  expect(found).toContain('font-embedded')
})

it('finds a glyph that the font does not have', async () => {
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontPaths: [new URL('../fonts', import.meta.url).pathname] }],
  })
  const source = '#set text(font: "Inter", fallback: false)\nA letter that is not there: \u{65e5}'
  const { result } = compiler.compile({ mainFileContent: source })
  expect(await failed(compiler.pdf(result!))).toContain('missing-glyph')
})

it('finds a string that was lost, changed or moved', async () => {
  const checks = async (parts: typeof handout.parts) =>
    (await checkPdf(pdf, { ...handout, parts })).map(({ check }) => check)
  const [first, second, ...rest] = handout.parts
  expect(await checks([second!, first!, ...rest])).toEqual(['round-trip'])
  const added = { ...first!, heading: `${first!.heading} and more` }
  expect(await checks([added, second!, ...rest])).toEqual(['round-trip'])
  const glued = JSON.parse(JSON.stringify(handout.parts).replace('nose spray', 'nosespray'))
  expect(await checks(glued)).toEqual(['round-trip'])
})

it('finds text that is too small', async () => {
  const sheet = engine.set({ ...handout, design: { ...handout.design, size: 10 } }, new Map())
  if (Array.isArray(sheet)) throw new Error('not set')
  const bytes = sheet.toPdf(false)
  if (Array.isArray(bytes)) throw new Error('no PDF')
  const plain = { ...handout, parts: handout.parts.filter(({ id }) => id !== 'what-is-it') }
  const faults = await checkPdf(bytes, plain)
  expect(faults.map(({ check }) => check)).toEqual(['text-size'])
})

it('prints a long address so that it is copied as it stands', async () => {
  const web = 'www.northfield-neighbourhood-clinic.example.org/leaflets?topic=asthma&form=easy'
  const word = 'Rindfleisch'.repeat(12)
  const text = await topicOf(
    `# What is it?\n\nRead more on ${web} or ${word} now.\n\n| Where | What |\n| - | - |\n| ${web} | ${word} |\n`,
  )
  for (const variant of ['standard', 'large', 'booklet'] as const) {
    const made = printHandout(toHandout(text, text, { ...clinic, web }, { variant }), text, engine)
    expect(made.errors).toEqual([])
    expect(await checkPdf(made.pdf!, made.handout)).toEqual([])
  }
})

it('finds a character in a text that nobody sees', async () => {
  const seen = { ...handout, title: handout.title.split('').join('\u200b') }
  const sheet = engine.set(seen, new Map())
  if (Array.isArray(sheet)) throw new Error('not set')
  const faults = await checkPdf(sheet.toPdf(false) as Uint8Array, handout)
  expect(faults.map(({ check }) => check)).toEqual(['round-trip', 'round-trip'])
})
