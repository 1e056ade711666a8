import {
  type Draft,
  type DraftHeading,
  type PhrasingContent,
  toText,
} from '@plainleaf/content-model'

type Flow = Draft['blocks'][number]
type Paragraph = Extract<Flow, { type: 'paragraph' }>

/** The letters and words of a question with those of its answer, in the languages that leaflets come in. */
const labels: readonly [question: RegExp, answer: RegExp][] = [
  [/^(?:Q|Question)\s?\d{0,2}\s?[:.)]\s*(?=\S)/u, /^(?:A|Answer)\s?\d{0,2}\s?[:.)]\s*(?=\S)/u],
  [/^(?:F|Frage)\s?\d{0,2}\s?[:.)]\s*(?=\S)/u, /^(?:A|Antwort)\s?\d{0,2}\s?[:.)]\s*(?=\S)/u],
  [/^(?:P|Pregunta)\s?\d{0,2}\s?[:.)]\s*(?=\S)/u, /^(?:R|Respuesta)\s?\d{0,2}\s?[:.)]\s*(?=\S)/u],
  [/^(?:Q|Question)\s?\d{0,2}\s?[:.)]\s*(?=\S)/u, /^(?:R|Réponse)\s?\d{0,2}\s?[:.)]\s*(?=\S)/u],
]

/**
 * Makes headings of `Q: …` where `A: …` is right below, as a paragraph or a line of the same. The letters are marks, as a
 * bullet is: they do not stay in the text. Questions stand below the heading before them.
 */
export function findLetteredQuestions(blocks: readonly Flow[]): Flow[] {
  const parted = blocks.flatMap(partLines)
  const out: Flow[] = []
  let depth = 1
  let answers: RegExp | undefined
  for (const [index, block] of parted.entries()) {
    if (block.type === 'heading') {
      const pair = pairOf(toText(block.children), parted[index + 1])
      const mark = pair?.[0].exec(toText(block.children))?.[0] ?? ''
      answers = pair?.[1]
      out.push(mark ? { ...block, children: withoutStart(block.children, mark.length) } : block)
      if (!mark) depth = block.depth
      continue
    }
    if (block.type !== 'paragraph') {
      out.push(block)
      continue
    }
    const text = toText(block)
    const pair = pairOf(text, parted[index + 1])
    const mark = (pair?.[0] ?? answers)?.exec(text)?.[0]
    answers = pair?.[1]
    if (mark === undefined) out.push(block)
    else {
      const children = withoutStart(block.children, mark.length)
      const [only] = children
      const position = block.position ? { position: block.position } : {}
      if (!pair) out.push({ ...block, children })
      else
        out.push({
          type: 'heading',
          depth: Math.min(6, Math.max(2, depth + 1)) as DraftHeading['depth'],
          children: children.length === 1 && only?.type === 'strong' ? only.children : children,
          ...position,
        })
    }
  }
  return out
}

/** The signs of a question and its answer, where both are there. */
function pairOf(text: string, next: Flow | undefined): (typeof labels)[number] | undefined {
  const reply = next?.type === 'paragraph' ? toText(next) : ''
  return labels.find(([question, answer]) => question.test(text) && answer.test(reply))
}

/** Parts a paragraph of two lines, a question and its answer. */
function partLines(block: Flow): Flow[] {
  if (block.type !== 'paragraph') return [block]
  const at = block.children.findIndex(({ type }) => type === 'break')
  if (at < 0) return [block]
  const [first, rest] = [block.children.slice(0, at), block.children.slice(at + 1)]
  const said = toText({ type: 'paragraph', children: first })
  const reply = toText({ type: 'paragraph', children: rest })
  if (!labels.some(([question, answer]) => question.test(said) && answer.test(reply)))
    return [block]
  return [first, rest].map((children): Paragraph => ({ ...block, ...placeOf(children), children }))
}

/** A line without its first letters, whatever marks they stand in. */
function withoutStart(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (!first) return []
  if (length <= 0) return first.type === 'text' ? [...trimmed(first), ...rest] : [...nodes]
  if (first.type === 'text') {
    if (first.value.length <= length) return withoutStart(rest, length - first.value.length)
    return [...trimmed({ ...first, value: first.value.slice(length) }), ...rest]
  }
  if (!('children' in first)) return withoutStart(rest, length)
  const own = toText(first).length
  if (own <= length) return withoutStart(rest, length - own)
  const children = withoutStart(first.children, length)
  return [{ ...first, children } as PhrasingContent, ...rest]
}

function trimmed(text: Extract<PhrasingContent, { type: 'text' }>): PhrasingContent[] {
  const value = text.value.trimStart()
  return value ? [{ ...text, value }] : []
}

function placeOf(nodes: readonly PhrasingContent[]): Pick<Paragraph, 'position'> {
  const places = nodes.flatMap((node) => node.position ?? [])
  const [first] = places
  const last = places.at(-1)
  return first && last ? { position: { start: first.start, end: last.end } } : {}
}
