import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '../src/edit/change.ts'
import type { Entry } from '../src/lexicon/entry.ts'
import { indexEntries } from '../src/lexicon/index-entries.ts'
import { linesOf, parseEntries } from '../src/lexicon/parse-entries.ts'
import { replaceWords } from '../src/lexicon/replace-words.ts'
import { analyse } from '../src/sentence/analyse.ts'

const folder = new URL('../src/lexicon/data/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
const texts = await Promise.all(
  files.map(async (name) => {
    const exported = Object.values(await import(new URL(name, folder).href))
    expect(exported, name).toHaveLength(1)
    return { name, text: exported[0] as string }
  }),
)
const entryFiles = texts.filter(({ name }) => !/^(?:glosses|acronyms)/u.test(name))
const glossFiles = texts.filter(({ name }) => name.startsWith('glosses'))
const acronymFiles = texts.filter(({ name }) => name.startsWith('acronyms'))
const all: Entry[] = []

/** What a replacement may neither bring in nor take away. */
const guarded =
  /\b(?:not|no|never|none|without|cannot|neither|nor|may|might|could|can|must|should|shall|will|would|seems?|appears?|suggests?|likely|unlikely|probably|possibly|possible|potential|potentially|perhaps|more|less|fewer|most|least|only|all|always|every)\b|\bn't\b|\d/giu

describe.each(entryFiles)('lexicon/data/$name', ({ text }) => {
  const entries = parseEntries(text)
  all.push(...entries)
  it.each(entries.map((entry) => [entry.line, entry] as const))('%s', (_line, entry) => {
    const { before, after } = entry.example
    const sentence = analyse(before)
    expect(applyChanges(before, replaceWords(sentence, indexEntries([entry])))).toBe(after)
    const plain = entry.plain.words.join(' ')
    for (const lemma of entry.lemmas) {
      const hard = lemma.words.join(' ')
      expect(plain).not.toBe(hard)
      // Adding `a lot more` of a guarded word is a change of meaning, in either direction.
      expect(guardedIn(plain), `guarded words of "${hard}"`).toEqual(guardedIn(hard))
    }
    expect(
      entry.pos === 'verb' && entry.plain.words[entry.plain.head],
      'no plain form of be',
    ).not.toBe('be')
  })
})

describe('the lexicon as a whole', () => {
  it('has no line twice, and no two that always match the same', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { lemmas, pos, line, conditions, only } of all)
      for (const lemma of lemmas) {
        const key = [lemma.words.join(' '), pos, JSON.stringify(conditions), only.join()].join('|')
        if (seen.has(key)) twice.push(`${line}\n  and ${seen.get(key)}`)
        seen.set(key, line)
      }
    expect(twice).toEqual([])
  })

  it('offers no plain word that is a hard word of the same kind elsewhere', () => {
    const index = indexEntries(all)
    const chained = all.filter(({ plain, pos }) =>
      (index.get(plain.words[0]!) ?? []).some(
        ({ entry, words }) =>
          entry.pos === pos &&
          entry.conditions.length === 0 &&
          words.join(' ') === plain.words.join(' '),
      ),
    )
    expect(chained.map(({ line }) => line)).toEqual([])
  })
})

const doubt =
  /\b(?:may|might|could|perhaps|possibl[ey]|probabl[ey]|(?:un)?likely|seems?|appears?|suggests?|expected|believed|thought to)\b/iu

describe.each(glossFiles)('lexicon/data/$name', ({ text }) => {
  it.each(linesOf(text))('%s', (line) => {
    const [terms, gloss, example, more] = line.split('|').map((field) => field.trim())
    expect(more).toBeUndefined()
    expect(terms && gloss && example).toBeTruthy()
    const count = gloss!.split(/\s+/u).length
    expect(count).toBeGreaterThanOrEqual(2)
    expect(count).toBeLessThanOrEqual(11)
    expect(gloss).not.toMatch(/[.;()[\]]|\d|^\p{Lu}\p{Ll}/u)
    // What the source does not doubt, our words do not.
    expect(gloss).not.toMatch(doubt)
    const named = terms!
      .split(',')
      .some((term) => example!.toLowerCase().includes(term.trim().toLowerCase()))
    expect(named, 'the example uses the term').toBe(true)
  })
})

describe.each(acronymFiles)('lexicon/data/$name', ({ text }) => {
  it.each(linesOf(text))('%s', (line) => {
    const [acronym, long, gloss, more] = line.split('|').map((field) => field.trim())
    expect(more).toBeUndefined()
    expect(acronym).toMatch(/^[\p{L}\d/-]{2,10}$/u)
    expect(long && gloss).toBeTruthy()
  })
})

function guardedIn(text: string): string[] {
  // `the majority of` is `most` in so many words, `works better` is `is more effective`, `whether or not` denies nothing.
  const plain = text
    .replace(/majority of/gu, 'most')
    .replace(/\bbetter\b/gu, 'more')
    .replace(/\bwhether or not\b/gu, 'whether')
  return (plain.match(guarded) ?? []).map((word) => word.toLowerCase()).sort()
}
