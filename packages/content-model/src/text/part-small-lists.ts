import { type Chunk, endsSentence, isContent, isQuestion, wordCount } from './chunk.ts'
import { endsInColon, endsInOneOf, opensInSmall } from './edge-signs.ts'

/**
 * Parts what stands right below a list without marks from it, where blank lines part all else: below two items or more in
 * small letters, a few words that begin with a capital head the text that follows. Most copies of web pages lose the
 * blank line there.
 */
export function partSmallLists(chunks: readonly Chunk[]): Chunk[] {
  let added = 0
  let small = 0
  let led = false
  let words: ReadonlySet<string> | undefined
  return chunks.map((chunk, index): Chunk => {
    const before = chunks[index - 1]
    if (isItem(chunk)) {
      led = small > 0 ? led : before !== undefined && endsInColon(before.text)
      small = small > 0 && before!.group !== chunk.group ? 1 : small + 1
    } else {
      if (led && small >= 2 && before!.group === chunk.group && mayHead(chunk)) {
        words ??= smallWords(chunks)
        if (headsText(chunk, chunks[index + 1], words)) added++
      }
      if (isContent(chunk)) small = 0
    }
    return added > 0 ? { ...chunk, group: chunk.group + added } : chunk
  })
}

const isItem = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' && !marker && opensInSmall(text) && !endsSentence(text)

/** Names of diseases and of people who described them begin items too. */
const mayHead = ({ role, marker, text }: Chunk): boolean =>
  role === 'text' &&
  !marker &&
  /^\p{Lu}\p{Ll}+(?![’'\p{L}-])/u.test(text) &&
  (isQuestion(text) || !endsSentence(text)) &&
  !endsInOneOf(text, ':;,') &&
  wordCount(text, 11) <= 10

/** Right above a sentence, or alone with a first word that is no name: it stands in small letters elsewhere. */
function headsText(
  { text, group }: Chunk,
  after: Chunk | undefined,
  words: ReadonlySet<string>,
): boolean {
  if (after?.role !== 'text' || after.marker || opensInSmall(after.text)) return false
  if (after.group === group && (!endsSentence(after.text) || wordCount(after.text, 5) < 5))
    return false
  const first = /^\p{L}+/u.exec(text)![0].toLowerCase()
  if (words.has(first) || first.endsWith('ing')) return true
  return after.group === group && wordCount(text, 2) >= 2
}

/** The words in small letters of a text's first pages. */
const smallWords = (chunks: readonly Chunk[]): ReadonlySet<string> =>
  new Set(
    chunks
      .slice(0, 2000)
      .flatMap(({ text }) => text.slice(0, 2000).match(/(?<!\p{L})\p{Ll}+/gu) ?? []),
  )
