import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toAnswer } from './answer.ts'

export interface ServeOptions {
  /** 0: any that is free. */
  port?: number
  /** How many further ports to try while one is taken. Default: none. */
  more?: number
  /** Path that the site stands below, with `/` at both ends. */
  base?: string
}

/** A site that is being served. */
export interface Served {
  /** Address of its first page. */
  home: string
  close(): Promise<void>
}

/** Serves a built site on 127.0.0.1 alone, as a static host does. Rejects with what the system says when no port can be had. */
export async function serveSite(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, more = 0, base = '/' } = options
  const server = createServer((request, response) => {
    const { method = 'GET', url: target = '/', headers } = request
    const asked = { method, target, known: headers['if-none-match'] }
    const { status, fields, body } = toAnswer(asked, folder, base)
    const length = status === 304 ? {} : { 'content-length': body.byteLength }
    response.writeHead(status, { 'x-content-type-options': 'nosniff', ...fields, ...length })
    response.end(method === 'HEAD' ? undefined : body)
  })
  for (let tried = 0; ; tried++) {
    try {
      await new Promise<void>((done, failed) => {
        server.once('error', failed)
        server.listen(port + tried, '127.0.0.1', () => {
          server.off('error', failed)
          done()
        })
      })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried >= more) throw error
    }
  }
  return {
    home: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
