import { directionOf } from '@plainleaf/content-model'

const commas = new Set(['de', 'es', 'fr'])

/**
 * `54 kB`, `1.2 MB` (`1,2 MB` where a language writes so): what a download costs, in units of 1,000. In text from right to left
 * it stands in an isolate, or its number would come last.
 */
export function sizeWords(bytes: number, lang = 'en'): string {
  const words = bytes < 999_500 ? inKilobytes(bytes) : inMegabytes(bytes, lang)
  return directionOf(lang) === 'rtl' ? `\u2066${words}\u2069` : words
}

function inKilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`
}

function inMegabytes(bytes: number, lang: string): string {
  const size = (bytes / 1_000_000).toFixed(1)
  return `${commas.has(lang.split('-')[0] ?? '') ? size.replace('.', ',') : size}\u00a0MB`
}
