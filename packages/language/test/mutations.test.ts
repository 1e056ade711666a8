import { globSync, readFileSync } from 'node:fs'
import { simplify, splitSentences, verify } from '@plainleaf/language'
import { describe, expect, it } from 'vitest'
import { allEntries } from '../src/lexicon/all-entries.ts'
import { parseEntries } from '../src/lexicon/parse-entries.ts'
import { mutations } from './mutations/mutate.ts'

const repository = new URL('../../../', import.meta.url)
/** Sentences that the verifier was not written on: our articles, and examples that others wrote for the lexicon. */
const articles = globSync('content/*/topics/*.md', { cwd: repository }).flatMap((path) =>
  readFileSync(new URL(path, repository), 'utf8')
    .replace(/^---[\s\S]*?\n---\n/u, '')
    .split(/\n\s*\n/u)
    .filter((block) => /^[\p{Lu}“]/u.test(block))
    .map((block) =>
      block.replace(/\[@[^\]]*\]|[*_`[\]]|\(topic:[^)]*\)/gu, '').replace(/\s+/gu, ' '),
    )
    .flatMap((block) => splitSentences(block).map(({ text }) => text)),
)
const examples = allEntries
  .flatMap(parseEntries)
  .filter((_, at) => at % 10 === 0)
  .map(({ example }) => example.before)
/** With figures and groups, which the others seldom hold. */
const rates = readFileSync(new URL('mutations/rates.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const sentences = [...new Set([...articles, ...examples, ...rates])]

describe('the verifier', () => {
  it('has enough to be tested on', () => {
    expect(sentences.length).toBeGreaterThan(300)
  })

  it('raises no alarm at a sentence that is the same, or that was made plain', () => {
    const alarms = sentences.flatMap((sentence) => {
      const plain = simplify(sentence).text
      return [...verify(sentence, sentence), ...verify(sentence, plain)].map((problem) => ({
        sentence,
        plain,
        problem,
      }))
    })
    expect(alarms).toEqual([])
  })

  it.each(Object.entries(mutations))('finds a %s', (_name, mutate) => {
    const tried = sentences.flatMap((sentence) => {
      const wrong = mutate(simplify(sentence).text)
      return wrong === undefined
        ? []
        : [{ sentence, wrong, found: verify(sentence, wrong).length > 0 }]
    })
    expect(tried.length).toBeGreaterThanOrEqual(12)
    const missed = tried.filter(({ found }) => !found)
    expect({ share: missed.length / tried.length <= 0.05, missed: missed.slice(0, 5) }).toEqual({
      share: true,
      missed: missed.slice(0, 5),
    })
  })
})
