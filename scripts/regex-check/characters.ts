import type { AST } from '@eslint-community/regexpp'

/** What stands for one character in a pattern. */
export type Single = AST.Character | AST.CharacterSet | AST.CharacterClass

/** Whether a part of a pattern stands for one character. */
export function isSingle(node: AST.Node): node is Single {
  return ['Character', 'CharacterSet', 'CharacterClass'].includes(node.type)
}

/** The characters that sets are compared by: those of all scripts that our patterns speak of, and common signs. */
const sample: readonly string[] = [
  [0, 0x3100],
  [0x4e00, 0x4e10],
  [0xd800, 0xd810],
  [0xfb00, 0xffff],
  [0x1f600, 0x1f610],
].flatMap(([from, to]) =>
  Array.from({ length: to! - from! }, (_, at) => String.fromCodePoint(from! + at)),
)

const known = new Map<string, readonly boolean[]>()

/** For each character of the sample, whether a pattern for one character takes it. */
function taken(raw: string, flags: string): readonly boolean[] {
  const mode = flags.replace(/[^isuv]/gu, '')
  const key = `${mode}/${raw}`
  let own = known.get(key)
  if (!own) {
    const pattern = new RegExp(`^(?:${raw})$`, mode)
    own = sample.map((character) => pattern.test(character))
    known.set(key, own)
  }
  return own
}

/** Whether no character is in both of two sets, each written as a pattern. */
export function areApart(one: string, other: string, flags: string): boolean {
  const others = taken(other, flags)
  return taken(one, flags).every((is, index) => !is || !others[index])
}

/** Whether all characters of a set are in another. */
export function isWithin(one: string, other: string, flags: string): boolean {
  const others = taken(other, flags)
  return taken(one, flags).every((is, index) => !is || others[index])
}
