import type { Block, ListItem, Paragraph, Sentence } from '@plainleaf/content-model'
import type { Candidate } from '../select/candidate.ts'
import type { ReadSentence } from '../source/read-sentences.ts'
import { toSentence } from './to-sentence.ts'

/** A paragraph longer than this many sentences or words is broken (PEMAT-P item 8 asks for short blocks). */
const most = { sentences: 3, words: 55 }

type Shape = 'paragraph' | 'list' | 'callout'

/** Chosen sentences, in order, as paragraphs, lists and call-outs; `nextId` names the sentences. */
export function toBlocks(
  chosen: readonly Candidate[],
  nextId: () => string,
  bullets = false,
): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < chosen.length; ) {
    const shape = bullets ? 'list' : shapeOf(chosen[at]!)
    let end = at + 1
    while (end < chosen.length && goesOn(chosen[end - 1]!, chosen[end]!, shape, bullets)) end += 1
    const group = chosen.slice(at, end)
    // One item is no list; a bare word or two are nothing without the others.
    const alone = group.length === 1 && !bullets
    if (shape === 'list' && !alone) blocks.push(list(group, nextId))
    else if (shape === 'callout') blocks.push(callout(group, nextId))
    else blocks.push(...paragraphs(group, nextId))
    at = end
  }
  return blocks
}

function shapeOf(candidate: Candidate): Shape {
  const { block } = candidate.sources[0]!
  if (block === 'callout') return 'callout'
  return block === 'paragraph' || block === 'quote' || candidate.sources.length > 1
    ? 'paragraph'
    : 'list'
}

function goesOn(before: Candidate, next: Candidate, shape: Shape, bullets: boolean): boolean {
  if (bullets) return true
  if (shapeOf(next) !== shape) return false
  const [a, b] = [before.sources[0]!, next.sources[0]!]
  return shape !== 'callout' || sameGroup(a, b)
}

function sameGroup(a: ReadSentence, b: ReadSentence): boolean {
  return a.section === b.section && a.passage.group === b.passage.group
}

function paragraphs(group: readonly Candidate[], nextId: () => string): Paragraph[] {
  const out: Paragraph[] = []
  let length = 0
  group.forEach((one, at) => {
    const before = group[at - 1]
    const last = out.at(-1)
    const sentence = toSentence(one, nextId())
    const together =
      before && (one.needs === before || before.sources[0]!.section === one.sources[0]!.section)
    const room = last && last.children.length < most.sentences && length + one.words <= most.words
    if (last && together && (room || one.needs === before)) {
      last.children.push(sentence)
      length += one.words
    } else {
      out.push({ type: 'paragraph', children: [sentence] })
      length = one.words
    }
  })
  return out
}

function list(group: readonly Candidate[], nextId: () => string): Block {
  const items: { passage: unknown; children: Sentence[] }[] = []
  group.forEach((one, at) => {
    const { passage } = one.sources[0]!
    const last = items.at(-1)
    const sentence = toSentence(one, nextId())
    const leans = one.needs !== undefined && one.needs === group[at - 1]
    const item = one.sources[0]!.block === 'list item' && last?.passage === passage
    if (last && (item || leans)) last.children.push(sentence)
    else items.push({ passage, children: [sentence] })
  })
  const first = group[0]!.sources[0]!
  const ordered = group.every(
    ({ sources: [one] }) => one!.passage.ordered && sameGroup(one!, first),
  )
  return {
    type: 'list',
    ordered,
    children: items.map(
      ({ children }): ListItem => ({
        type: 'listItem',
        children: [{ type: 'paragraph', children }],
      }),
    ),
  }
}

function callout(group: readonly Candidate[], nextId: () => string): Block {
  const { tone, title } = group[0]!.sources[0]!.passage.callout!
  return { type: 'callout', tone, title, children: paragraphs(group, nextId) }
}
