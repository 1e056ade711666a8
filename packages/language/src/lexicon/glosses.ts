import { nounPlural } from '../inflect/noun-plural.ts'
import type { Token } from '../tag/token.ts'
import { allAcronyms, allGlosses } from './all-glosses.ts'
import { linesOf } from './parse-entries.ts'

/** A term that readers may not know. */
export interface Gloss {
  /** As the data file writes it, in lower case but for names and acronyms. */
  term: string
  /** The variant of it that a text has, in the singular: `paracetamol` for `acetaminophen`. */
  name: string
  /** Everyday words that fit in brackets after the term. */
  gloss: string
  /** For an acronym: what it is short for. */
  long?: string | undefined
}

/** A known term in a sentence; UTF-16 offsets. */
export interface FoundTerm extends Gloss {
  start: number
  end: number
}

let known: ReadonlyMap<string, Gloss> | undefined
/** Words in the longest term. */
let longest = 1

/** All glosses by their written forms in lower case, plurals included. */
function forms(): ReadonlyMap<string, Gloss> {
  if (known) return known
  const map = new Map<string, Gloss>()
  const add = (form: string, gloss: Gloss): void => {
    const key = form.toLowerCase()
    if (!map.has(key)) map.set(key, gloss)
    longest = Math.max(longest, key.split(' ').length)
  }
  for (const line of allAcronyms.flatMap(linesOf)) {
    const [term, long, gloss] = line.split('|').map((field) => field.trim()) as [
      string,
      string,
      string,
    ]
    add(term, { term, name: term, gloss, long })
  }
  for (const line of allGlosses.flatMap(linesOf)) {
    const [terms, gloss] = line.split('|').map((field) => field.trim()) as [string, string]
    const [term] = terms.split(',') as [string]
    const named = new Map<string, string>()
    for (const form of terms.split(',').map((one) => one.trim())) {
      // A variant may be the plural of the one before it.
      const name = named.get(form) ?? form
      add(form, { term, name, gloss })
      const words = form.split(' ')
      const many = words.with(-1, nounPlural(words.at(-1)!)).join(' ')
      named.set(many, form)
      add(many, { term, name, gloss })
    }
  }
  known = map
  return map
}

/** The terms of a sentence that have a gloss, longest first where they overlap, in order. */
export function findTerms(text: string, tokens: readonly Token[]): FoundTerm[] {
  const all = forms()
  const found: FoundTerm[] = []
  for (let at = 0; at < tokens.length; ) {
    let size = Math.min(longest, tokens.length - at)
    let gloss: Gloss | undefined
    for (; size > 0 && !gloss; size -= 1) {
      const start = tokens[at]!.start
      const written = text.slice(start, tokens[at + size - 1]!.end)
      const one = all.get(written.toLowerCase())
      // An acronym is one only in capitals.
      if (one && (one.long === undefined || one.term === written)) {
        gloss = one
        found.push({ ...one, start, end: start + written.length })
        at += size
      }
    }
    if (!gloss) at += 1
  }
  return found
}
