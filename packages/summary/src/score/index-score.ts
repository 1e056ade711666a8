/** What was found for an item of an index. */
export type Verdict = 'met' | 'not met' | 'not applicable' | 'not judged'

/** An item of an index, judged. */
export interface ScoredItem {
  /** Its number in the index. */
  number: number
  /** What it asks for, in our words. */
  name: string
  /**
   * How it was judged: `check` is exact, `estimate` looks for signs of what a person would judge, and what needs a
   * `person` is not judged at all.
   */
  how: 'check' | 'estimate' | 'person'
  verdict: Verdict
  /** What the verdict rests on, or what a person should look at. */
  why: string
}

/** A material scored against an index. Items that are not applicable or not judged count neither way. */
export interface IndexScore {
  name: string
  items: ScoredItem[]
  met: number
  /** Items that were judged and apply. */
  judged: number
  /** Met of judged, 0 to 100; 0 when nothing was judged. */
  percent: number
  /** The mark that the index asks for, in the same unit; a machine's score is not the index's own. */
  pass: number
}

/** A verdict and what it rests on. */
export interface Judgement {
  verdict: Verdict
  why: string
}

/** An item and how to judge it. */
export interface IndexItem<Material> {
  number: number
  name: string
  how: ScoredItem['how']
  judge(material: Material): Judgement
}

/** Judges every item. */
export function scoreItems<Material>(
  name: string,
  pass: number,
  items: readonly IndexItem<Material>[],
  material: Material,
): IndexScore {
  const scored = items.map(({ judge, ...item }) => ({ ...item, ...judge(material) }))
  const met = scored.filter(({ verdict }) => verdict === 'met').length
  const judged = met + scored.filter(({ verdict }) => verdict === 'not met').length
  return {
    name,
    items: scored,
    met,
    judged,
    percent: judged === 0 ? 0 : Math.round((100 * met) / judged),
    pass,
  }
}

/** Met or not, with what the verdict rests on. */
export function judged(met: boolean, why: string): Judgement {
  return { verdict: met ? 'met' : 'not met', why }
}

/** For an item that has nothing to look at. */
export function notApplicable(why: string): Judgement {
  return { verdict: 'not applicable', why }
}

/** For an item that only a person can judge. */
export function forPerson(why: string): Judgement {
  return { verdict: 'not judged', why }
}
