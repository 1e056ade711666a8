import type { ModelChoice } from '../model/model-choice.ts'

/** What verbs that make summaries can be told about a language model. */
export interface ModelFlags {
  /** Its name; `false`: none, whatever a config says. */
  model?: string | false | undefined
  /** Base address of its server. */
  endpoint?: string | undefined
}

/** The choice that flags make, unchecked; undefined when they make none. */
export function toModelChoice({ model, endpoint }: ModelFlags): ModelChoice | false | undefined {
  if (model === false) return false
  if (model === undefined && endpoint === undefined) return undefined
  return { name: model ?? '', endpoint: endpoint ?? '' }
}
