/** A value as a module that exports it by default: no import attribute is needed, so browsers load it as it stands. */
export function toScript(value: unknown): string {
  // Escaped, so that a bundle with the words in it can stand in a page.
  const json = JSON.stringify(value, null, 2)
    .replaceAll('</', '<\\/')
    .replaceAll('<!--', '<\\u0021--')
  return `export default ${json}\n`
}
