import { type Position, type Section, type Topic, toText, visit } from '@plainleaf/content-model'

/** Kinds of section of which a handout tells in another way, or not at all, or that have a finding of their own. */
export const toldOtherwise: ReadonlySet<Section['kind']> = new Set([
  'disclaimer',
  'faq',
  'glossary',
  'keyPoints',
  'references',
])

/** Of what in a topic its short form tells. */
export interface Told {
  /** Whether a sentence of it was made from this stretch of the source. */
  has(position: Position): boolean
  /** Sections of which several sentences were joined into one: it has the place of the first only. */
  joined: ReadonlySet<string>
  /** Whether a sentence of it opens with these words. */
  says(words: string): boolean
}

/** Words by which a sentence is known again, whatever became of its end. */
const opening = 4
const firstWords = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, opening).join(' ')

/** Reads from the sentences of a short form what they were made from; nothing where none of them says so. */
export function toldBy(plain: Topic): Told | undefined {
  const starts: number[] = []
  const joined = new Set<string>()
  const said = new Set<string>()
  visit(plain, (node) => {
    if (node.type !== 'sentence') return
    const { position, sources, children } = node
    said.add(firstWords(toText(children)))
    if (position?.start.offset !== undefined) starts.push(position.start.offset)
    for (const source of sources.slice(1)) joined.add(source.replace(/\.s\d+$/u, ''))
  })
  if (starts.length === 0) return undefined
  const has = ({ start, end }: Position): boolean =>
    starts.some((at) => at >= (start.offset ?? 0) && at < (end.offset ?? 0))
  return { has, joined, says: (words) => said.has(firstWords(words)) }
}
