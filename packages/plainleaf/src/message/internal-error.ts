import type { VFileMessage } from 'vfile-message'
import { toMessage } from './to-message.ts'

/** Says that our own code failed on an input. The error itself is kept as `cause`, for `--debug`. */
export function internalError(file: string, part: string, error: unknown): VFileMessage {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const message = toMessage(file, 'error', {
    ruleId: 'internal-error',
    reason: `Plainleaf failed in ${part} (${why.split('\n', 1)[0]?.slice(0, 200)})`,
    note: 'This is a fault of Plainleaf, not of your document. Run again with --debug and report what it prints.',
  })
  message.cause = error
  return message
}
