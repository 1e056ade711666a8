import type { AnalysedSentence } from '../sentence/analyse.ts'
import type { Change } from './change.ts'

/**
 * A small edit with a permanent name. It proposes changes of one sentence that do not overlap; whether they stand is
 * the verifier's to say. The same sentence always gets the same proposals.
 */
export interface Rule {
  /** Permanent, kebab-case; the `ruleId` of its changes. */
  id: string
  /** Whether it is applied once, and not again to its own result. */
  once?: boolean | undefined
  /** Whether its changes of one sentence are made all or none. */
  together?: boolean | undefined
  propose(sentence: AnalysedSentence): Change[]
}
