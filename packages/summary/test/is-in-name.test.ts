import { analyse, findTerms } from '@plainleaf/language'
import { describe, expect, it } from 'vitest'
import { isInName } from '../src/arrange/is-in-name.ts'

const inName = (text: string): boolean[] => {
  const { tokens } = analyse(text)
  return findTerms(text, tokens).map((found) => isInName(tokens, found))
}

describe('a term inside a longer name', () => {
  it.each([
    'Most of them had biliary cirrhosis.',
    'She asked about the biopsy of the skin.',
    'A partial mastectomy may be enough for some.',
  ])('is left without its explanation: %s', (text) => {
    expect(inName(text)).toEqual([true])
  })

  it.each([
    'Most of them had cirrhosis.',
    'Some of them had severe cirrhosis for years.',
    'Drinking causes cirrhosis in some of them.',
    'A nurse does a biopsy at the clinic.',
    'A mastectomy may be enough for some.',
    'A nurse does a muscle biopsy at the clinic.',
    'Some of them had untreated cirrhosis for years.',
  ])('and is explained where it stands alone: %s', (text) => {
    expect(inName(text)).toEqual([false])
  })
})
