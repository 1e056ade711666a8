/** First halves of words that keep their hyphen. */
const prefixes = new Set(
  'all anti co cross double ex follow full half hard high in left long low mid multi non off on over part post pre quick re right self semi short single so sub super two under up well'.split(
    ' ',
  ),
)

/**
 * How two lines of one paragraph join. A hyphen at the end goes when the whole word occurs elsewhere in the document,
 * or when its halves do not both; it stays where the word occurs with it. A soft hyphen always goes.
 */
export function gluing(
  one: string,
  other: string,
  words: ReadonlySet<string>,
): { glue: '' | ' '; cut: 0 | 1 } {
  if (one.endsWith('\u00ad')) return { glue: '', cut: 1 }
  const head = /(?<!\p{L})(\p{L}+)[-‐]$/u.exec(one)?.[1]?.toLowerCase()
  const tail = /^\p{L}+/u.exec(other)?.[0]
  if (!head || !tail) return { glue: /[^\s–—][-‐–—/]$/u.test(one) ? '' : ' ', cut: 0 }
  if (!/^\p{Ll}/u.test(tail)) return { glue: '', cut: 0 }
  if (words.has(head + tail)) return { glue: '', cut: 1 }
  if (words.has(`${head}-${tail}`) || prefixes.has(head)) return { glue: '', cut: 0 }
  return { glue: '', cut: words.has(head) && words.has(tail) ? 0 : 1 }
}

/** The words of a text in lower case, with and without their inner hyphens. */
export function wordsOf(texts: readonly string[]): Set<string> {
  const words = new Set<string>()
  let broken = false
  for (const text of texts) {
    // The last word of a line may be half of one, and the first of the next then is the other half.
    const runs = text.toLowerCase().match(/[\p{L}‐-]+/gu) ?? []
    const own = runs.map(wordIn).filter(Boolean)
    for (const word of own.slice(broken ? 1 : 0)) words.add(word)
    broken = /\p{L}[-‐\u00ad]$/u.test(text)
  }
  return words
}

/** The word in a run of letters and hyphens, empty where a hyphen follows it: that one may go on. */
function wordIn(run: string): string {
  const parts = run.replaceAll('‐', '-').split('--')
  const last = parts.at(-1)!.replace(/^-/u, '')
  return last.endsWith('-') ? '' : last
}
