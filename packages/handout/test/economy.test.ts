import { type Handout, openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

/** How high on the first page some words stand. */
async function heightsOf(pdf: Uint8Array, starts: readonly string[]): Promise<number[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const { items } = await (await (await task.promise).getPage(1)).getTextContent()
  await task.destroy()
  return starts.flatMap((start) => {
    const found = items.find((one) => 'str' in one && one.str.startsWith(start))
    return found && 'transform' in found ? [Math.round(found.transform[5])] : []
  })
}

/** What stands in each line of a file, from left to right. */
async function linesOf(pdf: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const file = await task.promise
  const lines: string[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent()
    const words = items.flatMap((one) => ('str' in one && one.str.trim() ? [one] : []))
    const heights = new Set(words.map(({ transform }) => Math.round(transform[5])))
    for (const height of heights) {
      const line = words.filter(({ transform }) => Math.round(transform[5]) === height)
      line.sort((a, b) => a.transform[4] - b.transform[4])
      lines.push(
        line
          .map(({ str }) => str.trim())
          .join(' ')
          .replaceAll(' :', ':'),
      )
    }
  }
  await task.destroy()
  return lines
}

/** An engine that keeps what it was asked to set. */
function watched(): { asked: Handout[]; watching: typeof engine } {
  const asked: Handout[] = []
  const set: typeof engine.set = (handout, files) => {
    asked.push(handout)
    return engine.set(handout, files)
  }
  return { asked, watching: { ...engine, set } }
}

const tightened = (model: Handout): Handout => ({
  ...model,
  design: { ...model.design, tight: true },
})

it.each([
  ['- [ ] Who?\n- [ ] Why?\n- [ ] When?\n- [ ] Where?\n', true],
  [
    '- [ ] Who?\n- [ ] Why?\n- [ ] When?\n- [ ] Where is it, and how far away is it from here?\n',
    false,
  ],
  ['- [x] Who?\n- [ ] Why?\n- [ ] When?\n- [ ] Where?\n', false],
])('sets short questions in two columns where white space is short: %j', async (list, paired) => {
  const topic = await topicOf(`# What is it?\n\n## What can I ask?\n\n${list}`)
  const model = toHandout(topic, topic, null)
  for (const [handout, beside] of [
    [tightened(model), paired],
    [model, false],
  ] as const) {
    const printed = printHandout(handout, topic, engine)
    expect(await checkPdf(printed.pdf!, printed.handout)).toEqual([])
    const [who, why, when, where] = await heightsOf(printed.pdf!, [
      'Who?',
      'Why?',
      'When?',
      'Where',
    ])
    expect(who === when && why === where).toBe(beside)
  }
})

it('tells beside one another how a clinic is reached where white space is short', async () => {
  const topic = await topicOf('# What is it?\n\nText.\n')
  const model = toHandout(topic, topic, clinic)
  for (const [handout, beside] of [
    [tightened(model), true],
    [model, false],
  ] as const) {
    const printed = printHandout(handout, topic, engine)
    expect(await checkPdf(printed.pdf!, printed.handout)).toEqual([])
    const [phone, hours] = await heightsOf(printed.pdf!, ['Phone', 'Hours'])
    expect(phone === hours).toBe(beside)
  }
})

it.each(['large', 'booklet', 'standard'] as const)(
  'parts nothing that stands beside another on how a clinic is reached: %s',
  async (variant) => {
    const topic = await topicOf('# What is it?\n\nText.\n')
    const model = tightened(toHandout(topic, topic, clinic, { variant }))
    const printed = printHandout(model, topic, engine)
    const lines = await linesOf(printed.pdf!)
    for (const said of [
      'Hours: Monday to Friday, 9 am to 5 pm',
      'Address: 12 River Street, London',
    ])
      expect(lines.filter((line) => line.includes(said))).toHaveLength(1)
  },
)

it('brings back what went last where it has room', async () => {
  const list = Array.from({ length: 5 }, (_, at) => `- Trees and some quiet places: ${at}\n`).join(
    '',
  )
  const words = '- **Rash**: a change of the skin\n- **Itch**: a wish to scratch\n'
  let [kept, left] = [0, 0]
  for (const [before, after] of [33, 34].flatMap((one) =>
    [28, 31, 32, 33, 36].map((other) => [one, other] as const),
  )) {
    const topic = await topicOf(
      `# What?\n\n## Why?\n\n${'Some words here.\n\n'.repeat(before)}## What helps?\n\nThese:\n\n${list}\n## Why now?\n\n${'More words here.\n\n'.repeat(after)}## Words to know\n\n:::definitions\n${words}:::\n`,
    )
    const model = toHandout(topic, topic, null)
    const printed = printHandout(model, topic, engine)
    if (printed.handout.parts.some(({ role }) => role === 'words')) kept++
    else {
      const parts = model.parts
        .filter(({ role }) => role !== 'notes')
        .map(({ keep: _keep, ...part }) =>
          part.id === 'what-helps' ? part : { ...part, ...(_keep && { keep: _keep }) },
        )
      const sheet = engine.set(tightened({ ...model, parts }), new Map())
      if (Array.isArray(sheet)) throw new Error(sheet[0]?.message)
      if (sheet.pages > 2) left++
      else expect([before, after], 'has room').toEqual([])
    }
  }
  expect([kept > 0, left > 0]).toEqual([true, true])
})

it('tries less white space only where no other change of shape fills the pages', async () => {
  let filled = 0
  for (let count = 11; count <= 21; count++) {
    const topic = await topicOf(`# What?\n\n## Why?\n\n${'Some words here.\n\n'.repeat(count)}`)
    const model = toHandout(topic, topic, clinic, { variant: 'large' })
    const { asked, watching } = watched()
    const { handout, pages } = printHandout(model, topic, watching)
    const roles = handout.parts.map(({ role }) => role)
    const sheet = engine.set(handout, new Map())
    const whole = !Array.isArray(sheet) && sheet.length.holes.every((hole) => hole < 1 / 8)
    const moved = roles.indexOf('notes') < roles.indexOf('questions')
    if (!whole || !moved || pages < 2) continue
    filled++
    expect(asked.filter(({ design }) => design.tight)).toEqual([])
  }
  expect(filled).toBeGreaterThan(0)
})

it('parts nothing in what is pages too long', async () => {
  for (let length = 4; length <= 8; length++) {
    const part = `## Why?\n\n${'These are a few more words that take a line. '.repeat(2 * length)}\n\n`
    const topic = await topicOf(`# What?\n\n${part.repeat(40)}`)
    const model = toHandout(topic, topic, clinic, { variant: 'large' })
    const { asked, watching } = watched()
    printHandout(model, topic, watching)
    const whole = asked.filter(({ parts }) => parts.length === model.parts.length)
    const kept = whole.map(({ parts }) => parts.filter(({ keep }) => keep).length)
    expect(new Set(kept).size).toBe(1)
  }
})

it('tries less white space first where that alone is enough and keeps a table whole', async () => {
  const words = 'These are a few more words that stand in a cell of it, and take some lines.'
  const rows = Array.from({ length: 6 }, (_, at) => `| Row ${at} | ${words} |`).join('\n')
  let found = 0
  for (let count = 62; count <= 70; count++) {
    const topic = await topicOf(
      `# What?\n\n## Why?\n\n${'Some words here.\n\n'.repeat(count)}\n\n## Who?\n\n| Name | Meaning |\n| - | - |\n${rows}\n`,
    )
    const model = toHandout(topic, topic, clinic, { variant: 'booklet' })
    const whole = engine.set(model, new Map())
    const narrow = engine.set(tightened(model), new Map())
    if (Array.isArray(whole) || Array.isArray(narrow)) throw new Error('not set')
    const enough = narrow.pages === 4 && narrow.length.holes.every((hole) => hole < 1 / 8)
    if (whole.pages <= 4 || whole.length.parted === 0 || narrow.length.parted > 0 || !enough)
      continue
    if (whole.length.used * 0.9 > 4 * whole.length.page) continue
    found++
    const { asked, watching } = watched()
    const { handout } = printHandout(model, topic, watching)
    expect(handout.parts.map(({ role }) => role)).toEqual(model.parts.map(({ role }) => role))
    expect(asked.filter(({ parts }) => parts.length < model.parts.length)).toEqual([])
  }
  expect(found).toBeGreaterThan(0)
})

it('brings white space back only where what else went may make up for it', async () => {
  const list = Array.from({ length: 4 }, (_, at) => `- Trees and quiet places: ${at}\n`).join('')
  let long = 0
  for (let count = 64; count <= 72; count++) {
    const topic = await topicOf(
      `# What?\n\n## Why?\n\n${'Some words here.\n\n'.repeat(20)}## What helps?\n\nThese:\n\n${list}\n## Why now?\n\n${'More words here.\n\n'.repeat(count)}`,
    )
    const model = toHandout(topic, topic, null, { variant: 'booklet' })
    const { asked, watching } = watched()
    printHandout(model, topic, watching)
    const whole = engine.set(model, new Map())
    if (Array.isArray(whole)) throw new Error(whole[0]?.message)
    // The lines for notes, all that goes before white space does, are about a quarter of a page.
    const at = asked.findIndex(({ design }) => design.tight)
    if (at < 0 || whole.length.used / whole.length.page < 4.5) continue
    long++
    expect(asked.slice(at).filter(({ design }) => !design.tight)).toEqual([])
  }
  expect(long).toBeGreaterThan(0)
})
