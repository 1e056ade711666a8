import { readdirSync, readFileSync } from 'node:fs'
import { simplify } from '@plainleaf/language'
import { describe, expect, it } from 'vitest'
import { standardRules } from '../src/edit/standard-rules.ts'

/** One file for each rule: `before => after`, and `before => =` where it must leave the sentence alone. */
const folder = new URL('fixtures/edits/', import.meta.url)
const files = readdirSync(folder).sort()

describe.each(files)('%s', (file) => {
  const rule = standardRules.find(({ id }) => `${id}.txt` === file)!
  const cases = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => line.split(' => ') as [string, string])

  it('is tried both ways', () => {
    expect(cases.some(([, after]) => after === '=')).toBe(true)
    expect(cases.some(([, after]) => after !== '=')).toBe(true)
  })

  it.each(cases)('%s', (before, after) => {
    expect(simplify(before, { rules: [rule] }).text).toBe(after === '=' ? before : after)
  })
})

it('leaves at the end of a sentence what the next one speaks of', () => {
  const text =
    'Some people may need other ways to drain the fluid from the chest at night, such as drainage, which can be done at home.'
  expect(simplify(text).text).toContain('drainage. This can')
})

describe('the rules', () => {
  it('each have a file of sentences', () => {
    const ids = [...new Set(standardRules.map(({ id }) => `${id}.txt`))]
    expect(ids.sort()).toEqual(files)
  })
})
