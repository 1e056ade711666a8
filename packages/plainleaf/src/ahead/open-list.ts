/** A list of words as `toLines` writes it. */
export interface Lines {
  /** The words, a line each, in ASCII; empty lines where they are `odd`. */
  text: string
  /** Where every `block`th line starts, and the end. */
  starts: number[]
  /** Words that have other signs, by their places. */
  odd: Record<number, string>
  size: number
}

/** So many words are parted from the text at once. */
const block = 64

/** Writes a list of words so that `openList` can read a part of it. */
export function toLines(list: readonly string[]): Lines {
  const odd: Record<number, string> = {}
  const starts: number[] = []
  let text = ''
  for (const [at, word] of list.entries()) {
    if (at % block === 0) starts.push(text.length)
    if (/[^ -~]/.test(word)) odd[at] = word
    else text += word
    text += '\n'
  }
  return { text, starts: [...starts, text.length], odd, size: list.length }
}

/** An array of the words of `toLines`, each read when it is asked for; it can be added to. */
export function openList({ text, starts, odd, size }: Lines): string[] {
  // What an array lacks, it asks its prototype for.
  const late = new Proxy(Array.prototype, {
    get(target, name, list) {
      const at = typeof name === 'string' && /^\d+$/.test(name) ? Number(name) : size
      if (at >= size) return Reflect.get(target, name, list)
      const first = at - (at % block)
      const lines = text.slice(starts[first / block], starts[first / block + 1]).split('\n')
      for (const [by, word] of lines.slice(0, -1).entries()) {
        const place = first + by
        if (Object.hasOwn(list, place)) continue
        const value = odd[place] ?? word
        const own = { value, writable: true, enumerable: true, configurable: true }
        Object.defineProperty(list, place, own)
      }
      return list[at]
    },
  })
  return Object.setPrototypeOf(new Array(size), late)
}
