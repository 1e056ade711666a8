import type { Finding } from '@plainleaf/content-model'
import { z } from 'zod'

/** A language model that may propose wordings, behind an address that speaks the chat completions API of OpenAI. */
export interface ModelChoice {
  /** As its server knows it. */
  name: string
  /** Base address, such as `https://api.example.org/v1` or `http://localhost:11434/v1`. https, or this machine. */
  endpoint: string
  /** Seconds to wait for one answer. Default: 60. */
  timeout?: number | undefined
  /** How often a request is made again that was not answered or met an overloaded server. Default: 2. */
  retries?: number | undefined
}

/** Checks a choice of a model. It has no field for a key: that is read from the environment only. */
export const modelChoiceSchema: z.ZodType<ModelChoice> = z.strictObject({
  name: z.string().regex(/^[\x21-\x7e][\x20-\x7e]{0,199}$/, 'Expected the name of a model'),
  endpoint: z.string().check((context) => {
    const why = whyUnfit(context.value)
    if (why) context.issues.push({ code: 'custom', message: why, input: context.value })
  }),
  timeout: z.number().positive().max(600).optional(),
  retries: z.number().int().min(0).max(10).optional(),
})

/** What is wrong with a choice; undefined when it can be used. */
export function checkChoice(choice: ModelChoice): Finding | undefined {
  const issue = modelChoiceSchema.safeParse(choice).error?.issues[0]
  if (!issue) return undefined
  return {
    ruleId: 'model-invalid',
    reason: `${issue.path.map(String).join('.') || 'model'}: ${issue.message}`,
    note: 'Name both: --model <name> --endpoint <url>; the url is the one that ends before /chat/completions',
  }
}

/** Why nothing may be sent to an address: text of patients' leaflets and a key go over encrypted lines or stay on the machine. */
function whyUnfit(endpoint: string): string | undefined {
  if (!URL.canParse(endpoint)) return 'Expected an address such as https://api.example.org/v1'
  const { protocol, hostname, username, password, search, hash } = new URL(endpoint)
  const here = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && here))
    return 'Expected https, or http on this machine (localhost)'
  if (username || password || search || hash)
    return 'Expected an address without user name, password, query and fragment'
  return undefined
}
