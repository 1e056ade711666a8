/** What must follow in any case: `If it finds something, you will need a second test anyway`. */
const follows =
  /^if (?:it|they|this|that)\b[^,;:]*, (?:you|your child|they|people) (?:(?:may|might|will) )?(?:also |still |then )?(?:have to|need)\b/i
/** What it is not: `It does not mean that you are ill`, `It does not replace a check-up`. */
const denies =
  /^(?:it|they|this|that) (?:do|does|did|will)(?: not|n['’]t) (?:always |usually )?(?:cure|find|help|mean|prevent|protect|replace|stop|work)\b/i
/** Where it fails: `It can miss a small tear`, `They may not work for you`. */
const fails =
  /^(?:it|they) (?:can|may|might) (?:also |still )?(?:fail|miss|not (?:be enough|find|help|show|work))\b/i

/** Where it is otherwise: `They are nothing to worry about, unless they last` */
const excepts = /^(?:it|they|these|this) [^.]{2,120}\b(?:except (?:if|when)|unless)\b/i

/** Whether a sentence says in its first words of `it` how far what the sentence before it tells goes: that alone promises more. */
export function limitsIt(text: string): boolean {
  return [follows, denies, fails, excepts].some((one) => one.test(text))
}
