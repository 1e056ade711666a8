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
  sources: { whole: string; latin: string; flags: string }
  latin?: RegExp
  whole?: RegExp
}

/** The expression of a pair for a text, at the place where the pair is. */
function pick(pair: Pair, text: string): RegExp {
  const way = isLatin(text) ? 'latin' : 'whole'
  // Without properties `u` is about characters of two units only, which no text of Latin letters has.
  const flags = () => pair.sources.flags.replace(way === 'latin' ? 'u' : '', '')
  pair[way] ??= new RegExp(pair.sources[way], flags())
  const one = pair[way]
  one.lastIndex = pair.lastIndex
  return one
}

const face = Object.create(RegExp.prototype, {
  source: {
    get(this: Pair): string {
      return this.sources.whole
    },
  },
  flags: {
    get(this: Pair): string {
      return this.sources.flags
    },
  },
  global: {
    get(this: Pair): boolean {
      return this.sources.flags.includes('g')
    },
  },
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
 * An expression of a source and flags, which for short texts of Latin letters has another source do its work: the same as
 * `toLatin` writes it. V8 takes 25 to 80 microseconds for each Unicode property, each time that it compiles an expression, and
 * as long again to check one that is written into the code, used or not: a run of a verb uses some hundred of four hundred,
 * mostly for one text. So both sources are texts until the expression is used.
 */
export function latinFirst(whole: string, flags: string, latin: string): RegExp {
  return Object.assign(Object.create(face), { sources: { whole, latin, flags }, lastIndex: 0 })
}
