import type { Paragraph } from './paragraph.ts'

/** The language that most letters of a document are marked with. */
export function documentLang(paragraphs: readonly Paragraph[]): string | undefined {
  const sums = new Map<string, number>()
  for (const { lang, text } of paragraphs) {
    if (lang) sums.set(lang, (sums.get(lang) ?? 0) + text.length)
  }
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0]
}
