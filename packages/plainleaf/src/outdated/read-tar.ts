const block = 512
const utf8 = new TextDecoder()

/**
 * The files of a tar archive whose name is wanted, by name, as text. Reads what npm writes: ustar with its prefix, and pax
 * headers for longer names (POSIX.1-2001, pax, "ustar Interchange Format"); links and folders are passed over.
 */
export function readTar(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  let longName: string | undefined
  for (let start = 0; start + block <= archive.length; ) {
    const field = (at: number, length: number) =>
      utf8.decode(archive.subarray(start + at, start + at + length)).split('\0')[0] ?? ''
    const [short, size, type, prefix] = [
      field(0, 100),
      field(124, 12),
      field(156, 1),
      field(345, 155),
    ]
    const length = Number.parseInt(size.trim() || '0', 8)
    if (!short || !(length >= 0)) break
    const content = () => utf8.decode(archive.subarray(start + block, start + block + length))
    if (type === 'x') longName = paxPath(content())
    else {
      const name = longName ?? (prefix ? `${prefix}/${short}` : short)
      longName = undefined
      if ((type === '0' || type === '') && wanted(name)) files.set(name, content())
    }
    start += block + Math.ceil(length / block) * block
  }
  return files
}

/** The `path` of a pax header: records `<length> <key>=<value>\n`. */
function paxPath(records: string): string | undefined {
  return /^\d+ path=(.*)$/m.exec(records)?.[1]
}
