import type { Candidate } from './candidate.ts'
import { isApproval, isComparison, isFinding, isResult, isRisk, listsHarms } from './says.ts'

/** What a sentence says that answers a question of ours, where much else may stand below a heading about it. */
const tests: Readonly<Record<string, readonly ((text: string) => boolean)[]>> = {
  help: [isComparison, isResult, isFinding],
  risks: [isRisk, listsHarms],
  approval: [isApproval],
}

/** Whether a sentence answers the question it stands below by what it says; `undefined` where nothing tells. */
export function answersSlot({ slot, text, unit }: Candidate): boolean | undefined {
  const own = tests[slot]
  // What is told whole is the answer as a whole.
  return own && (unit !== undefined || own.some((test) => test(text)))
}
