import type { HealthAspect } from '@plainleaf/content-model'
import { english } from './words/english.ts'
import { wordsIn } from './words/words.ts'

/** What a reader calls a health aspect: `Side effects` for `SideEffectsHealthAspect`, or `Nebenwirkungen` where `lang` is `de`. */
export function aspectLabel(aspect: HealthAspect, lang = 'en'): string {
  return wordsIn(lang).aspects[aspect]
}

/** All aspects in the order in which a reader's questions usually come up. */
export const aspectOrder: readonly HealthAspect[] = Object.keys(english.aspects) as HealthAspect[]
