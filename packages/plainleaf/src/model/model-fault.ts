/** Why a model gave no answer that can be read. */
export type ModelFault =
  | { kind: 'timeout' | 'unreachable' | 'too-large' | 'unreadable' }
  | { kind: 'status'; status: number }

/** The fault as an error, with no word of what the server said: that is untrusted, and might repeat the key. */
export function toError(fault: ModelFault): Error {
  return Object.assign(new Error(fault.kind), { fault })
}

/** The fault that an error carries; `unreadable` for any other error of a library that could not read an answer. */
export function toFault(error: unknown): ModelFault {
  return error instanceof Error && 'fault' in error
    ? (error.fault as ModelFault)
    : { kind: 'unreadable' }
}

/** A fault in words, as the reason of a message. */
export function describeFault(fault: ModelFault): string {
  switch (fault.kind) {
    case 'timeout':
      return 'The model did not answer in time'
    case 'unreachable':
      return 'The model cannot be reached, or the connection broke'
    case 'too-large':
      return 'The answer of the model is too large'
    case 'unreadable':
      return 'The answer of the model is not the JSON that was asked for'
    case 'status':
      return `The server of the model answered with status ${fault.status}`
  }
}
