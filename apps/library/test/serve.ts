import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** Serves a folder on this machine as a static host does: `index.html` of folders, `404.html` for what is not there. */
export async function serve(folder: string): Promise<{ home: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const read = (name: string): Buffer | undefined => {
      try {
        return readFileSync(name)
      } catch {
        return undefined
      }
    }
    const found = read(file)
    const type = found ? (types[extname(file)] ?? 'application/octet-stream') : types['.html']
    response.writeHead(found ? 200 : 404, { 'content-type': type })
    response.end(found ?? read(join(folder, '404.html')) ?? 'Not found')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { home: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
}
