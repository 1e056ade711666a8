import { type Chunk, contentAfter, isContent, wordCount } from './chunk.ts'
import { titleCase } from './letter-case.ts'

/**
 * Headings come before text. Where several would follow each other with nothing between, all but the last are rather
 * a menu, a flattened table or a list: four or more surely, three or a whole sentence among two probably.
 */
export function lowerInRuns(
  chunks: readonly Chunk[],
  scores: readonly number[],
  shown: (index: number) => boolean,
): number[] {
  const out = [...scores]
  let run: number[] = []
  const close = (): void => {
    for (const index of run.slice(0, -1)) {
      if (shown(index)) continue
      const sentence = isSentenceLike(chunks[index]!.text)
      const cost = run.length >= 4 ? 1 : run.length === 3 || sentence ? 0.3 : 0
      out[index] = Math.max(0, out[index]! - cost)
    }
    // The last of a run heads nothing either when another short line follows it.
    const last = run.at(-1)
    const after = last === undefined ? undefined : contentAfter(chunks, last)
    if (
      run.length >= 3 &&
      !shown(last!) &&
      after?.role === 'text' &&
      !after.marker &&
      wordCount(after.text) <= 5
    ) {
      out[last!] = 0
    }
    run = []
  }
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    if (!isContent(chunk)) continue
    if (scores[index]! >= 0.5) run.push(index)
    else close()
  }
  close()
  return out
}

/** Six words or more, most in lower case, that ask nothing, with a mark or without. */
function isSentenceLike(text: string): boolean {
  return (
    wordCount(text) >= 6 &&
    titleCase(text) < 0.5 &&
    !/[?？؟]$/u.test(text) &&
    !/^(?:how|what|when|where|who|why) \p{Ll}/iu.test(text)
  )
}
