import { analyse, type Token, words } from '@plainleaf/language'

/** `them` and `they` behind the first word, and who may be called so though they are one. */
const many = /^(?:them|they)$/u
const person =
  /^(?:adult|aide|anybody|anyone|baby|boy|child|children|everybody|everyone|family|female|friend|girl|male|man|men|nobody|nurse|people|person|police|public|somebody|someone|staff|team|those|who|whoever|woman|women)$/u
const irregular = /^(?:feet|lice|mice|teeth)$/u
/** Endings of words for one who does or has something. */
const doer = /\p{L}{3}(?:ant|(?<!m)ent|er|ian|ist|or)$/u
/** Words that open a half which stands before what it goes with. */
const opens = /^(?:although|as|because|if|once|since|though|until|when|while)$/u
const plural = /(?<!(?:[iu]|s|^g|[^e]a|crea))s$|(?:ae|ia)$/u

/**
 * Whether a sentence speaks further in of `them` or `they`, and no word before names more than one thing or any person: `Good care
 * helps to find them`. `Though they look alike, wild plums are sour` names them at once; in a text on `Head lice` those are they.
 */
export function lacksPlural(text: string, title: string): boolean {
  if (!/\b(?:them|they)\b/u.test(text) || namesMany(title)) return false
  const { tokens } = analyse(text)
  const at = tokens.findIndex(({ lower }) => many.test(lower))
  if (at < 1) return false
  const isMany = ({ lower, tag }: Token, place: number, all: readonly Token[]): boolean => {
    const last = all[place - 1]?.tag
    if (person.test(lower) || irregular.test(lower) || (tag === 'noun' && doer.test(lower)))
      return true
    // The tagger takes `causes` for a verb.
    const noun = /^(?:adj|name|noun|num)$/u.test(tag) || /^(?:adj|det|prep)$/u.test(last ?? '')
    if (noun && plural.test(lower)) return true
    // `the mother and father`, but not `to find and ease`
    return /^(?:and|both|each|every|nor|or)$/u.test(lower) && !/^(?:aux|verb)$/u.test(last ?? '')
  }
  return !tokens.slice(0, at).some(isMany) && !subjectAfter(tokens, at).some(isMany)
}

function namesMany(title: string): boolean {
  return words(title.toLowerCase()).some((word) => plural.test(word) || irregular.test(word))
}

/** The words up to the verb of the clause that a first half with `they` stands before. */
function subjectAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const comma = tokens.findIndex(({ lower }, place) => place > at && lower === ',')
  if (at > 1 || comma < 0 || !opens.test(tokens[0]!.lower)) return []
  const rest = tokens.slice(comma + 1)
  const verb = rest.findIndex(({ tag }) => /^(?:aux|verb)$/u.test(tag))
  return verb < 0 ? rest : rest.slice(0, verb)
}
