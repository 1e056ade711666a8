/**
 * Names that Windows keeps for devices, with any ending
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu

/** What may be the id of a topic or collection, as in content-model's `idSchema`. */
const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u

/** Longest file name on common file systems is 255 bytes; some of them are for the ending. */
const longestId = 200

/** True when no system could take a file of this name, or would take it for something else. */
export function isReservedName(name: string): boolean {
  return deviceName.test(name) || /[. ]$/u.test(name)
}

/** True when an id can stand in a file name everywhere (before reserved names are looked at). */
export function isFileId(id: string): boolean {
  return idPattern.test(id) && Buffer.byteLength(id) <= longestId
}

/** The same key for names that a case-insensitive or normalising file system takes for one. */
export function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase()
}

/** Makes an id from a folder's name; `library` when nothing is left of it. */
export function toFileId(name: string): string {
  const id = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60)
  if (!isFileId(id)) return 'library'
  return isReservedName(id) ? `library-${id}` : id
}

/** Makes a title from a folder's or package's name: `hay-fever_notes` → `Hay fever notes`. */
export function toTitle(name: string): string {
  const words = name.replace(/[-_\s]+/gu, ' ').trim()
  return words ? words[0]?.toUpperCase() + words.slice(1) : 'Library'
}
