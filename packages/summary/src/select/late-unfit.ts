import type { Candidate } from './candidate.ts'

/**
 * A candidate that finds out whether it is unfit when it is first asked, or never: to tell takes the verbs of a sentence, and of a long
 * document most sentences are passed over before anybody asks.
 */
export function withLateUnfit(known: Omit<Candidate, 'unfit'>, isUnfit: () => boolean): Candidate {
  let unfit: boolean | undefined
  return Object.defineProperty(known, 'unfit', {
    get: () => (unfit ??= isUnfit()),
    set: (value: boolean) => {
      unfit = value
    },
    enumerable: true,
    configurable: true,
  }) as Candidate
}

/** A copy that may be changed, and of which nobody has to know yet whether it is unfit. */
export function copyOf(one: Candidate): Candidate {
  const known: Partial<Record<keyof Candidate, unknown>> = {}
  for (const key of Object.keys(one) as (keyof Candidate)[])
    if (key !== 'unfit') known[key] = one[key]
  return withLateUnfit(known as Omit<Candidate, 'unfit'>, () => one.unfit)
}
