/** What a rewording did to the meaning. */
export type ProblemKind =
  | 'number'
  | 'negation'
  | 'hedge'
  | 'modality'
  | 'comparison'
  | 'quantifier'
  | 'name'
  | 'link'
  | 'tense'
  | 'person'
  | 'word'

/** A word, number or name that was lost or brought in between two wordings. */
export interface Problem {
  kind: ProblemKind
  /** `order` when it is in both, but in another place: another one did it, or another group has the number. */
  what: 'lost' | 'added' | 'order'
  /** As it stands in the wording that has it. */
  text: string
}
