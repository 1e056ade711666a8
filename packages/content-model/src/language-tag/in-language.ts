/** The first part of a language tag (BCP 47), in lower case: `pt` of `pt-BR`. */
export function languageOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

/** What a table has for a language tag, of which the first part counts; `undefined` where it has nothing. */
export function inLanguage<Entry>(
  table: Readonly<Record<string, Entry>>,
  tag: string,
): Entry | undefined {
  const language = languageOf(tag)
  return Object.hasOwn(table, language) ? table[language] : undefined
}
