import type {
  Block,
  CalloutTone,
  List,
  PhrasingContent,
  Position,
  Section,
} from '@plainleaf/content-model'
import { toText } from '@plainleaf/content-model'
import { type CellPlace, cellPassages } from './cell-passages.ts'
import { partAtLeads } from './glued-lead.ts'
import { announced, partLists } from './part-lists.ts'
import { plainRun, type Run, textOf, toRuns } from './run.ts'

/** What a sentence stood in. */
export type BlockKind =
  | 'paragraph'
  | 'list item'
  | 'table cell'
  | 'callout'
  | 'definition'
  | 'quote'

/** A stretch of a section that is read in one go: a paragraph, an item, a cell. */
export interface Passage {
  block: BlockKind
  runs: Run[]
  position?: Position | undefined
  /** Whether it is one sentence whatever it holds. */
  whole: boolean
  /** Counts passages of one list, table or call-out as one. */
  group: number
  /** The part of a paper it is, where a paragraph holds several. */
  part?: string | undefined
  ordered: boolean
  /** Which item of its outermost list it is in, from 0. */
  item?: number | undefined
  /** Where it stands in its table. */
  cell?: CellPlace | undefined
  /** The paragraph that ends with a colon and stands right before the list this passage is in. */
  leadIn?: Passage | undefined
  callout?: { tone: CalloutTone; title: PhrasingContent[] } | undefined
}

type Inherited = Pick<Passage, 'block' | 'group' | 'ordered' | 'item' | 'leadIn' | 'callout'>

/** The passages of a section's own blocks, those of nested sections left out, in reading order. */
export function passagesOf(section: Section): Passage[] {
  const out: Passage[] = []
  const root: Inherited = { block: 'paragraph', group: -1, ordered: false }
  section.children.forEach((child, group) => {
    if (child.type === 'section') return
    // One by one: a list may be longer than a call may have arguments.
    const own = passages(child, { ...root, group, leadIn: leadInOf(out, child) })
    for (const one of partAtLeads(own)) for (const part of partLists(one)) out.push(part)
  })
  return out
}

function leadInOf(before: readonly Passage[], block: Block): Passage | undefined {
  const last = before.at(-1)
  if (block.type !== 'list' || last?.block !== 'paragraph') return undefined
  return announced(last) ?? unended(last, block)
}

/** Last words with which no sentence and no heading ends, so that what is listed goes on from them: `Call for help if the child has` */
const midway =
  /\b(?:an?|are|because|by|can|could|for|from|had|has|have|he or she|if|include|includes|including|may|might|must|of|or|should|such as|that|the|they|to|unless|was|were|when|which|whose|will|with|would|(?<=\b(?:if|unless|when) )(?:he|it|patients|people|she|someone|you)|(?<=, )try)$/u
/** `It can`, `They may`, `For relief, try`: no heading, be they few words. */
const pronoun = /^(?:he|it|she|they|this|you) |, try$/iu
/** `If you have a cold`: half a sentence, of which the items say the rest. */
const half = /^(?:if|unless) (?:he|it|she|they|you|your) [^,;:]{2,120}$/iu

/**
 * A paragraph that stops in the middle of a sentence which the items go on with: `a nurse usually`, then `looks at your skin`. Few words
 * are a heading, if no article says that they are a subject: `A healthy ear`, then `makes wax`.
 */
function unended(last: Passage, { children: [item] }: List): Passage | undefined {
  const text = textOf(last.runs).trimEnd()
  const goesOn = /^\p{Ll}/u.test(item ? toText(item.children).trimStart() : '')
  const subject =
    text.split(' ').length > 3 || /^(?:an?|the|your) /iu.test(text) || pronoun.test(text)
  return (goesOn || midway.test(text) || half.test(text)) && /\p{Ll}$/u.test(text) && subject
    ? last
    : undefined
}

function passages(block: Block, own: Inherited): Passage[] {
  switch (block.type) {
    case 'paragraph':
      return [{ ...own, runs: toRuns(block.children), position: block.position, whole: false }]
    case 'list':
      return block.children.flatMap((item, at) =>
        all(item.children, {
          ...own,
          block: 'list item',
          ordered: own.item === undefined ? block.ordered : own.ordered,
          item: own.item ?? at,
        }),
      )
    case 'table':
      return cellPassages(block).map((one) => ({
        ...own,
        block: 'table cell',
        ...one,
        whole: true,
      }))
    case 'blockquote':
      return all(block.children, { ...own, block: 'quote' })
    case 'callout':
      return all(block.children, {
        ...own,
        block: 'callout',
        callout: { tone: block.tone, title: block.title },
      })
    case 'definitionList':
      return block.children.flatMap((item) => {
        const meaning = all(item.children, { ...own, block: 'definition' })
        const [first, ...more] = meaning
        if (!first) return []
        return [{ ...first, runs: [...toRuns(item.term), plainRun(': '), ...first.runs] }, ...more]
      })
    default:
      return []
  }
}

function all(blocks: readonly Block[], own: Inherited): Passage[] {
  return blocks.flatMap((block) => passages(block, own))
}
