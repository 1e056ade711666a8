import type { ModelChoice } from './model-choice.ts'
import { toError, toFault } from './model-fault.ts'
import { patientFetch } from './patient-fetch.ts'
import { toPrompt } from './prompt.ts'
import { answerJsonSchema } from './read-answer.ts'

/** Sends sentences and gives what the model wrote: untrusted text. Throws a fault as an error, or the reason of the signal. */
export type AskModel = (sentences: readonly string[], signal?: AbortSignal) => Promise<string>

/**
 * A model that can be asked. Answers are asked for as JSON, at temperature 0 and with a fixed seed; a server that refuses
 * such settings (400, 422) is asked without them from then on. Nothing is sent before the first question.
 */
export function toAsk(choice: ModelChoice, key: string | undefined): AskModel {
  const { name, endpoint, timeout = 60, retries = 2 } = choice
  // Loaded with the first question: the bundle has what it shares with this file read in every build.
  const load = async () => {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
    return createOpenAICompatible({
      name: 'plainleaf',
      baseURL: endpoint,
      fetch: patientFetch({ timeout: timeout * 1_000, retries }),
      supportsStructuredOutputs: true,
      ...(key !== undefined && { apiKey: key }),
    }).chatModel(name)
  }
  let loaded: ReturnType<typeof load> | undefined
  let settings: Settings = {
    temperature: 0,
    seed: 1,
    responseFormat: { type: 'json', name: 'wordings', schema: answerJsonSchema },
  }
  return async (sentences, abortSignal) => {
    loaded ??= load()
    const model = await loaded
    for (;;) {
      try {
        const { content } = await model.doGenerate({
          prompt: toPrompt(sentences),
          ...settings,
          ...(abortSignal && { abortSignal }),
        })
        return content.map((part) => (part.type === 'text' ? part.text : '')).join('')
      } catch (error) {
        abortSignal?.throwIfAborted()
        const fault = toFault(error)
        const picky = fault.kind === 'status' && (fault.status === 400 || fault.status === 422)
        if (!picky || settings === bare) throw toError(fault)
        settings = bare
      }
    }
  }
}

/** Settings that not every server takes. */
interface Settings {
  temperature?: number
  seed?: number
  responseFormat?: { type: 'json'; name: string; schema: typeof answerJsonSchema }
}
const bare: Settings = {}
