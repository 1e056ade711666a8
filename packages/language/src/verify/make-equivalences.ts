import { lexicon } from '../lexicon/lexicon.ts'
import { addTo, type Equivalence } from './equivalence.ts'
import { toEquivalence } from './to-equivalence.ts'

/** What is the same with no lexicon: shades of `about`, contrast, and leave to do. */
const own: readonly [string, string][] = [
  ['approximately', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['whereas', 'but'],
  ['yet', 'but'],
  ['however', 'but'],
  ['although', 'but'],
  ['though', 'but'],
  ['even though', 'but'],
  ['while', 'meanwhile'],
  ['as compared', 'compared'],
  // `as much as half`, `as many as 50 out of 100`
  ['as much as', 'as many as'],
  ['cannot', 'can not'],
  ["can't", 'can not'],
  // `allows them to go`, `lets them go`
  ['allow', 'let'],
  // … and `enables them to go`, which becomes `allows` on its way.
  ['enable', 'let'],
]

/** What sets beside in one sentence, and opens the next when it is parted; elsewhere `while` tells when. */
const opening: readonly [string, string][] = [['while', 'but']]

/**
 * What is the same of itself and by the lexicon, by the first value of `from`. What this gives is worked out ahead where the
 * command is bundled.
 */
export function makeEquivalences(): ReadonlyMap<string, readonly Equivalence[]> {
  const map = new Map<string, Equivalence[]>()
  for (const [hard, plain] of own) addTo(map, toEquivalence(hard, plain))
  for (const { lemmas, plain, pos } of lexicon()) {
    const fixed = /^(?:phrase|adv)$/u.test(pos)
    for (const { words } of lemmas)
      addTo(map, toEquivalence(words.join(' '), plain.words.join(' '), { fixed }))
  }
  for (const [hard, plain] of opening) addTo(map, toEquivalence(hard, plain, { opens: true }))
  return map
}
