import type { Token } from '../../tag/token.ts'

const plural = /(?:[^s]s|people|children|men|women|data)$/u
/** Nouns of one thing that end in `s`. */
const single =
  /^(?:lens|pus|gas|bus|virus|uterus|pancreas|atlas|thymus|sinus|fetus|foetus|news|.*(?:itis|osis|asis|esis|ysis|ics))$/u
/** Nouns that name one person, who is neither `it` nor known to be `he` or `she`. */
const person = /(?:ist|ian|er|or|ant|[^m]ent|nurse|person|man|woman|child|midwife|nhs|who)$/u

/** Verbs of one: `helps`, `has`. */
const ofOne = /[^s]s$/u

/**
 * `It`, `They` or its own pronoun for a subject; undefined for a person, whose pronoun nobody knows, and for two. The verb tells
 * one from many where a name ends in `s`: `Presbycusis comes on`.
 */
export function pronounFor(subject: readonly Token[], verb: Token): string | undefined {
  if (subject.length === 1 && /^(?:it|they|we|you)$/u.test(subject[0]!.lower))
    return subject[0]!.text.charAt(0).toUpperCase() + subject[0]!.lower.slice(1)
  if (subject.some(({ tag, text }) => tag === 'conj' || text === ',')) return undefined
  const link = subject.findIndex(({ tag }) => tag === 'prep')
  const head = subject
    .slice(0, link < 0 ? subject.length : link)
    .findLast(({ tag }) => tag === 'noun' || tag === 'name')
  // A name may be of a person or place; one in capitals is of a thing.
  if (!head || (head.tag === 'name' && !/^\p{Lu}[\p{Lu}\d-]+$/u.test(head.text))) return undefined
  const one = single.test(head.lower) || (ofOne.test(verb.lower) && verb.tag !== 'noun')
  if (plural.test(head.lower) && !one) return 'They'
  return person.test(head.lower) ? undefined : 'It'
}
