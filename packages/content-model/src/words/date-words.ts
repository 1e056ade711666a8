import { languageOf } from '../language-tag/in-language.ts'
import { monthNames } from './month-names.ts'

/**
 * `2026-03-02` as `2 March 2026`, in German `2. März 2026`, in Spanish `2 de marzo de 2026`, in French `2 mars 2026`, in Arabic
 * `2 مارس 2026`, and `2026-03` as the month alone; in English where `monthNames` has no others, whatever the locale. Anything but a date stays as it is.
 */
export function dateWords(date: string, lang = 'en'): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? []
  const known = monthNames(lang)
  const name = (known ?? monthNames('en'))?.[Number(month) - 1]
  if (!name) return date
  const language = known ? languageOf(lang) : 'en'
  if (day === undefined) return language === 'es' ? `${name} de ${year}` : `${name} ${year}`
  switch (language) {
    case 'de':
      return `${Number(day)}. ${name} ${year}`
    case 'es':
      return `${Number(day)} de ${name} de ${year}`
    case 'fr':
      return `${Number(day) === 1 ? '1er' : Number(day)} ${name} ${year}`
    default:
      return `${Number(day)} ${name} ${year}`
  }
}
