import { type Topic, toText, visit } from '@plainleaf/content-model'

const word = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*(?:['’]\p{L}{1,2})?/gu
/** One capital, then none: `Treatment`; not `MDMA`, nor `pH`. */
const capital = /^\p{Lu}\p{Ll}+(?:['’]s)?$/u

/** Whether a heading is written In Title Case: words behind its first are, two at least, and hardly a long one is not. */
export function isTitleCase(heading: string): boolean {
  const rest = [...heading.matchAll(word)].slice(1).map(([one]) => one)
  const titled = rest.filter((one) => capital.test(one)).length
  const small = rest.filter((one) => /^\p{Ll}{5}/u.test(one)).length
  return titled >= 2 && titled > 2 * small
}

/** Words In Title Case as they stand inside a sentence; names keep their capital. */
export function toSentenceCase(words: string, isName: (word: string) => boolean): string {
  return words.replace(word, (one) =>
    capital.test(one) && !isName(one) ? one.charAt(0).toLowerCase() + one.slice(1) : one,
  )
}

/**
 * Tells names by the sentences of a topic: they stand inside one with a capital, and nowhere without. Whose name a disease
 * bears (`Crohn's`) is one where no sentence says otherwise.
 */
export function namesIn(topic: Topic): (word: string) => boolean {
  let found: { small: Set<string>; names: Set<string> } | undefined
  return (one) => {
    found ??= wordsOf(topic)
    const { small, names } = found
    const bare = one.replace(/['’]s$/u, '')
    if (small.has(bare.toLowerCase())) return false
    return names.has(bare) || bare !== one
  }
}

function wordsOf(topic: Topic): { small: Set<string>; names: Set<string> } {
  const found = { small: new Set<string>(), names: new Set<string>() }
  visit(topic, (node) => {
    if (node.type !== 'paragraph') return
    const text = toText(node)
    for (const { 0: one, index } of text.matchAll(word)) {
      const bare = one.replace(/['’]s$/u, '')
      if (/^\p{Ll}/u.test(bare)) found.small.add(bare)
      else if (/[\p{Ll},] $/u.test(text.slice(Math.max(index - 2, 0), index))) found.names.add(bare)
    }
  })
  return found
}
