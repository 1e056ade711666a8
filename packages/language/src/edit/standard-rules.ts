import { lexiconIndex } from '../lexicon/lexicon.ts'
import { replaceWords } from '../lexicon/replace-words.ts'
import { letDo } from './let-do.ts'
import { mendSlips } from './mend-slips.ts'
import { nounToVerb } from './noun-to-verb.ts'
import { openCompound } from './open-compound.ts'
import { passiveToActive } from './passive-to-active.ts'
import { percentAsPeople } from './percent-as-people.ts'
import { plainOpening } from './plain-opening.ts'
import { removeAsides } from './remove-asides.ts'
import { removeDetails } from './remove-details.ts'
import { removeFillers } from './remove-fillers.ts'
import type { Rule } from './rule.ts'
import { splitSentence } from './split/split-sentence.ts'
import { thereWas } from './there-was.ts'

const plainWords: Rule = {
  id: 'plain-word',
  // Plain words are not made plainer still: each must be one step from the source.
  once: true,
  propose: (sentence) => replaceWords(sentence, lexiconIndex()),
}

/** Plainleaf's rules in the order they work best: less text first, then words, then sentences. */
export const standardRules: readonly Rule[] = [
  mendSlips,
  removeAsides,
  removeFillers,
  percentAsPeople,
  openCompound,
  nounToVerb,
  // Before words change, as `people taking part` hides a subject; and after, as plain words show new places.
  splitSentence,
  plainWords,
  splitSentence,
  removeDetails,
  // What stood before a detail may have been the end of a clause.
  splitSentence,
  letDo,
  passiveToActive,
  thereWas,
  plainOpening,
]
