/** What the first bytes say a file is, whatever its name; absent for what is none of these kinds. */
export function mediaType(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (/^GIF8[79]a/u.test(start)) return 'image/gif'
  if (/^RIFF.{4}WEBP/su.test(start)) return 'image/webp'
  // A box `ftyp` that names its brands (https://aomediacodec.github.io/av1-avif/#brands).
  if (/^.{4}ftyp/su.test(start))
    return /avi[fs]/u.test(start.slice(8, boxLength(bytes))) ? 'image/avif' : undefined
  return /^(?:\xef\xbb\xbf)?\s*</u.test(start) ? 'image/svg+xml' : undefined
}

function boxLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
}
