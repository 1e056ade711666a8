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
  const wanted = name.toLowerCase()
  let left = nth
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at)
      if (end < 0) return undefined
      at = end
      continue
    }
    const end = at + 1 + wanted.length
    const same = source.slice(at + 1, end).toLowerCase() === wanted
    if (!same || !/[\s/>]/u.test(source.charAt(end)) || left-- > 0) continue
    const before = source.slice(0, at)
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
  }
  return undefined
}
