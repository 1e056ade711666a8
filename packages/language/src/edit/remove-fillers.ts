import type { AnalysedSentence } from '../sentence/analyse.ts'
import type { Change } from './change.ts'
import type { Rule } from './rule.ts'

/** What only announces, or ties to the sentence before. `Therefore`, `But` and `In this trial` say something. */
const opening =
  /^(?:In (?:conclusion|summary|brief|short|addition|particular|fact)|To (?:conclude|summari[sz]e|sum up)|Taken together|Of (?:note|interest|importance)|(?:Most )?[Ii]mportantly|Notably|Interestingly|Remarkably|Surprisingly|Moreover|Furthermore|Additionally|Indeed|Also|As mentioned (?:above|before|earlier)|As noted (?:above|before|earlier)|As (?:shown|seen|described) (?:above|before|earlier)), (?=[\p{L}\d])|^It (?:is|should be|must be) (?:also )?(?:important to (?:note|remember)|worth (?:noting|remembering)|noted|stressed|emphasi[sz]ed) that (?=[\p{L}\d])/u
/** `a total of 90 people` are 90 people. */
const total = /(?<!\b(?:for|in|with) )\b[Aa] total of (?=[\p{L}\d])/gu
/** Stress, and no more; after `not` it would say something. `Essentially` says that it is nearly so: it stays. */
const stress = /(?<!\b(?:not|n['’]t|never|may|might|what|if) )\b(?:actually|basically) (?=\p{Ll})/gu
/** What only announces, before the second clause: `While it helps, it is important to note that it is slow`. */
const inside =
  /(?<=, )it is (?:also )?(?:important|worth|essential|vital) (?:to (?:note|remember|know|keep in mind)|noting|remembering) that (?=\p{L})/gu
/** In brackets, and before what the figures are of, the order of two rows is plain to see; elsewhere it is said (`in that order`, lexicon). */
const order = /,? respectively(?:,(?= (?:in|for|at|with|among|after|on|of)\b)|(?=\)))/gu

/** Where nothing stands in a row, nothing has an order: `with those of its own control, respectively`. */
const orderless = /^(?!.*(?:\d|;|:|\b(?:and|or|versus|vs)\b)).*?(?=,? respectively\.$)/u

/**
 * Takes out words that say nothing of their own: openings (`In conclusion,`, `It is important to note that`), `a total of`,
 * `actually` and `respectively`. Rule `filler-removed`.
 */
export const removeFillers: Rule = {
  id: 'filler-removed',
  propose(sentence) {
    const { text } = sentence
    return [
      ...opened(sentence),
      ...[...text.matchAll(total)].flatMap(({ 0: found, index }) =>
        // `a total of the costs` counts nothing, and no sentence opens with a figure, or goes on with `90 cups was given`.
        !(index === 0 && /\d/u.test(text.charAt(found.length))) &&
        sentence.tokens.some(({ start, tag }) => start === index + found.length && tag === 'num')
          ? removed(text, index, index + found.length)
          : [],
      ),
      ...[...text.matchAll(stress)].flatMap(({ 0: found, index }) =>
        index > 0 ? removed(text, index, index + found.length) : [],
      ),
      ...[...text.matchAll(inside)].flatMap(({ 0: found, index }) =>
        removed(text, index, index + found.length),
      ),
      ...[...(orderless.exec(text) ?? [])].flatMap(({ length }) =>
        removed(text, length, text.length - 1),
      ),
      ...[...text.matchAll(order)].flatMap(({ 0: found, index }) =>
        removed(text, index, index + found.length),
      ),
    ]
  },
}

function opened({ text }: AnalysedSentence): Change[] {
  const found = opening.exec(text)?.[0]
  return found === undefined ? [] : removed(text, 0, found.length)
}

/** A removal, and a capital for what opens the sentence after it. */
function removed(text: string, start: number, end: number): Change[] {
  const reason = 'The sentence says the same without it'
  const change: Change = { ruleId: 'filler-removed', start, end, insert: '', reason }
  const next = text.charAt(end)
  if (start > 0 || next === next.toUpperCase()) return [change]
  return [change, { ...change, start: end, end: end + 1, insert: next.toUpperCase() }]
}
