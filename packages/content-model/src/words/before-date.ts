import { languageOf } from '../language-tag/in-language.ts'
import { dateWords } from './date-words.ts'

/** What stands before a day, and what before a month alone: `on 2 March`, `in March`. */
const inMonth: Readonly<Record<string, readonly [day: RegExp, month: string][]>> = {
  en: [[/\bon$/iu, 'in']],
  de: [
    [/\bam$/iu, 'im'],
    [/\bvom$/iu, 'von'],
  ],
  es: [[/\bel$/iu, 'en']],
  fr: [
    [/\ble$/iu, 'en'],
    [/\bdu$/iu, 'de'],
  ],
}

/** Words that stand before a date, as they fit where the date is a month alone: `Last checked on` as `Last checked in`. */
export function beforeDate(words: string, date: string, lang: string): string {
  if (!/^\d{4}-\d{2}$/u.test(date)) return words
  const bare = words.trimEnd()
  const found = inMonth[languageOf(lang)]?.find(([day]) => day.test(bare))
  return found ? bare.replace(...found) + words.slice(bare.length) : words
}

/** Words with a date in place of `{}`: `Checked on {}.` as `Checked on 2 March 2026.` or `Checked in March 2026.` */
export function datedWords(words: string, date: string, lang: string): string {
  const [before = '', ...after] = words.split('{}')
  return beforeDate(before, date, lang) + dateWords(date, lang) + after.join('{}')
}
