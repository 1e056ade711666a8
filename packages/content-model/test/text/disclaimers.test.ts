import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

async function read(end: string): Promise<Topic> {
  const value = `Sprained ankle\n\nRest the ankle for two days and raise it on a cushion whenever you sit.\n\nWhat helps\n\n- Ice in a towel\n- A bandage, not too tight\n\n${end}\n`
  return textReader.read(new VFile({ path: 'ankle.txt', value }))
}

const last = (topic: Topic): string => toOutline(topic).trim().split('\n').at(-1)!.trim()

describe('the last lines of a page', () => {
  test.each([
    '*This leaflet does not replace a talk with your physiotherapist.*',
    'The contents of this booklet are for general information only.',
    'Our pages are not meant to be used instead of medical care.',
    'This hospital accepts no liability for what other sites say; all information was checked.',
  ])('a disclaimer is kept and is one: %s', async (text) => {
    const topic = await read(text)
    expect(topic.dropped).toEqual([])
    expect(topic.children.at(-1)!.kind).toBe('disclaimer')
  })

  test('two of them stand in one section', async () => {
    const topic = await read(
      'This leaflet is for information only.\n\nThis text is no substitute for advice from your own doctor.',
    )
    expect(topic.children.filter(({ kind }) => kind === 'disclaimer')).toHaveLength(1)
  })

  test('what says of a remedy that it replaces nothing is none in the middle of a page', async () => {
    const topic = await read(
      `Tape is not a substitute for rest.\n\n${'It holds the joint while you walk.\n\n'.repeat(4)}`,
    )
    expect(topic.children.some(({ kind }) => kind === 'disclaimer')).toBe(false)
  })

  test('a short sentence below a table is kept', async () => {
    const topic = await read(
      '| Day | Load |\n| 1 | none |\n| 4 | half |\n\nBring your own crutches.',
    )
    expect(topic.dropped).toEqual([])
    expect(last(topic)).toMatch(/Bring your own crutches\.$/u)
  })

  test('what a clinic reminds of is no newsletter', async () => {
    const clinic = await read(
      'Subscribe to appointment alerts, so that you do not miss the splint room.',
    )
    expect(clinic.dropped).toEqual([])
    const sold = await read('Subscribe to our weekly digest of sports news by e-mail')
    expect(sold.dropped.map(({ reason }) => reason)).toEqual(['newsletter'])
  })

  test('single stars and underlines around words are emphasis', async () => {
    const topic = await read('Use *cold* water and _never_ ice, 2*3*4 times in snake_case_words.')
    expect(JSON.stringify(topic.children.at(-1))).toMatch(
      /"emphasis".*"cold".*"emphasis".*"never"/u,
    )
    expect(JSON.stringify(topic)).toContain(' ice, 2*3*4 times in snake_case_words.')
  })
})
