import type { Element, ElementContent, Nodes, Parents } from 'hast'
import { allWordsOf, at, elementsOf, isBlock, nameOf } from './element.ts'

/** What the notes of a page lie among. */
export interface Surroundings {
  parents: Map<Nodes, Parents>
  /** How many of the elements that markers lead to stand at or below each element that holds one. */
  targets: ReadonlyMap<Element, number>
  /** Elements that are a marker or hold one. */
  inText: ReadonlySet<Element>
  body: Element
  /** The words of elements that were looked at. */
  words: Map<Element, string>
}

/** How many of some elements stand at or below each element that holds one, counted in one pass. */
export function countBelow(
  some: ReadonlySet<Element>,
  parents: Map<Nodes, Parents>,
): Map<Element, number> {
  const counts = new Map<Element, number>()
  for (const one of some)
    for (let node: Nodes | undefined = one; node; node = parents.get(node))
      if (node.type === 'element') counts.set(node, (counts.get(node) ?? 0) + 1)
  return counts
}

const blocks: ReadonlySet<string> = new Set(['li', 'p', 'dd', 'aside', 'div', 'section'])

/**
 * The block that holds the note which a marker leads to: the target, or what stands around it as long as that adds
 * nothing but the number of the note. Undefined where the note is not to be told from the text around it.
 */
export function holderOf(target: Element, around: Surroundings): Element | undefined {
  const { parents, targets, inText, body } = around
  // A term that is the number of a note stands before it.
  if (target.tagName === 'dt') {
    const beside = (parents.get(target)?.children ?? []) as Nodes[]
    return beside.slice(beside.indexOf(target)).find((one): one is Element => nameOf(one) === 'dd')
  }
  const said = (node: Element): string => {
    const known = around.words.get(node) ?? allWordsOf(node)
    around.words.set(node, known)
    return known
  }
  let holder: Element | undefined
  for (let node: Nodes | undefined = target; node && node !== body; node = parents.get(node)) {
    if (node.type !== 'element' || /^(?:table|tr|td|th|main|article)$/u.test(node.tagName)) break
    if (inText.has(node)) break
    const others = (targets.get(node) ?? 0) > 1
    const full = holder && !isLabel(said(holder))
    if (full && (others || said(node).length > said(holder!).length || gathers(node))) break
    if (blocks.has(node.tagName)) holder = node
    if (others) break
  }
  return holder && said(holder) ? holder : undefined
}

/** Whether an element is a list, or has a line between the text and its notes: such hold all notes, if only one. */
const gathers = ({ tagName, children }: Element): boolean =>
  tagName === 'ol' || tagName === 'ul' || children.some((child) => nameOf(child) === 'hr')

/** At most a number or a sign. */
function isLabel(text: string): boolean {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length <= 3
}

/** Parts paragraphs that hold several notes, one after the other; `holders` is changed to the parts. */
export function splitHolders(holders: Map<Element, Element>): void {
  const shared = new Map<Element, Element[]>()
  for (const [target, holder] of holders)
    shared.set(holder, [...(shared.get(holder) ?? []), target])
  for (const [holder, targets] of shared) {
    if (targets.length < 2) continue
    const places = new Map<Element, number>()
    for (const [index, child] of holder.children.entries())
      if (child.type === 'element')
        for (const one of [child, ...elementsOf(child)]) places.set(one, index)
    const starts = targets.map((target) => places.get(target) ?? -1)
    // Two notes in one piece cannot be told apart: they stay in the text.
    if (new Set(starts).size < starts.length || holder.children.some(isBlock)) {
      for (const target of targets) holders.delete(target)
      continue
    }
    const cuts = [...starts].sort((one, other) => one - other)
    const parts = cuts.map((start, index) =>
      toPart(holder.children.slice(start, cuts[index + 1] ?? holder.children.length)),
    )
    for (const [index, target] of targets.entries())
      holders.set(target, parts[cuts.indexOf(starts[index]!)]!)
    holder.children = [...holder.children.slice(0, cuts[0]), ...parts]
    if (holder.tagName === 'p') holder.tagName = 'div'
  }
}

function toPart(children: ElementContent[]): Element {
  const first = children.map((child) => at(child).position).find(Boolean)
  const last = children.map((child) => at(child).position).findLast(Boolean)
  const position = first && last && { start: first.start, end: last.end }
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children,
    ...(position && { position: position as never }),
  }
}
