import { readdirSync, readFileSync } from 'node:fs'
import { nameResearchers, simplify, verify } from '@plainleaf/language'
import { describe, expect, it } from 'vitest'
import { standardRules } from '../src/edit/standard-rules.ts'

/** One file for each rule: `before => after`, and `before => =` where it must leave the sentence alone. */
const folder = new URL('fixtures/edits/', import.meta.url)
const files = readdirSync(folder).sort()
/** Who did it is known of studies only: that rule is told of them. */
const agent = 'The researchers'
const rules = [...standardRules, nameResearchers(agent)]

describe.each(files)('%s', (file) => {
  const rule = rules.find(({ id }) => `${id}.txt` === file)!
  const cases = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => line.split(' => ') as [string, string])

  it('is tried both ways', () => {
    expect(cases.some(([, after]) => after === '=')).toBe(true)
    expect(cases.some(([, after]) => after !== '=')).toBe(true)
  })

  it.each(cases)('%s', (before, after) => {
    expect(
      simplify(before, { rules: [rule], agent: file.startsWith('researchers') ? agent : undefined })
        .text,
    ).toBe(after === '=' ? before : after)
  })
})

it('leaves at the end of a sentence what the next one speaks of', () => {
  const text =
    'Some people may need other ways to drain the fluid from the chest at night, such as drainage, which can be done at home.'
  expect(simplify(text).text).toContain('drainage. This can')
})

describe('the researchers', () => {
  const text = 'The rash was graded at each visit. The scores were compared.'

  it('are named where the caller says who they are, and nowhere else', () => {
    expect(simplify(text).text).toBe(text)
    expect(simplify(text, { agent: 'We' }).text).toBe(
      'We graded the rash at each visit. We compared the scores.',
    )
  })

  it('are no words of the source to the verifier, unless it is told of them', () => {
    const said = 'The researchers graded the rash at each visit. The scores were compared.'
    expect(verify(text, said, { agent })).toEqual([])
    expect(verify(text, said)).not.toEqual([])
    const nurse = 'The researchers gave the rash at each visit. The scores were compared.'
    expect(verify(text, nurse, { agent })).not.toEqual([])
  })
})

describe('the rules', () => {
  it('each have a file of sentences', () => {
    const ids = [...new Set(rules.map(({ id }) => `${id}.txt`))]
    expect(ids.sort()).toEqual(files)
  })
})
