/** What of a request decides whether it is answered. */
export interface Asked {
  method: string
  /** Path with query, as it came. */
  target: string
  /** The `Host` header. */
  host: string | undefined
}

/** Why a request is not answered. */
export interface Refused {
  status: 400 | 403 | 405
  why: string
}

/** Longer targets are nobody's page. */
const longest = 2000

/**
 * Refuses what could come from anybody but a reader at this machine: another `Host` (a foreign site whose name was made to
 * lead here, DNS rebinding), a method that could change something, a path that leads upwards. Else gives the decoded path
 * with its leading `/` and the query.
 */
export function checkRequest(asked: Asked, port: number): Refused | Target {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)
  if (!asked.host || !hosts.includes(asked.host.toLowerCase()))
    return { status: 403, why: 'These pages are only for 127.0.0.1 and localhost' }
  if (asked.method !== 'GET' && asked.method !== 'HEAD')
    return { status: 405, why: 'These pages can only be read' }
  const [raw = '', query = ''] = asked.target.split('?', 2)
  const path = asked.target.length > longest ? undefined : decode(raw)
  if (!path?.startsWith('/') || /[\\\0]|(?:^|\/)\.\.?(?:\/|$)/u.test(path))
    return { status: 400, why: 'This address is no path of a page' }
  return { path, query }
}

/** Where a request leads. */
export interface Target {
  path: string
  query: string
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
