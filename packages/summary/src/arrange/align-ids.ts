import { type Section, sectionsOf, type Topic } from '@plainleaf/content-model'
import { sentencesIn } from '../output/sentences-in.ts'

/**
 * The sections of a plain topic under the ids of the full one, where they are the same: the main points, the disclaimer, the
 * questions, the words to know, and what was made from one section alone. So who shows `risks` in full shows `risks` in plain words, and nothing else.
 */
export function alignIds(sections: readonly Section[], topic: Topic): Section[] {
  const full = sectionsOf(topic)
  const ids = new Map<Section, string>()
  const taken = new Set<string>()
  const all = sections.flatMap(withInner)
  for (const section of all) {
    const id = sameIn(section, full)
    if (id === undefined || taken.has(id)) continue
    taken.add(id)
    ids.set(section, id)
  }
  for (const section of all) {
    if (ids.has(section)) continue
    let id = section.id
    for (let count = 2; taken.has(id); count += 1) id = `${section.id}-${count}`
    taken.add(id)
    ids.set(section, id)
  }
  return sections.map((section) => rename(section, ids))
}

/** Id of the section of the full topic that a plain one is. */
function sameIn(section: Section, full: readonly Section[]): string | undefined {
  const { kind } = section
  if (kind === 'keyPoints' || kind === 'disclaimer' || kind === 'faq' || kind === 'glossary') {
    const same = full.filter((one) => one.kind === kind)
    return same.length === 1 ? same[0]?.id : undefined
  }
  const sources = sentencesIn(section).flatMap((sentence) => sentence.sources)
  const from = new Set(sources.map((id) => id.replace(/\.s\d+$/u, '')))
  const [id] = from
  return from.size === 1 && full.some((one) => one.id === id) ? id : undefined
}

function rename(section: Section, ids: ReadonlyMap<Section, string>): Section {
  const id = ids.get(section) ?? section.id
  const children = section.children.map((child) =>
    child.type === 'section' ? rename(child, ids) : inSection(child, section.id, id),
  )
  const asked = children.flatMap((child) => (child.type === 'section' ? child.id : []))
  return {
    ...section,
    id,
    children,
    ...(section.kind === 'faq' && { questions: asked }),
  } as Section
}

/** Sentences are numbered in their section. */
function inSection<Node>(node: Node, from: string, to: string): Node {
  if (Array.isArray(node)) return node.map((each) => inSection(each, from, to)) as Node
  if (typeof node !== 'object' || node === null || from === to) return node
  const made: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(node)) made[key] = inSection(value, from, to)
  if (made.type === 'sentence' && typeof made.id === 'string' && made.id.startsWith(`${from}.s`))
    made.id = to + made.id.slice(from.length)
  return made as Node
}

function withInner(section: Section): Section[] {
  return [
    section,
    ...section.children.flatMap((child) => (child.type === 'section' ? withInner(child) : [])),
  ]
}
