import { doubling, irregularVerbs } from './irregular-verbs.ts'

/** The forms of a verb; `participle` is the past participle, `ing` the present one. */
export interface VerbForms {
  base: string
  third: string
  past: string
  participle: string
  ing: string
}

/** All forms of an English verb from its base. Rules of spelling as in any grammar; irregular verbs from a table. */
export function verbForms(base: string): VerbForms {
  const irregular = irregularVerbs.get(base)
  const past = irregular?.past ?? withEd(base)
  return {
    base,
    third: base === 'be' ? 'is' : base === 'have' ? 'has' : withS(base),
    past,
    participle: irregular?.participle ?? past,
    ing: withIng(base),
  }
}

/** A word with the -s of the third person or of the plural: `relies`, `reaches`, `uses`. */
export function withS(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/u.test(word) || /(?:^|[^aeio])o$/u.test(word)) return `${word}es`
  return `${word}s`
}

function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  return `${base}${doubled(base)}ed`
}

function withIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoyi]e$/u.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`
  if (/c$/u.test(base)) return `${base}king`
  return `${base}${doubled(base)}ing`
}

/** The consonant that is written twice before -ed and -ing: `stop` gives `p`. */
function doubled(base: string): string {
  const short = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/u.test(base)
  return short || doubling.has(base) ? base.slice(-1) : ''
}
