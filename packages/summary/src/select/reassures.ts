import type { Candidate } from './candidate.ts'

/** That there is nothing to fear, in English, German, Spanish and French. */
const calms =
  /(?<!\p{L})(?:harmless|no (?:cause|need|reason) (?:for (?:alarm|concern|worry)|to (?:be afraid|be alarmed|worry))|normal|not (?:be )?(?:dangerous|serious)|nothing to (?:fear|worry about)|(?:go(?:es)?|heals?|pass(?:es)?|stops?) (?:away )?(?:on (?:its|their) own|by (?:itself|themselves))|harmlos|ungefährlich|unbedenklich|kein(?:en)? Grund zur Sorge|nicht (?:gefährlich|schlimm)|inofensiv[oa]s?|normal(?:es)?|no (?:es|son) (?:graves?|peligros[oa]s?)|no (?:hay que )?preocupar\p{L}*|anodins?|bénin(?:e|s|es)?|inoffensi(?:fs?|ves?)|normau?x|sans (?:danger|gravité))(?!\p{L})/iu
/** When that does not hold. */
const unless =
  /(?<!\p{L})(?:as long as|but not (?:if|in|when)|except (?:if|in|when)|only if|unless|außer,? (?:bei|wenn)|es sei denn|a menos que|excepto (?:cuando|si)|salvo (?:cuando|que|si)|à moins (?:de|que)|sauf (?:quand|si))(?!\p{L})/iu

/**
 * Whether a sentence says when what mostly is nothing to worry about is something after all: `Bruises are harmless, unless they grow for
 * two days.` Without it a reader waits.
 */
export function reassuresUnless(text: string): boolean {
  return calms.test(text) && unless.test(text)
}

/** Of what nothing is to be feared is told with it, in however few words: `Bruises happen. They are harmless, unless …` */
export function bindToWorry(all: readonly Candidate[]): void {
  for (const one of all) {
    const { needs, text } = one
    if (!needs || needs.needs || needs.words <= 2 || !reassuresUnless(text)) continue
    if (needs.unfit && !one.unfit) needs.unfit = false
  }
}
