import { compoundOf } from '../edit/compound-of.ts'
import { isReason } from '../edit/split/at-as.ts'
import { tagWords } from '../tag/tag-words.ts'
import type { Token } from '../tag/token.ts'
import type { Equivalence, Equivalences } from './equivalence.ts'
import { keysOf } from './key.ts'

/**
 * What the compounds of a source may be opened to (`stress-related pain`: `pain linked to stress`), and what `as` is where it gives a
 * reason (`because`), added to what the lexicon vouches for. Each half of a compound may be told by its plain words too.
 */
export function withCompounds(tokens: readonly Token[], known: Equivalences): Equivalences {
  const local = new Map<string, Equivalence[]>()
  tokens.forEach((_, at) => {
    if (isReason(tokens, at)) local.set(as, [{ from: [as], to: [because] }])
    const compound = compoundOf(tokens, at)
    if (!compound) return
    const from = keysOf(tokens.slice(at, compound.to)).map(({ value }) => value)
    const rows = keysOf(tagWords(`${compound.noun} ${compound.tail}`)).map(({ value }) =>
      imagesOf(value, known),
    )
    const pairs = product(rows).map((to) => ({ from, to }))
    local.set(from[0]!, [...(local.get(from[0]!) ?? []), ...pairs])
  })
  if (local.size === 0) return known
  return { get: (value) => [...(local.get(value) ?? []), ...(known.get(value) ?? [])] }
}

const [as, because] = ['as', 'because'].map((word) => keysOf(tagWords(word))[0]!.value) as [
  string,
  string,
]

/** A value, and the plain words it may be told in. */
function imagesOf(value: string, known: Equivalences): string[][] {
  const plain = (known.get(value) ?? []).filter(({ from }) => from.length === 1)
  return [[value], ...plain.map(({ to }) => to)].slice(0, 6)
}

function product(rows: readonly string[][][]): string[][] {
  return rows.reduce<string[][]>(
    (all, images) => all.flatMap((one) => images.map((image) => [...one, ...image])),
    [[]],
  )
}
