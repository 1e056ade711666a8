import { openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { describe, expect, it } from 'vitest'
import { sideOf } from '../src/model/section-cues.ts'
import { stringsOfPiece } from '../src/model/strings-of.ts'
import { warningsIn } from '../src/model/warnings-in.ts'
import { cuesIn } from '../src/words/cues.ts'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

/** What a sheet of key points has of an article in the end: headings, each with what stands below it. */
async function sheetOf(text: string): Promise<Map<string, string[]>> {
  const topic = await topicOf(text)
  const model = toHandout(topic, topic, clinic, { variant: 'key-points' })
  const { pdf, handout, pages } = printHandout(model, topic, engine)
  expect(pages).toBe(1)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  return new Map(
    handout.parts.map(({ heading, pieces }) => [
      heading,
      pieces.flatMap(stringsOfPiece).filter(Boolean),
    ]),
  )
}

const much = (sentence: string, times: number): string => `${sentence} `.repeat(times)

describe('what a syrup is good for, and what harm it may do', () => {
  it.each([
    [10, true],
    [24, true],
    [40, true],
    [66, true],
    [78, false],
  ])('stand on a sheet together or not at all (%i sentences, %s)', async (times, both) => {
    const sheet = await sheetOf(
      `# Syrup\n\n## What is it?\n\nA cough syrup.\n\n## How well does it work?\n\nOf 100 people 60 sleep well with it.\n\n## What are the risks?\n\nOf 100 people 4 get a rash from it.\n\n## When should I get help?\n\n${much('Call us if your tongue swells up.', times)}\n\n## Who makes it?\n\n${much('A firm by the sea.', 30)}\n\n## What does it taste of?\n\n${much('It tastes of mint.', 30)}\n`,
    )
    expect(sheet.has('How well does it work?')).toBe(sheet.has('What are the risks?'))
    expect(sheet.has('What are the risks?')).toBe(both)
  })

  it.each([
    ['en', 'What are the benefits?', 'benefit'],
    ['en', 'What are the side effects?', 'harm'],
    ['en', 'When should I get help?', undefined],
    ['de', 'Was bringt die Operation?', 'benefit'],
    ['de', 'Welche Risiken gibt es?', 'harm'],
    ['es', '¿Para qué sirve?', 'benefit'],
    ['es', '¿Cuándo debo pedir ayuda?', undefined],
    ['fr', 'Quels sont les bénéfices ?', 'benefit'],
    ['fr', 'Quels sont les effets indésirables ?', 'harm'],
    ['ar', 'ما فوائد الدواء؟', 'benefit'],
  ])('%s: is heard in %s (%s)', async (lang, heading, side) => {
    const topic = await topicOf(`# Syrup\n\n## ${heading}\n\nA word.\n`)
    expect(sideOf({ ...topic.children[0]!, aspect: null }, cuesIn(lang))).toBe(side)
  })
})

describe('rules that count only together', () => {
  const keyed = '# Syrup\n\n## Key points\n\n- It calms a cough.\n\n'
  const missed = [
    'If you remember before noon, take it at once.',
    'If it is later, leave it out.',
    'Never take two spoons.',
  ]

  it('after a missed dose are all on a sheet, whatever its key points say', async () => {
    const list = missed.map((rule) => `- ${rule}`).join('\n')
    const sheet = await sheetOf(`${keyed}## What if I forget a dose?\n\n${list}\n`)
    expect(sheet.get('What if I forget a dose?')).toEqual(missed)
    const told = await sheetOf(`${keyed}## What if I forget a dose?\n\n${missed.join('\n\n')}\n`)
    expect(told.get('What if I forget a dose?')).toEqual(missed)
  })

  it('for one case and for another are told together below any heading', async () => {
    const list = missed.map((rule) => `- ${rule}`).join('\n')
    const topic = await topicOf(`# Syrup\n\n## Spoons\n\nRest.\n\n${list}\n`)
    const [part] = toHandout(topic, topic, null).parts
    const kept = warningsIn(part!.pieces, 'en').flatMap(stringsOfPiece).filter(Boolean)
    expect(kept).toEqual(missed)
  })

  it('and a table of doses stay longer than what other sections warn of', async () => {
    const table = '| Age | Dose |\n| --- | --- |\n| 4 to 6 years | 5 ml |\n| 7 to 9 years | 10 ml |'
    const others = ['Sport', 'Food', 'Work']
      .map((one) => `## ${one}\n\n${much(`Do not drive after ${one}.`, 25)}\n\n`)
      .join('')
    const sheet = await sheetOf(
      `# Syrup\n\n## What is it?\n\nA cough syrup.\n\n## How do I take it?\n\n${table}\n\n${much('Shake it well.', 40)}\n\n## What if I forget a dose?\n\n${missed.join('\n\n')}\n\n${others}`,
    )
    expect(sheet.get('How do I take it?')?.join(' ')).toContain('5 ml')
    expect(sheet.get('What if I forget a dose?')).toEqual(missed)
    expect(sheet.has('Work')).toBe(false)
  })
})
