import { articleFor } from '../inflect/article.ts'
import { isHeld } from '../sentence/held-spans.ts'
import type { Change } from './change.ts'
import { compoundOf } from './compound-of.ts'
import type { Rule } from './rule.ts'

/**
 * Opens a compound before a noun: `stress-related pain` becomes `pain linked to stress`, `preoperative scans` `scans
 * before surgery`. Long hyphened words are among the hardest to read (plainlanguage.gov, "avoid noun strings"). Rule
 * `compound-opened`.
 */
export const openCompound: Rule = {
  id: 'compound-opened',
  propose({ tokens, held }) {
    return tokens.flatMap((token, at): Change[] => {
      const compound = compoundOf(tokens, at)
      if (!compound) return []
      const end = tokens[compound.to - 1]!.end
      // The name in it (`LSD-assisted`, `recreational LSD use`) moves whole; any other held stretch stays.
      const within = held.filter((one) => one.start < end && token.start < one.end)
      const parts = tokens.slice(at, compound.to)
      const whole = within.every((one) =>
        parts.some(({ start, end: last }) => start <= one.start && one.end <= last),
      )
      if (!whole) return []
      const apart = token.lower !== 'recreational'
      if (apart && isHeld(held, tokens[at + 1]!.start, end)) return []
      const article = tokens[at - 1]
      const fixed = article && /^an?$/u.test(article.lower) ? articleFor(compound.noun) : undefined
      const wrong = fixed !== undefined && fixed !== article!.lower
      const noun =
        at === 0 ? compound.noun.charAt(0).toUpperCase() + compound.noun.slice(1) : compound.noun
      const capital = wrong && /^\p{Lu}/u.test(article!.text) ? fixed.replace('a', 'A') : fixed
      return [
        {
          ruleId: 'compound-opened',
          start: wrong ? article!.start : token.start,
          end,
          insert: `${wrong ? `${capital} ` : ''}${noun} ${compound.tail}`,
          reason: 'Words in a row are easier than one long word',
        },
      ]
    })
  },
}
