import { textReader, toText } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'

/** The words of a text between its title and its end. */
async function body(text: string): Promise<string> {
  const value = `Hay fever\n\n${text}\n`
  const topic = await textReader.read(new VFile({ path: 'hay.txt', value }))
  return topic.children.map((section) => toText(section)).join(' ')
}

/** A paragraph whose lines were broken at one width. */
const wrapped = (first: string): string =>
  [
    'Pollen of trees and of many grasses makes the nose run from',
    `the first warm days on, and those who know their own ${first}`,
    'toms can begin with their tablets a week or two before all',
    'the trees in the neighbourhood have opened their blossoms.',
  ].join('\n')

describe('characters that cannot be seen', () => {
  test('a soft hyphen at the end of a line parts a word, elsewhere it is nothing', async () => {
    const text = await body(wrapped('symp\u00AD'))
    expect(text).toContain('know their own symptoms can begin')
    expect(await body('Anti\u00ADhista\u00ADmines help most people with hay fever.')).toBe(
      'Antihistamines help most people with hay fever.',
    )
    const open = `Tablets are sold without a prescription, in this spring too, in most pharma\u00AD`
    expect(await body([wrapped('symp-'), open, wrapped('symp-')].join('\n\n'))).toContain(
      'in most pharma Pollen',
    )
  })

  test('odd spaces are spaces, characters without width are nothing', async () => {
    expect(
      await body('Take\u00A010\u202Fmg,\u2003once\u200B a\u2060 day, for all of the spring.'),
    ).toBe('Take 10 mg, once a day, for all of the spring.')
  })

  test('accents join their letters', async () => {
    expect(await body('A nai\u0308ve cafe\u0301 owner sneezes for all of the spring.')).toBe(
      'A na\u00EFve caf\u00E9 owner sneezes for all of the spring.',
    )
  })

  test.each(['\r\n', '\r', '\n'])('lines end with %j', async (end) => {
    const text = await body(wrapped('symp-'))
    const value = `Hay fever\n\n${wrapped('symp-')}\n`.replaceAll('\n', end)
    const topic = await textReader.read(new VFile({ path: 'hay.txt', value }))
    expect(topic.children.map((section) => toText(section)).join(' ')).toBe(text)
    expect(text).toContain('know their own symptoms can begin')
  })
})
