import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openList, toLines } from '../src/ahead/open-list.ts'
import { openTable } from '../src/ahead/open-table.ts'
import { toTable } from '../src/ahead/to-table.ts'

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', '"', '\\', 'a"b', '\n', '__proto__', 'hay fever', 'Crohn’s'),
)

describe('a table that is worked out ahead', () => {
  test('gives every value by its key, nothing for another, and all in a row', () => {
    const values = fc.uniqueArray(fc.tuple(word, fc.array(word)), { selector: ([key]) => key })
    fc.assert(
      fc.property(values, word, (pairs, other) => {
        const text = toTable(pairs)
        expect(text).toMatch(/^[ -~\n]*$/u)
        const table = openTable<string[]>(text)
        for (const [key, value] of pairs) expect(table.get(key)).toEqual(value)
        expect(table.get(other)).toEqual(new Map(pairs).get(other))
        expect(new Map(table)).toEqual(new Map(pairs))
      }),
    )
  })

  test('reads a value once', () => {
    const table = openTable<string[]>(toTable([['cough', ['dry']]]))
    expect(table.get('cough')).toBe(table.get('cough'))
  })
})

describe('a list that is worked out ahead', () => {
  test('is the list, from whichever place it is read first', () => {
    const lists = fc.array(word, { maxLength: 200, size: 'max' })
    fc.assert(
      fc.property(lists, fc.nat(200), word, (words, first, added) => {
        const list = openList(toLines(words))
        expect(list[first]).toBe(words[first])
        for (const name of ['', '-1', 'none']) expect(Reflect.get(list, name)).toBeUndefined()
        expect(list.push(added)).toBe(words.length + 1)
        expect([...list]).toEqual([...words, added])
      }),
    )
  })
})
