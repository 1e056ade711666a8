/** A list of words as `toLines` writes it. */
export interface Lines {
  /** The words, a line each, in ASCII; empty lines where they are `odd`. */
  text: string
  /** Where each line starts, and the end. */
  starts: Uint32Array
  /** Words that have other signs, by their places. */
  odd: Record<number, string>
}

/** Writes a list of words so that `openList` can read one of them. */
export function toLines(list: readonly string[]): Lines {
  const odd: Record<number, string> = {}
  const starts = new Uint32Array(list.length + 1)
  let text = ''
  for (const [at, word] of list.entries()) {
    if (/[^ -~]/.test(word)) odd[at] = word
    else text += word
    text += '\n'
    starts[at + 1] = text.length
  }
  return { text, starts, odd }
}

/** An array of the words of `toLines`, each read when it is first asked for; it can be added to. */
export function openList({ text, starts, odd }: Lines): string[] {
  const size = starts.length - 1
  // What an array lacks, it asks its prototype for.
  const late = new Proxy(Array.prototype, {
    get(target, name, list) {
      const at = Number(String(name))
      if (!(at >= 0 && at < size && String(at) === name)) return Reflect.get(target, name, list)
      const value = odd[at] ?? text.slice(starts[at], starts[at + 1]! - 1)
      const own = { value, writable: true, enumerable: true, configurable: true }
      Object.defineProperty(list, at, own)
      return value
    },
  })
  return Object.setPrototypeOf(new Array(size), late)
}
