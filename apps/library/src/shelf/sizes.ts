const commas = new Set(['de', 'es', 'fr'])

/** `54 kB`, `1.2 MB` (`1,2 MB` where a language writes so): what a download costs, in units of 1,000. */
export function sizeWords(bytes: number, lang = 'en'): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`
  const size = (bytes / 1_000_000).toFixed(1)
  return `${commas.has(lang.split('-')[0] ?? '') ? size.replace('.', ',') : size}\u00a0MB`
}
