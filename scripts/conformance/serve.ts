import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, relative, sep } from 'node:path'

/** Folders as a web site of this machine. */
export interface Site {
  origin: string
  /** The address of a file in one of the folders. */
  urlOf(path: string): string
  /** The file behind an address; undefined for another site's. */
  pathOf(url: string): string | undefined
  close(): Promise<void>
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
}

/**
 * Serves folders on the loopback address: pages are published on a web site, and what they may load
 * (`style-src 'self'`) means nothing for a file.
 */
export async function serve(folders: readonly string[]): Promise<Site> {
  const pathOf = (way: string): string | undefined => {
    const [, index = '', rest = ''] = /^\/(\d+)\/(.*)$/su.exec(decodeURIComponent(way)) ?? []
    const folder = folders[Number(index)]
    const inside = normalize(rest)
    return folder === undefined || inside.startsWith('..') ? undefined : join(folder, inside)
  }
  const server = createServer(async (request, response) => {
    const path = pathOf(new URL(request.url ?? '/', 'http://site').pathname) ?? ''
    const content = await readFile(path).catch(() => undefined)
    const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream'
    const head = { 'content-type': type, 'cache-control': 'max-age=3600' }
    response.writeHead(content ? 200 : 404, head).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    urlOf(path) {
      const index = folders.findIndex((folder) => !relative(folder, path).startsWith('..'))
      const way = relative(folders[index] ?? '', path).split(sep)
      return `${origin}/${index}/${way.map(encodeURIComponent).join('/')}`
    },
    pathOf(url) {
      return url.startsWith(`${origin}/`) ? pathOf(new URL(url).pathname) : undefined
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
