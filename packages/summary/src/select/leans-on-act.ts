/** `If you cannot, ask a friend`, `If it does not, call us`: what, was said before. */
const undone =
  /^(?:(?:and|but|even) )?(?:if|when|where) (?:he|it|one|she|that|they|you) (?:(?:are|can|could|did|do|does|has|have|is|was|were|will)(?: not|n['’]t)?|cannot)(?: so)?, /iu
/** `More tests can then be done`: when, was said before. */
const next = /\b(?:can|could|is|are|may|might|must|should|will|would) then\b(?! and now)/iu
const first =
  /\b(?:after|as soon as|at first|because|before|first|for|following|if|once|since|unless|until|when|where|while)\b/iu
/** `Tell us when you start one`: one of what, was said before. */
const last =
  /\b(?:buy|choose|finds?|gets?|gives?|has|have|likes?|makes?|miss|needs?|starts?|stops?|takes?|tries|try|uses?|wants?) one[.!]$/iu
const thing = /\b(?:an?|any|each|every|no|one|your) \p{Ll}/iu

/** Whether a sentence goes on with what is done in the one before it: `If you cannot, …`, `… can then …`, `… start one.` */
export function leansOnAct(text: string): boolean {
  if (undone.test(text)) return true
  const then = next.exec(text)
  if (then && !first.test(text.slice(0, then.index))) return true
  const one = last.exec(text)
  return one !== null && !thing.test(text.slice(0, one.index))
}
