/** What a page calls itself. */
const itself =
  /\b(?:this|these|the|our|all|any) (?:\p{L}{2,20} ){0,2}(?:pages?|leaflets?|information|contents?|web ?sites?|sites?|articles?|guides?|booklets?|texts?|advice|materials?|documents?|fact ?sheets?|hand-?outs?|brochures?|resources?)\b/iu
/** What it says it is not, or takes no blame for. */
const denies =
  /\b(?:not|never|no)\b[^.!?]{0,80}\b(?:substitutes?|replac(?:e|es|ing|ements?)|instead of|in place of|(?:tak(?:e|es|ing) )?the place of|medical (?:advice|diagnosis|consultation)|liab(?:le|ility)|relied (?:up)?on)\b|\bfor (?:general |educational ){0,2}(?:information(?:al)?|education(?:al)?)(?: (?:and|or) \p{L}{3,20})?(?: purposes)? only\b|\b(?:accepts?|assumes?|takes?) no (?:liability|responsibility)\b/iu
const label = /^[*_\s]{0,4}(?:(?:medical|legal|important) )?(?:disclaimer|notice)\s*[:：.–—-]/iu

/** The same in other languages: what the text does not take the place of, and whom. */
const deniesAbroad =
  /\bersetz(?:t|en) (?:\p{L}+ ){0,4}(?:nicht|kein\p{L}{0,2})\b|\bkein(?:en?)? ersatz für\b|\bne (?:\p{L}+ ){0,2}(?:remplac\p{L}+|substitu\p{L}+)|\bno (?:\p{L}+ ){0,2}(?:sustitu\p{L}+|reemplaz\p{L}+)|\bnon (?:\p{L}+ ){0,3}sostitu\p{L}+|\bniet ter vervanging\b|\bvervang(?:t|en) (?:\p{L}+ ){0,3}(?:niet|geen)\b|\bnie (?:\p{L}+ ){0,2}zast[ąę]p\p{L}+|\bnão (?:\p{L}+ ){0,2}substitu\p{L}+|\bersätter (?:inte|aldrig)\b|\berstatter (?:ikke|aldrig)\b|не (?:заменя|является замен)\p{L}+|لا [يت](?:غني|حل محل)/iu
const carer =
  /arzt|ärzt|médecin|médic|medic|doctor|arts|lekar|läkar|læge|lege|врач|медицин|طبيب|طبية/iu

/** A word that each of these has; most paragraphs need no closer look. */
const word =
  /substitu|replac|instead|place of|medical|liab|relied|only|responsib|disclaim|notice|ers[aäe]t|erstatt|s[uo]stitu|reemplaz|remplac|vervang|zast[ąę]p|замен|لا [يت]/iu

/** Whether a text says what the page that it stands on is not, or opens with the label of one that does. */
export function isDisclaimer(text: string): boolean {
  const start = text.slice(0, 400)
  if (!word.test(start)) return false
  if (text.length <= 600 && deniesAbroad.test(start)) return carer.test(start)
  return isLabelled(start) || (denies.test(start) && itself.test(start))
}

/** Whether it opens with `Disclaimer:` or the like. */
export function isLabelled(text: string): boolean {
  return label.test(text.slice(0, 40))
}
