import { inLanguage } from '../language-tag/in-language.ts'

const names: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
}

/**
 * The twelve months as they stand in a date in a language (a BCP 47 tag, of which the first part counts): English, German,
 * Spanish, French and Arabic; `undefined` for any other. A table, since `Intl` differs between machines.
 */
export function monthNames(lang: string): readonly string[] | undefined {
  return inLanguage(names, lang)?.split(' ')
}
