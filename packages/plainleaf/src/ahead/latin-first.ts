/** Longer texts are not looked through first. */
const longest = 1000
const other = /[^\0-\xff\u2000-\u20cf\u2122\u2190-\u22ff]/

let last = ''
let lastIsLatin = true

/** True for a short text of nothing but Latin letters and common signs, as `toLatin` knows them. */
function isLatin(text: string): boolean {
  if (text.length > longest) return false
  if (text !== last) {
    last = text
    lastIsLatin = !other.test(text)
  }
  return lastIsLatin
}

interface Pair extends RegExp {
  latin: RegExp
  whole?: RegExp
}

/** The expression of a pair for a text, at the place where the pair is. */
function pick(pair: Pair, text: string): RegExp {
  const latin = isLatin(text)
  if (!latin) pair.whole ??= new RegExp(pair.source, pair.flags)
  const one = latin ? pair.latin : pair.whole!
  one.lastIndex = pair.lastIndex
  return one
}

const face = Object.create(RegExp.prototype, {
  exec: {
    value(this: Pair, text: string): RegExpExecArray | null {
      const one = pick(this, text)
      const found = one.exec(text)
      this.lastIndex = one.lastIndex
      return found
    },
  },
  test: {
    value(this: Pair, text: string): boolean {
      const one = pick(this, text)
      const found = one.test(text)
      this.lastIndex = one.lastIndex
      return found
    },
  },
  [Symbol.match]: {
    value(this: Pair, text: string): RegExpMatchArray | null {
      const one = pick(this, text)
      const found = one[Symbol.match](text)
      this.lastIndex = one.lastIndex
      return found
    },
  },
  [Symbol.matchAll]: {
    value(this: Pair, text: string): RegExpStringIterator<RegExpMatchArray> {
      return pick(this, text)[Symbol.matchAll](text)
    },
  },
  [Symbol.replace]: {
    value(this: Pair, text: string, to: string): string {
      const one = pick(this, text)
      const changed = one[Symbol.replace](text, to)
      this.lastIndex = one.lastIndex
      return changed
    },
  },
  [Symbol.search]: {
    value(this: Pair, text: string): number {
      return pick(this, text)[Symbol.search](text)
    },
  },
  [Symbol.split]: {
    value(this: Pair, text: string, most?: number): string[] {
      return pick(this, text)[Symbol.split](text, most)
    },
  },
})

/**
 * The expression `whole`, which for short texts of Latin letters has `latin` do its work: the same as `toLatin` writes it.
 * V8 takes 25 to 80 microseconds to compile each Unicode property, each time that it compiles an expression, and a run of a
 * verb uses some hundred of them, mostly for one text.
 */
export function latinFirst(whole: RegExp, latin: RegExp): RegExp {
  Object.setPrototypeOf(whole, face)
  return Object.assign(whole, { latin })
}
