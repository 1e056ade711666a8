/**
 * A pure function of a text that keeps its last answers: edits and checks look at the same few texts again and again.
 * The oldest go first, so that a long document does not fill the memory.
 */
export function remember<T>(work: (text: string) => T, most = 256): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = work(text)
    if (known.size >= most) known.delete(known.keys().next().value!)
    known.set(text, made)
    return made
  }
}
