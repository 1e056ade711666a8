import { setTimeout as sleep } from 'node:timers/promises'
import { type ModelFault, toError } from './model-fault.ts'

/** How to treat a server that may be slow, overloaded or hostile. */
export interface FetchRules {
  /** Milliseconds for one request with its whole answer. */
  timeout: number
  /** How often a request is made again. */
  retries: number
  /** Milliseconds before the second request, doubled before each other. Default: 1,000. */
  pause?: number | undefined
}

/** Bytes of the largest answer that is read: a batch of sentences is a few kilobytes. */
const largest = 1_000_000
/** Milliseconds of the longest pause, whatever a server asks for. */
const longestPause = 30_000

/**
 * A `fetch` that gives up in time, also when an answer stops half-way, reads no answer over 1 MB, follows no redirect (what
 * is sent goes nowhere else), and asks again after 408, 429, 5xx and broken connections, as `Retry-After` says
 * (RFC 9110, section 10.2.3). It throws a `ModelFault` as an error, or the reason of the caller's own signal.
 */
export function patientFetch({ timeout, retries, pause = 1_000 }: FetchRules): typeof fetch {
  return async (input, init) => {
    for (let attempt = 0; ; attempt += 1) {
      const result = await once(input, init, timeout)
      if (result instanceof Response) return result
      if (attempt >= retries || !isPassing(result.fault)) throw toError(result.fault)
      const wait = result.after ?? pause * 2 ** attempt
      await waitFor(Math.min(wait, longestPause), init?.signal)
    }
  }
}

interface Failed {
  fault: ModelFault
  /** Milliseconds that the server asks to wait. */
  after?: number | undefined
}

async function once(
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  timeout: number,
): Promise<Response | Failed> {
  const late = AbortSignal.timeout(timeout)
  const stop = init?.signal ?? undefined
  try {
    const signal = AbortSignal.any(stop ? [late, stop] : [late])
    const response = await fetch(input, { ...init, redirect: 'manual', signal })
    if (!response.ok) {
      await response.body?.cancel()
      return { fault: { kind: 'status', status: response.status }, after: askedPause(response) }
    }
    const body = await readCapped(response)
    // Only what was read goes on: no header of the server's reaches anybody.
    return body
      ? new Response(body, { headers: { 'content-type': 'application/json' } })
      : { fault: { kind: 'too-large' } }
  } catch {
    stop?.throwIfAborted()
    return { fault: { kind: late.aborted ? 'timeout' : 'unreachable' } }
  }
}

async function readCapped(response: Response): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.byteLength
    // Leaving the loop cancels the rest.
    if (bytes > largest) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function isPassing(fault: ModelFault): boolean {
  if (fault.kind === 'status')
    return fault.status === 408 || fault.status === 429 || fault.status >= 500
  return fault.kind === 'timeout' || fault.kind === 'unreachable'
}

function askedPause(response: Response): number | undefined {
  const seconds = response.headers.get('retry-after') ?? ''
  return /^\d{1,6}$/u.test(seconds) ? Number(seconds) * 1_000 : undefined
}

async function waitFor(
  milliseconds: number,
  signal: AbortSignal | null | undefined,
): Promise<void> {
  try {
    await sleep(milliseconds, undefined, signal ? { signal } : {})
  } catch {
    signal?.throwIfAborted()
  }
}
