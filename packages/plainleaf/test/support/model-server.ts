import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a test's server was asked. */
export interface Asked {
  path: string
  headers: IncomingHttpHeaders
  body: {
    model: string
    temperature?: number
    seed?: number
    response_format?: { type: string }
    messages: { role: string; content: string }[]
  }
  /** The sentences of the request, in order. */
  sentences: string[]
}

export interface ModelServer {
  endpoint: string
  asked: Asked[]
}

/** How a server answers a request; `count` is the number of the request, from 1. */
export type Behaviour = (asked: Asked, response: ServerResponse, count: number) => void

/** A server on this machine that speaks the chat completions API, and is gone after the test. */
export async function modelServer(behaviour: Behaviour): Promise<ModelServer> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString('utf8') || '{}')
      const last = body.messages?.at(-1)?.content ?? '{"sentences":[]}'
      const sentences = JSON.parse(last).sentences.map(({ text }: { text: string }) => text)
      const one: Asked = { path: request.url ?? '', headers: request.headers, body, sentences }
      asked.push(one)
      behaviour(one, response, asked.length)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked }
}

/** Sends what a model wrote, as the API wraps it. */
export function say(response: ServerResponse, content: unknown): void {
  response.setHeader('content-type', 'application/json')
  const message = { role: 'assistant', content }
  response.end(
    JSON.stringify({
      id: 'chat-1',
      object: 'chat.completion',
      created: 0,
      model: 'toy',
      choices: [{ index: 0, message, finish_reason: 'stop' }],
    }),
  )
}

/** The answer that was asked for: each sentence as `word` puts it. */
export function wordings(sentences: readonly string[], word: (text: string) => string): string {
  return JSON.stringify({
    wordings: sentences.map((text, at) => ({ number: at + 1, text: word(text) })),
  })
}

/** A server whose model words sentences one by one. */
export function wording(word: (text: string) => string): Behaviour {
  return ({ sentences }, response) => say(response, wordings(sentences, word))
}
