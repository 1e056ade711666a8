import { foldName, isReservedName } from './file-id.ts'

/** Characters that no file name may hold on Windows, and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[<>:"|?*\\\u0000-\u001f\u007f]/u

/**
 * Says why an output may not write to a path, or nothing when it may: relative, `/` between its parts, no `..`,
 * no drive, no name or character that some system refuses.
 */
export function whyUnsafe(path: string): string | undefined {
  if (path === '') return 'it is empty'
  if (path.startsWith('/')) return 'it is absolute'
  if (forbidden.test(path)) return 'it holds a character that is not allowed in file names'
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..') return `a part of it is "${part}"`
    if (isReservedName(part)) return `"${part}" is reserved on Windows`
    if (part.startsWith('.plainleaf-')) return 'names that start with ".plainleaf-" are ours'
    if (Buffer.byteLength(part) > 255) return 'a part of it is longer than 255 bytes'
  }
  return undefined
}

/** The same key for paths that a case-insensitive file system takes for one. */
export function foldPath(path: string): string {
  return path.split('/').map(foldName).join('/')
}
