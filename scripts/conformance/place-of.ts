/** A place in a file, counted from 1. */
export interface Place {
  line: number
  column: number
}

/**
 * Where the nth element (from 0) of a name starts in the source that a browser made it of. Right for markup in which
 * every element is written out, as ours is; nothing where there is no such tag.
 */
export function placeOf(source: string, name: string, nth: number): Place | undefined {
  const tag = new RegExp(`<${name.replace(/[^\\w:-]/gu, '')}(?=[\\s/>])`, 'giu')
  const bare = source.replace(/<!--[\s\S]*?-->/gu, (comment) => comment.replace(/\S/gu, ' '))
  let seen = 0
  for (const { index } of bare.matchAll(tag)) {
    if (seen++ === nth) {
      const before = source.slice(0, index)
      const line = before.split('\n').length
      return { line, column: index - before.lastIndexOf('\n') }
    }
  }
  return undefined
}
