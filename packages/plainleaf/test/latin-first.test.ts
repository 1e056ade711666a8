import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latinFirst } from '../src/ahead/latin-first.ts'
import { toLatin } from '../src/ahead/to-latin.ts'

const sources: [string, string][] = [
  ['\\p{L}', 'u'],
  ['\\p{Lu}\\p{Ll}+', 'gu'],
  ['[\\p{L}\\p{N}]+(?:[’-][\\p{L}\\p{N}]+)*', 'gu'],
  ['(?<![\\p{L}\\d-])(\\p{Lu}{2,4})(?![^\\p{P}\\s])', 'gu'],
  ['^\\P{Lu}*(\\p{Lu}?)[\\P{L}x]', 'u'],
  ['(?<word>\\p{L}+) \\k<word>', 'iu'],
  ['\\bk[^\\p{Ll}]|[\\p{Lu}µ]{2}|\\P{L}s', 'giu'],
  ['[\\p{L}\\d]+', 'uy'],
  ['\\p{Script=Greek}|\\p{M}|\\p{Sc}[\\]\\p{Nd}]', 'gu'],
  ['[^.]\\p{L}\\W|.(?=\\p{Lu})|\\B[^\\w\\s]', 'giu'],
]
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...'aAbBkKsSzZ09 -’.,[]µªºßÿŸÀé×²ⁿ₂€™≥') },
      { weight: 1, arbitrary: fc.constantFrom(...'ſKÅμΩωĀāИи中\u0301', '𝐀', '😀', '\ud800') },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 1 }) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

/** What every use of an expression gives, one after the other, and the place that it leaves. */
function uses(one: RegExp, given: string): unknown[] {
  const all = [
    one.test(given),
    one.lastIndex,
    one.exec(given),
    one.lastIndex,
    given.match(one),
    given.replace(one, (found) => `<${found}>`),
    given.replace(one, '<$&>'),
    given.search(one),
    given.split(one, 5),
    one.lastIndex,
  ]
  return one.global ? [...all, [...given.matchAll(one)], given.replaceAll(one, '')] : all
}

test.each(sources)('%s %s does the same with its properties written out', (source, flags) => {
  const pair = latinFirst(source, flags, toLatin(source, flags)!)
  expect(pair.source).toBe(source)
  expect(pair).toBeInstanceOf(RegExp)
  fc.assert(
    fc.property(text, (given) => {
      const plain = new RegExp(source, flags)
      pair.lastIndex = 0
      expect(uses(pair, given)).toEqual(uses(plain, given))
    }),
    { numRuns: 500 },
  )
})

test('without properties there is nothing to write out', () => {
  expect(toLatin('[\\\\p{L}]', '')).toBeUndefined()
  expect(toLatin('\\b[a-z]+', 'u')).toBeUndefined()
})

test('what means something else without the flag `u` is left as it is', () => {
  expect(toLatin('\\p{L}\\u{1f600}', 'u')).toBeUndefined()
  expect(toLatin('\\p{L}[😀😁]', 'u')).toBeUndefined()
})
