import { realpathSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'

/** True when `path` is `folder` or lies below it. Both absolute; links are not followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** True when what `path` really is, after all links, lies in what `folder` really is. Both must exist. */
export function isReallyInside(folder: string, path: string): boolean {
  return isInside(realpathSync(folder), realpathSync(path))
}

/** A path with `/` between its parts on every system. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}
