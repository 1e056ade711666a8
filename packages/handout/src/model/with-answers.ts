import {
  type Block,
  type Reference,
  type Section,
  sectionsOf,
  type Topic,
  visit,
} from '@plainleaf/content-model'
import { titleAnswers } from './title-answers.ts'
import { toldBy } from './told-by.ts'
import { wholeRules } from './whole-rules.ts'

/** A short form that answers what its topic is called. */
export interface Answered {
  plain: Topic
  /** Ids of the sections that do so with a table or a list of the full text. */
  answers: ReadonlySet<string>
}

/**
 * A short form with the tables and lists of its topic that answer the title and that it goes without: in the section that it tells
 * the rest of, else in one of their own behind the key points, since nobody may be handed a sheet that lacks what it is called; and with all of what `wholeRules` finds. The same
 * object where it goes without none, or does not say what its sentences were made from.
 */
export function withAnswers(plain: Topic, topic: Topic): Answered {
  const told = plain === topic ? undefined : toldBy(plain)
  const found = told ? titleAnswers(topic, told) : []
  const rules = told ? wholeRules(topic, plain) : new Map<string, Block[]>()
  if (found.length + rules.size === 0) return { plain, answers: new Set() }
  const ids = new Set(found.map(({ section }) => section.id))
  const has = new Set(sectionsOf(plain).map(({ id }) => id))
  const alone = found.filter(({ section }) => !has.has(section.id))
  const own = new Map(found.map(({ section, blocks }) => [section.id, blocks.map(asTold)]))
  for (const { section } of found) rules.delete(section.id)
  const whole = new Map([...rules].map(([id, blocks]) => [id, blocks.map(asTold)]))
  const children = plain.children.map((section) => withBlocks(section, own, whole))
  const top = children.findLastIndex(({ kind }) => kind === 'keyPoints') + 1
  const cited = citedIn([...own.values(), ...whole.values()].flat())
  return {
    plain: {
      ...plain,
      children: children.toSpliced(top, 0, ...alone.map(({ section }) => only(section, own))),
      references: referencesWith(plain, topic, cited),
    },
    answers: ids,
  }
}

/** A section with nothing but what answers the title. */
function only(section: Section, blocks: ReadonlyMap<string, Block[]>): Section {
  return { ...section, depth: 2, children: blocks.get(section.id) ?? [] }
}

/** A block in which every stretch of words is a sentence that says where it is from, as all of a short form are. */
function asTold(block: Block): Block {
  const told: Block = JSON.parse(JSON.stringify(block))
  visit(told, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined
    const { children, position } = node
    if (children.length > 0) {
      node.children = [{ type: 'sentence', id: '', sources: [], edits: [], children, position }]
    }
    return false
  })
  return told
}

/** A section, and those in it, with the blocks that it goes without, behind its own, or with those that stand for its own. */
function withBlocks(
  section: Section,
  blocks: ReadonlyMap<string, Block[]>,
  whole: ReadonlyMap<string, Block[]>,
): Section {
  const more = blocks.get(section.id) ?? []
  const own = whole.get(section.id) ?? section.children.filter(({ type }) => type !== 'section')
  const inner = section.children.filter((child): child is Section => child.type === 'section')
  return {
    ...section,
    children: [...own, ...more, ...inner.map((one) => withBlocks(one, blocks, whole))],
  }
}

function citedIn(blocks: readonly Block[]): Set<string> {
  const cited = new Set<string>()
  for (const block of blocks) {
    visit(block, (node) => {
      if (node.type === 'citation') for (const id of node.references) cited.add(id)
    })
  }
  return cited
}

/** Sources in the order of the full text. */
function referencesWith(plain: Topic, topic: Topic, cited: ReadonlySet<string>): Reference[] {
  const kept = new Set(plain.references.map(({ id }) => id))
  return topic.references.filter(({ id }) => kept.has(id) || cited.has(id))
}
