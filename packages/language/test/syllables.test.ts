import { readdirSync, readFileSync } from 'node:fs'
import { splitSentences, syllables, words } from '@plainleaf/language'
import { dictionary } from 'cmu-pronouncing-dictionary'
import { describe, expect, it } from 'vitest'
import { syllableExceptions } from '../src/syllable-exceptions.ts'
import { scowl } from './support/scowl.ts'

/** Syllables that the dictionary gives a word, the commonest pronunciation first. */
const spoken = new Map<string, number[]>()
for (const [entry, sounds] of Object.entries(dictionary)) {
  const word = entry.replace(/\(\d\)$/u, '')
  // Vowels carry their stress as a digit.
  spoken.set(word, [...(spoken.get(word) ?? []), sounds.match(/\d/gu)?.length ?? 0])
}

const topics = new URL('../../../content/mdma-assisted-therapy/topics/', import.meta.url)
const content = readdirSync(topics)
  .sort()
  .map((name) => readFileSync(new URL(name, topics), 'utf8'))
  .map((text) => text.replace(/^---\n.*?\n---\n/su, '').replace(/\[@[^\]]*\]|\]\([^)]*\)/gu, ' '))
const cases = readFileSync(new URL('fixtures/sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => splitSentences(line.replaceAll('\\n', '\n').replaceAll('|', '')))
  .map(({ text }) => text)

/** Running words that the dictionary knows; numbers, acronyms and units are conventions, not pronunciations. */
function known(list: readonly string[]): string[] {
  return list.filter(
    (word) =>
      !/^\d|\p{Lu}.*\p{Lu}|^(?:mg|ml|kg|mm|hrs?)$/u.test(word) && spoken.has(word.toLowerCase()),
  )
}

/** Shares of words counted as the dictionary does: by the first pronunciation it gives, and by any. */
function shares(list: readonly string[]): { first: number; any: number } {
  const right = (test: (counts: number[], own: number) => boolean) =>
    list.filter((word) => test(spoken.get(word.toLowerCase())!, syllables(word))).length /
    list.length
  return {
    first: right((counts, own) => counts[0] === own),
    any: right((counts, own) => counts.includes(own)),
  }
}

describe('syllables against the CMU Pronouncing Dictionary', () => {
  const running = known([...content, ...cases].flatMap(words))
  const types = [...new Set(running.map((word) => word.toLowerCase()))]

  it('are right for at least 98 of 100 running words', () => {
    expect(running.length).toBeGreaterThan(5000)
    const { first, any } = shares(running)
    expect(first).toBeGreaterThanOrEqual(0.98)
    expect(any).toBeGreaterThanOrEqual(0.99)
  })

  it('are right for at least 98 of 100 different words', () => {
    expect(types.length).toBeGreaterThan(800)
    const { first, any } = shares(types)
    expect(first).toBeGreaterThanOrEqual(0.98)
    expect(any).toBeGreaterThanOrEqual(0.99)
  })

  it('are right for at least 96 of 100 rarer words, which no exception was made for', () => {
    const rarer = known(scowl(35)).filter((word) => !syllableExceptions.has(word))
    expect(rarer.length).toBeGreaterThan(20_000)
    expect(shares(rarer).first).toBeGreaterThanOrEqual(0.96)
  })

  it('are the dictionary’s wherever an exception names a word it has', () => {
    const other = [...syllableExceptions].filter(
      ([word, count]) => spoken.has(word) && !spoken.get(word)!.includes(count),
    )
    expect(other).toEqual([])
  })
})

describe('syllables', () => {
  it.each([
    ['MDMA', 1, 4],
    ['PTSDs', 1, 4],
    ['WHO', 1, 5],
    ['U.S', 1, 2],
    ['H1N1', 1, 4],
    ['2.5', 1, 1],
    ['Aspirin', 3, 3],
    ['I', 1, 1],
  ])('counts an acronym as one or spelled out: %s', (word, one, spelled) => {
    expect(syllables(word)).toBe(one)
    expect(syllables(word, 'spelled')).toBe(spelled)
  })

  it.each([
    ["don't", 1],
    ["didn't", 2],
    ['it’s', 1],
    ["clinic's", 2],
    ["nurse's", 2],
    ['follow-up', 3],
    ['pneumonia', 3],
    ['diarrhoea', 4],
    ['anaesthetist', 4],
    ['hypercholesterolaemia', 9],
  ])('counts %s', (word, count) => {
    expect(syllables(word)).toBe(count)
  })

  it('takes any string', () => {
    expect(
      ['', '—', 'ß', 'naïve', 'a'.repeat(100_000), "'".repeat(9)].map((one) => syllables(one)),
    ).toEqual([1, 1, 1, 1, 1, 1])
  })
})
