import { type Handout, openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { fit } from '../src/press/fit.ts'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()
const lines = (count: number): string => 'Some words here.\n\n'.repeat(count)

/** How much of a page is empty before each part of a handout, and how many of its tables and boxes are parted. */
function lengthOf(handout: Handout) {
  const sheet = engine.set(handout, new Map())
  if (Array.isArray(sheet)) throw new Error(sheet[0]?.message)
  return sheet.length
}

/** The lines of the first page, from the top. */
async function linesOf(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const { items } = await (await (await task.promise).getPage(1)).getTextContent()
  await task.destroy()
  const found = new Map<number, string>()
  for (const item of items) {
    if (!('str' in item)) continue
    const y = Math.round(item.transform[5])
    found.set(y, (found.get(y) ?? '') + item.str)
  }
  return [...found.values()].map((line) => line.trim()).filter(Boolean)
}

it('keeps the short question behind a title on one line, and leaves no word of a name alone', async () => {
  const topic = await topicOf('# Sore knees at night\n\n## Why?\n\nText.\n')
  const name = 'Lower Hillside Community Physiotherapy and Massage Clinic'
  const model = toHandout(topic, topic, { ...clinic, name }, { variant: 'large' })
  const { pdf, handout } = printHandout(model, topic, engine)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  expect((await linesOf(pdf!)).slice(0, 4)).toEqual([
    'Lower Hillside Community',
    'Physiotherapy and Massage Clinic',
    'Sore knees at night:',
    'what should I know?',
  ])
})

it('starts no line of a title with a dash', async () => {
  for (const words of ['Sore and swollen', 'Stiff, sore and swollen', 'Very stiff and swollen']) {
    const topic = await topicOf(`# ${words} – knees and elbows at night\n\n## Why?\n\nText.\n`)
    const model = toHandout(topic, topic, null, { variant: 'large' })
    const { pdf } = printHandout(model, topic, engine)
    const [first, second] = await linesOf(pdf!)
    expect([first, second].filter((line) => line?.startsWith('–'))).toEqual([])
    expect(`${first} ${second}`).toContain(' – ')
  }
})

it('prints a table with one column as a list below its caption and its header', async () => {
  const topic = await topicOf(
    '# Asthma\n\n## Who helps?\n\n| Place |\n| - |\n| A clinic |\n|  |\n| A chemist |\n',
  )
  const model = toHandout(topic, topic, clinic)
  const { pdf, handout } = printHandout(model, topic, engine)
  const run = (text: string) => ({ type: 'text', runs: [{ text }] })
  expect(handout.parts[0]?.pieces).toEqual([
    run('Place:'),
    {
      type: 'list',
      ordered: false,
      start: 1,
      boxes: false,
      items: [[run('A clinic')], [run('A chemist')]],
    },
  ])
  expect(await checkPdf(pdf!, handout)).toEqual([])
})

it('leaves no eighth of a page empty below the lines for notes', async () => {
  let more = 0
  for (let count = 2; count <= 20; count += 2) {
    const topic = await topicOf(`# What?\n\n## Why?\n\n${lines(count)}`)
    const model = toHandout(topic, topic, clinic, { variant: 'large' })
    const { handout } = printHandout(model, topic, engine)
    const at = handout.parts.findIndex(({ role }) => role === 'notes')
    const [piece] = handout.parts[at]?.pieces ?? []
    if (piece?.type !== 'lines' || handout.parts.at(-1)?.role === 'notes') continue
    if (piece.count > 3) more++
    expect(lengthOf(handout).holes[at + 1]).toBeLessThan(1 / 8)
  }
  expect(more).toBeGreaterThan(0)
})

it.each([undefined, 'https://leaflets.example'])(
  'leaves no page before the back of a booklet half empty, with %s',
  async (url) => {
    let filled = 0
    for (let count = 44; count <= 54; count += 2) {
      const topic = await topicOf(
        `# What?\n\n## Why?\n\n${lines(count)}## Words to know\n\n- **Rash**: a change of the skin\n- **Itch**: a wish to scratch\n`,
      )
      const model = toHandout(topic, topic, null, { variant: 'booklet', paper: 'letter', url })
      // In the usual letters: larger ones may fill the back.
      const fitted = fit(model, 4, engine, new Map())
      if (Array.isArray(fitted)) throw new Error(fitted[0]?.message)
      const { handout, sheet } = fitted
      const last = handout.parts.length - 1
      expect(sheet.pages).toBe(4)
      expect(handout.parts[last]?.alone).toBe(true)
      expect(lengthOf(handout).holes[last]).toBeLessThan(0.4)
      if (handout.parts[last - 1]?.role === 'notes') filled++
    }
    expect(filled).toBeGreaterThan(0)
  },
)

it('fills the last page below the lines for notes that were moved there', async () => {
  let moved = 0
  for (let count = 44; count <= 70; count += 2) {
    const topic = await topicOf(`# What?\n\n## Why?\n\n${lines(count)}`)
    const model = toHandout(topic, topic, null, { variant: 'booklet' })
    const { handout, pages } = printHandout(model, topic, engine)
    const notes = handout.parts.filter(({ role }) => role === 'notes')
    if (notes.length !== 1 || handout.parts.at(-1) !== notes[0] || pages !== 4) continue
    moved++
    const { used, page } = lengthOf(handout)
    expect(pages - used / page).toBeLessThan(1 / 8)
  }
  expect(moved).toBeGreaterThan(0)
})

it('leaves no part of a page empty for the picture of a number that stands in many words', async () => {
  const words = 'These are some words that stand before and after the number. '.repeat(3)
  for (let count = 8; count <= 16; count++) {
    const topic = await topicOf(
      `# What?\n\n## Why?\n\n${lines(count)}\n\n## Does it help?\n\n${words}With it 60 out of 100 people are well, and 30 out of 100 are well without it. ${words}\n`,
    )
    const model = toHandout(topic, topic, null, { variant: 'large' })
    expect(JSON.stringify(model.parts)).toContain('"type":"counts"')
    const sheet = lengthOf({ ...model, parts: model.parts.map(({ keep: _, ...part }) => part) })
    expect(Math.max(...sheet.holes)).toBeLessThan(0.25)
  }
})

it('fills the end of a page before the questions with the lines for notes', async () => {
  let moved = 0
  for (let count = 11; count <= 21; count++) {
    const topic = await topicOf(`# What?\n\n## Why?\n\n${lines(count)}`)
    const model = toHandout(topic, topic, clinic, { variant: 'large' })
    const { handout } = printHandout(model, topic, engine)
    const roles = handout.parts.map(({ role }) => role)
    const [notes, asked] = [roles.indexOf('notes'), roles.indexOf('questions')]
    // Two lines and their heading need so much.
    expect(lengthOf(handout).holes[asked]).toBeLessThan(0.19)
    if (notes >= asked) continue
    moved++
    expect(notes).toBe(asked - 1)
    expect(handout.parts[notes]?.pieces).toMatchObject([{ type: 'lines' }])
  }
  expect(moved).toBeGreaterThan(0)
})

it('parts no table by the end of a page where it has room on the next', async () => {
  const rows = Array.from({ length: 6 }, (_, at) => `| Row ${at} | Some words |`).join('\n')
  let whole = 0
  for (let count = 10; count <= 24; count++) {
    const topic = await topicOf(
      `# What?\n\n## Why?\n\n${lines(count)}\n\n## Who?\n\n| Name | Meaning |\n| - | - |\n${rows}\n\n## Else?\n\n${lines(4)}`,
    )
    const model = toHandout(topic, topic, null, { variant: 'large' })
    const { pdf, handout } = printHandout(model, topic, engine)
    expect(lengthOf(handout).parted).toBe(0)
    if (JSON.stringify(handout.parts).includes('"whole":true')) {
      whole++
      expect(await checkPdf(pdf!, handout)).toEqual([])
    }
  }
  expect(whole).toBeGreaterThan(0)
})

it('has more lines for notes below all else where those that fill a page stay there', async () => {
  let filled = 0
  for (let count = 40; count <= 60; count++) {
    const topic = await topicOf(`# What?\n\n## Why?\n\n${lines(count)}`)
    const model = toHandout(topic, topic, clinic, { variant: 'booklet' })
    const { pdf, handout, pages } = printHandout(model, topic, engine)
    const ids = handout.parts.map(({ id }) => id)
    if (!ids.includes('notes-below')) continue
    filled++
    expect(ids.indexOf('my-notes')).toBeLessThan(ids.indexOf('about-this-handout'))
    expect(pages).toBe(4)
    expect(await checkPdf(pdf!, handout)).toEqual([])
  }
  expect(filled).toBeGreaterThan(0)
})

it('has a heading above all lines for notes', async () => {
  let more = 0
  for (let count = 20; count <= 60; count += 2) {
    const topic = await topicOf(`# What?\n\n## Why?\n\n${lines(count)}`)
    const model = toHandout(topic, topic, count % 4 === 0 ? clinic : null, { variant: 'booklet' })
    const { parts } = printHandout(model, topic, engine).handout
    const headings = parts.filter(({ role }) => role === 'notes').map(({ heading }) => heading)
    if (headings.length > 1) more++
    expect(headings).not.toContain('')
  }
  expect(more).toBeGreaterThan(0)
})
