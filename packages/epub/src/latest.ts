/** The same function, which remembers only its last answer: what was made for one part is let go for the next. */
export function latest<T extends object>(make: (index: number) => T): (index: number) => T {
  let known: { index: number; made: T } | undefined
  return (index) => {
    if (known?.index !== index) known = { index, made: make(index) }
    return known.made
  }
}
