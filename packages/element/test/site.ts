import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a site answers at a path: text of a type, with a delay if it is slow. */
export interface Answer {
  body: string
  type: string
  delay?: number
  status?: number
}

/** A web site of this machine with a strict policy: nothing runs and nothing loads but its own files. */
export interface Site {
  origin: string
  answers: Map<string, Answer>
  /** Every path asked for, in order. */
  asked: string[]
  close(): Promise<void>
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types plainleaf',
].join('; ')

/** Serves answers on the loopback address. */
export async function serve(): Promise<Site> {
  const answers = new Map<string, Answer>()
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname
    asked.push(path)
    const answer = answers.get(path) ?? { body: 'not found', type: 'text/plain', status: 404 }
    if (answer.delay) await new Promise((resolve) => setTimeout(resolve, answer.delay))
    response
      .writeHead(answer.status ?? 200, {
        'content-type': `${answer.type}; charset=utf-8`,
        'content-security-policy': policy,
      })
      .end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
