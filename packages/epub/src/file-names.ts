/** Names that Windows keeps for devices, whatever the ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** Hands out file names: ASCII, lower case, safe in a URL and on every system, none twice. */
export function fileNames(taken: readonly string[]): (wish: string) => string {
  const used = new Set(taken)
  return (wish) => {
    const slug = toAscii(wish) || 'section'
    const base = reserved.test(slug) ? `${slug}-` : slug
    let name = `${base}.xhtml`
    for (let count = 2; used.has(name); count++) name = `${base}-${count}.xhtml`
    used.add(name)
    return name
  }
}

/** What to call the file of a section: its id. Ids that are ours start with `_`. */
export function fileWish(id: string): string {
  return id.replace(/^_/, '')
}

/** Every run of other characters is one hyphen by the time those at the ends are cut. */
function toAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
}
