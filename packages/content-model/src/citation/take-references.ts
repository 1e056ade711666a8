import type { Block } from '../tree/block.ts'
import type { Reference } from '../tree/reference.ts'
import { toText } from '../tree/to-text.ts'
import type { Labels } from './labels.ts'
import { parseReference } from './parse-reference.ts'

const numbered = /^\s*(?:\[(\d{1,4})\]:?|(\d{1,4})[.)])\s*(\S.*)$/su

/** The entries of a reference list and the blocks that are something else. */
export interface TakenReferences {
  references: Reference[]
  rest: Block[]
}

/**
 * Takes the entries out of the blocks of a references section: `[n] …` and `n. …` paragraphs, list items, and
 * plain paragraphs that look like a reference (a year and either a URL, a DOI or a volume).
 */
export function takeReferences(
  blocks: readonly Block[],
  prefix: string,
  labels: Labels,
): TakenReferences {
  const references: Reference[] = []
  const rest: Block[] = []
  const add = (
    raw: string,
    label: string | undefined,
    node: Block | { position?: Block['position'] },
  ): void => {
    const name = labels.take(Number(label ?? references.length + 1))
    references.push(parseReference(raw, name, `${prefix}${name}`, node.position))
  }
  const bare = bareNumbers(blocks)
  for (const block of blocks) {
    if (block.type === 'list') {
      // Where most entries read as sources, one that does not is something else that was set as a list.
      const likely = block.children.filter((item) =>
        looksLikeReference(toText(item.children)),
      ).length
      block.children.forEach((item, index) => {
        const text = toText(item.children).trim()
        const match = numbered.exec(text)
        if (!block.ordered && !match && likely > 0 && !looksLikeReference(text)) {
          rest.push(...item.children)
          return
        }
        const own = block.ordered ? String((block.start ?? 1) + index) : undefined
        add(match?.[3] ?? text, match?.[1] ?? match?.[2] ?? own, item)
      })
      continue
    }
    const text = block.type === 'paragraph' ? toText(block).trim() : ''
    const match = numbered.exec(text)
    const number = bare.get(block)
    if (match) add(match[3] ?? '', match[1] ?? match[2], block)
    else if (number) add(text.slice(number.length).trimStart(), number, block)
    else if (looksLikeReference(text)) add(text, undefined, block)
    else rest.push(block)
  }
  return { references, rest }
}

/** The numbers that stand before paragraphs without a stop, where two or more of them count up from the first. */
function bareNumbers(blocks: readonly Block[]): Map<Block, string> {
  const found = blocks.flatMap((block): [Block, string][] => {
    const text = block.type === 'paragraph' ? toText(block).trimStart() : ''
    const number = /^(\d{1,3})\s+["“]?\p{Lu}/u.exec(text)?.[1]
    return number ? [[block, number]] : []
  })
  const counts = found.every(([, number], index) => Number(number) === index + 1)
  return new Map(counts && found.length >= 2 ? found : [])
}

/** Whether a text reads as an entry of a list of sources: it has a year, and names as they are set there, or an address. */
export function looksLikeReference(entry: string): boolean {
  const text = entry.slice(0, 600)
  if (!/\b(?:19|20)\d\d[a-z]?\b/u.test(text)) return false
  // `Green P (2021).`, `Smith JA, Brown B.`: a family name with initials at the start.
  if (/^\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.?[ -]?){1,3}(?:[,(.&]|and\b|et al)/u.test(text)) return true
  // `Ministry of Health (2022)`: a house, and the year.
  if (/^\p{Lu}[^.!?()]{1,80}\.? \((?:19|20)\d\d[a-z]?\)/u.test(text)) return true
  return /https?:\/\/|\bdoi\b|\b\d+\((?:\d+|suppl)\b|\d\s?[-–]\s?\d/iu.test(text)
}
