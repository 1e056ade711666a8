import { beforeDate, datedWords, dateWords, dayOrMonth, lastDay } from '@plainleaf/content-model'
import { describe, expect, it } from 'vitest'
import { readDayOrMonth } from '../src/text/read-date.ts'

describe('a month alone', () => {
  it.each([
    ['en', 'Checked on {}.', 'Checked in March 2026.'],
    ['de', 'Geprüft am {}.', 'Geprüft im März 2026.'],
    ['es', 'Comprobado el {}.', 'Comprobado en marzo de 2026.'],
    ['fr', 'Vérifié le {}.', 'Vérifié en mars 2026.'],
    ['ar', 'آخر تحقق: {}.', 'آخر تحقق: مارس 2026.'],
  ])('%s: is told as one', (lang, words, said) => {
    expect(datedWords(words, '2026-03', lang)).toBe(said)
    expect(datedWords(words, '2026-03-02', lang)).toBe(
      words.replace('{}', dateWords('2026-03-02', lang)),
    )
  })

  it('changes no words but those before a date', () =>
    expect(beforeDate('Last checked', '2026-03', 'en')).toBe('Last checked'))

  it.each([
    ['Reviewed in March 2026', '2026-03'],
    ['Reviewed on 4 March 2026', '2026-03-04'],
    ['Stand: 03/2026', '2026-03'],
    ['Stand: 04.03.2026', '2026-03-04'],
    ['2026-03', '2026-03'],
    ['2026-03-04', '2026-03-04'],
    ['Made with care', null],
  ])('is read from %s as %s', (text, date) => expect(readDayOrMonth(text)).toBe(date))

  it('counts as new as its last day', () => {
    expect(lastDay('2028-02')).toBe('2028-02-29')
    expect(lastDay('2026-12')).toBe('2026-12-31')
    expect(lastDay('2026-03-02')).toBe('2026-03-02')
  })

  it('is a date of the model, and no other part of one is', () => {
    expect(dayOrMonth.safeParse('2026-03').success).toBe(true)
    expect(dayOrMonth.safeParse('2026-13').success).toBe(false)
    expect(dayOrMonth.safeParse('2026').success).toBe(false)
  })
})
