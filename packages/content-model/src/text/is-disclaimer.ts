/** What a page calls itself. */
const itself =
  /\b(?:this|these|the|our|all|any) (?:\p{L}{2,20} ){0,2}(?:pages?|leaflets?|information|contents?|web ?sites?|sites?|articles?|guides?|booklets?|texts?|advice|materials?|documents?|fact ?sheets?|hand-?outs?|brochures?|resources?)\b/iu
/** What it says it is not, or takes no blame for. */
const denies =
  /\b(?:not|never|no)\b[^.!?]{0,80}\b(?:substitutes?|replac(?:e|es|ing|ements?)|instead of|in place of|medical (?:advice|diagnosis|consultation)|liab(?:le|ility)|relied (?:up)?on)\b|\bfor (?:general |educational ){0,2}(?:information(?:al)?|education(?:al)?)(?: (?:and|or) \p{L}{3,20})?(?: purposes)? only\b|\b(?:accepts?|assumes?|takes?) no (?:liability|responsibility)\b/iu
const label = /^[*_\s]{0,4}(?:(?:medical|legal|important) )?(?:disclaimer|notice)\s*[:：.–—-]/iu

/** A word that each of these has; most paragraphs need no closer look. */
const word =
  /substitut|replac|instead|place of|medical|liab|relied|only|responsib|disclaim|notice/iu

/** Whether a text says what the page that it stands on is not, or opens with the label of one that does. */
export function isDisclaimer(text: string): boolean {
  const start = text.slice(0, 400)
  if (!word.test(start)) return false
  return isLabelled(start) || (denies.test(start) && itself.test(start))
}

/** Whether it opens with `Disclaimer:` or the like. */
export function isLabelled(text: string): boolean {
  return label.test(text.slice(0, 40))
}
