import { openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { firstMissing } from '../src/gate/round-trip.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

it.each([
  ['8:30 am', false],
  ['1,000 mg', false],
  ['37.5 °C', false],
  ['20 November', false],
  ['40–60%', false],
  ['Table II', false],
  ['day-to-day', false],
  ['RV1 2AB', false],
  ['CO 80202', false],
  ['020 7946', false],
  ['+44 7946', false],
  ['(020) 7946', false],
  ['10 000', false],
  ['10 seconds', false],
  ['2 tablets', false],
  ['2 Hübe', false],
  ['3 fois', false],
  ['8 horas', false],
  ['200 7946', true],
  ['2 people', true],
  ['8:30 ask', true],
  ['Table It', true],
])('parts %s at the end of a line: %s', async (amount, parts) => {
  const lines = Array.from(
    { length: 20 },
    (_, at) => `${'o'.repeat(20 + at)} ${`so ${amount} `.repeat(8)}.`,
  )
  const topic = await topicOf(`# Why?\n\n## When?\n\n${lines.join('\n\n')}\n`)
  const printed = printHandout(toHandout(topic, topic, null, { variant: 'large' }), topic, engine)
  expect(printed.errors).toEqual([])
  expect(await checkPdf(printed.pdf!, printed.handout)).toEqual([])
  const { numPages, getPage } = await getDocument({
    data: new Uint8Array(printed.pdf!),
  }).promise.then((file) => ({
    numPages: file.numPages,
    getPage: (at: number) => file.getPage(at),
  }))
  let text = ''
  for (let at = 1; at <= numPages; at++) {
    const { items } = await (await getPage(at)).getTextContent()
    for (const one of items) if ('str' in one) text += one.hasEOL ? `${one.str}\n` : one.str
  }
  const [number = '', unit = ''] = amount.split(/ |(?<=–|y-)/u)
  expect(new RegExp(`[${number.slice(-1)}]\\s*\\n\\s*${unit}`, 'u').test(text)).toBe(parts)
  expect(text).toContain(unit)
})

it.each([
  ['What is SALT-assisted therapy?', ['What is', 'SALT-assisted therapy?']],
  ['What helps a child with hay fever?', ['What helps a child', 'with hay fever?']],
  ['Is it catching?', ['Is it catching?']],
])(
  'leaves no word of a title alone on its last line, and parts no compound: %s',
  async (title, lines) => {
    const topic = await topicOf(`# ${title}\n\nText.\n`)
    const printed = printHandout(toHandout(topic, topic, null, { variant: 'large' }), topic, engine)
    expect(await checkPdf(printed.pdf!, printed.handout)).toEqual([])
    const file = await getDocument({ data: new Uint8Array(printed.pdf!), verbosity: 0 }).promise
    const { items } = await (await file.getPage(1)).getTextContent()
    const found = new Map<number, string>()
    for (const one of items) {
      if (!('str' in one) || one.height < 30) continue
      const y = Math.round(one.transform[5])
      found.set(y, (found.get(y) ?? '') + one.str)
    }
    const bare = (line: string) => line.replaceAll(' ', '')
    expect([...found.values()].map(bare).filter(Boolean)).toEqual(lines.map(bare))
    const outline = await file.getOutline()
    expect(outline[0]?.title).toBe(title)
  },
)

it('leaves no word of a heading alone on its last line', async () => {
  const ends = new Set<string>()
  for (const word of ['ill', 'sick', 'tired', 'unwell', 'feeble', 'feverish', 'exhausted']) {
    const heading = `What can I do at home when I feel ${word} today?`
    const topic = await topicOf(`# Colds\n\n## ${heading}\n\nText.\n`)
    const { pdf, handout } = printHandout(
      toHandout(topic, topic, null, { variant: 'booklet' }),
      topic,
      engine,
    )
    expect(await checkPdf(pdf!, handout)).toEqual([])
    const file = await getDocument({ data: new Uint8Array(pdf!), verbosity: 0 }).promise
    const { items } = await (await file.getPage(1)).getTextContent()
    const lines = new Map<number, string>()
    for (const one of items) {
      if (!('str' in one) || Math.round(one.height * 10) !== handout.design.size * 13) continue
      const y = Math.round(one.transform[5])
      lines.set(y, (lines.get(y) ?? '') + one.str)
    }
    const last = [...lines.values()].find((line) => line.includes('today?')) ?? ''
    expect(last.trim()).toContain(' ')
    ends.add(last)
  }
  expect(ends.size).toBeGreaterThan(1)
})

it('parts no revision, and hears one hyphen where Spanish writes it at both ends', async () => {
  for (const lang of ['en', 'es', 'pl']) {
    for (let wide = 0; wide < 12; wide++) {
      const long = `${'o'.repeat(wide)} ${'si vino-blanco '.repeat(12)}`
      const topic = await topicOf(
        `---\nlang: ${lang}\nauthors: [A. ${'x'.repeat(wide)}]\n---\n# Why?\n\n## When?\n\n${long}.\n`,
      )
      const model = toHandout(topic, topic, null, { variant: 'large', revision: '04cef782c3eb' })
      const { pdf, handout } = printHandout(model, topic, engine)
      expect(await checkPdf(pdf!, handout), `${lang}, ${wide}`).toEqual([])
      const { getPage, numPages } = await getDocument({ data: new Uint8Array(pdf!) }).promise.then(
        (file) => ({ numPages: file.numPages, getPage: (at: number) => file.getPage(at) }),
      )
      const { items } = await (await getPage(numPages)).getTextContent()
      const lines = items.map((one) => ('str' in one ? one.str : ''))
      expect(
        lines.some((line) => /04cef782c3eb-[0-9a-f]{6}/u.test(line)),
        lang,
      ).toBe(true)
    }
  }
}, 60_000)

it('hears two hyphens for one only where a language writes them so, and only at the ends of lines', () => {
  const printed = 'vino-\n-blanco'
  expect(firstMissing(['vino-blanco'], printed, 'es-MX')).toBeUndefined()
  expect(firstMissing(['vino-blanco'], printed, 'en')).toBe('vino-blanco')
  expect(firstMissing(['vino-blanco'], 'vino--blanco', 'es')).toBe('vino-blanco')
  expect(firstMissing(['vino-blanco'], 'vino\n-blanco-', 'es')).toBeUndefined()
  expect(firstMissing(['vinoblanco'], 'vino\n-blanco', 'es')).toBe('vinoblanco')
})
