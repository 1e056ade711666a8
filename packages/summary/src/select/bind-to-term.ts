import { toText } from '@plainleaf/content-model'
import { follow } from './bind-to-names.ts'
import { type Candidate, orderOf } from './candidate.ts'

/** `The term “hives” means …`, `The word itchy describes …`: says of a word what it means. */
const saysOfWord =
  /^the (?:abbreviation|expression|phrase|term|word) (?:["“‘']([^"”’']{2,60})["”’']|(?!itself\b)(\p{L}[\p{L}-]{2,30})),? (?:also |often |usually )?(?:can|comes|covers|denotes|describes|is|means|may|refers|stands|was)\b/iu

/** The word, in small letters, of which a sentence says what it means. */
export function termIn(text: string): string | undefined {
  const [, quoted, bare] = saysOfWord.exec(text) ?? []
  return (quoted ?? bare)?.toLowerCase()
}

/**
 * Ties what is said of a word to the nearest sentence of its section that uses it, so that nobody asks where it stands; where none does and
 * the title does not either, it is not told.
 */
export function bindToTerm(all: readonly Candidate[], title: string): void {
  for (const one of all) {
    const term = termIn(one.text)
    if (term === undefined || one.needs || one.unit || one.keyPoint || one.unfit) continue
    const { of } = one.sources[0]!
    if (uses(title, term) || uses(toText(of.heading), term)) continue
    const own = all.filter((other) => other !== one && other.sources[0]!.of === of)
    const using = own.filter(
      ({ text, unfit, unit, needs }) => !unfit && !unit && needs !== one && uses(text, term),
    )
    const user =
      using.findLast((other) => orderOf(other) < orderOf(one)) ?? using.find(({ needs }) => !needs)
    if (user) follow(one, user)
    else if (one.owed !== 'always') one.unfit = true
  }
}

/** Whether a text has a word or words, in letters of any size, and as a whole. */
function uses(text: string, term: string): boolean {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
    ` ${term.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `,
  )
}
