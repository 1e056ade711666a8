import { readFileSync } from 'node:fs'
import { fleschKincaidGrade, syllables } from '@plainleaf/language'
import { describe, expect, it } from 'vitest'

const lines = readFileSync(new URL('fixtures/syllables.txt', import.meta.url), 'utf8').trim()

describe('syllables', () => {
  for (const line of lines.split('\n')) {
    const [count, ...list] = line.split(' ')
    it.each(list)(`counts ${count} in %s`, (word) => {
      expect(syllables(word)).toBe(Number(count))
    })
  }
})

describe('fleschKincaidGrade', () => {
  it('follows the formula', () => {
    // 2 sentences, 6 words, 7 syllables.
    expect(fleschKincaidGrade('The cat sat. The nurse waited.')).toBeCloseTo(
      0.39 * 3 + 11.8 * (7 / 6) - 15.59,
    )
  })
  it('is not lowered by stops inside a sentence', () => {
    const grade = fleschKincaidGrade(
      'Dr. Lee gave 1.5 to 2.5 mg at 8 a.m. in the U.S. Army clinic.',
    )
    expect(grade).toBeGreaterThan(3)
  })
  it('is 0 without words', () => {
    expect(fleschKincaidGrade(' … ')).toBe(0)
  })
})
