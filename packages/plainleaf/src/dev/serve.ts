import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toAnswer } from './answer.ts'
import { checkRequest } from './check-request.ts'
import type { Site } from './site.ts'
import { ownFolder } from './to-dev-page.ts'

/** A server for one reader at this machine. */
export interface Server {
  port: number
  /** Tells open pages what is new. */
  update(): void
  /** Ends all connections. */
  close(): Promise<void>
}

export interface ServeOptions {
  /** Absolute folder that builds write to. */
  root: string
  site: Site
  /** 0: any that is free. */
  port: number
  /** How many further ports to try while one is taken. */
  more: number
}

/** More pages than these do not listen at once. */
const mostListeners = 200

/** Serves a site on 127.0.0.1 alone. Rejects with what the system says when no port can be had. */
export async function serve({ root, site, port, more }: ServeOptions): Promise<Server> {
  const listeners = new Map<ServerResponse, string>()
  const server = createServer({ maxHeaderSize: 16_384 }, answer)

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url = '', headers } = request
    const own = (server.address() as AddressInfo).port
    const target = checkRequest({ method, target: url, host: headers.host }, own)
    if ('path' in target && target.path === `${ownFolder}/events` && method === 'GET') {
      listen(decodeURIComponentSafely(target.query.replace(/^page=/u, '')), response)
      return
    }
    const { status, fields, body } = toAnswer(target, { root, site, host: headers.host ?? '' })
    response.writeHead(status, { ...always, ...fields, 'content-length': body.byteLength })
    response.end(method === 'HEAD' ? undefined : body)
  }

  function listen(page: string, response: ServerResponse): void {
    if (listeners.size >= mostListeners) {
      response.writeHead(503, always).end()
      return
    }
    response.writeHead(200, { ...always, 'content-type': 'text/event-stream; charset=utf-8' })
    response.write(`retry: 500\n${event(page)}`)
    listeners.set(response, page)
    response.on('close', () => listeners.delete(response))
  }

  function event(page: string): string {
    return `data: ${JSON.stringify(site.state(page))}\n\n`
  }

  for (let tried = 0; ; tried++) {
    try {
      await listenOn(port + tried)
      break
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || tried >= more) throw error
    }
  }

  function listenOn(number: number): Promise<void> {
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(number, '127.0.0.1', () => {
        server.off('error', reject)
        resolve()
      })
    })
  }

  return {
    port: (server.address() as AddressInfo).port,
    update() {
      for (const [response, page] of listeners) response.write(event(page))
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

/** Sent with everything: nothing is kept, guessed, embedded elsewhere or told to other sites. */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
