import { readFileSync } from 'node:fs'
import { analyse, findPassive } from '@plainleaf/language'
import { describe, expect, it } from 'vitest'

const cases = readFileSync(new URL('fixtures/voice.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line) => line.split(' | ') as [string, string])

describe('findPassive', () => {
  it.each(cases)('%s: %s', (voice, sentence) => {
    const found = findPassive(analyse(sentence).tokens)
    expect(found ? 'passive' : 'active').toBe(voice)
  })

  it('says where it stands', () => {
    const text = 'The dose, they say, is not often changed.'
    const { start, end } = findPassive(analyse(text).tokens)!
    expect(text.slice(start, end)).toBe('is not often changed')
  })
})
