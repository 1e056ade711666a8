import type {
  Block,
  HealthAspect,
  PhrasingContent,
  Section,
  SectionBase,
} from '@plainleaf/content-model'

/** What the sections made here share; `children` come later. */
export function base(
  id: string,
  heading: PhrasingContent[],
  aspect: HealthAspect | null,
  depth: 2 | 3,
): Omit<SectionBase, 'children'> {
  const typing = { confidence: 1, alternatives: [] }
  return { type: 'section', id, depth, aspect, typing, heading }
}

/** `<section id>.s1`, `.s2`, … */
export function counter(section: string): () => string {
  let count = 0
  return () => {
    count += 1
    return `${section}.s${count}`
  }
}

/** Slugs of headings, unique within the topic. `main-points`, `what-to-ask`, `words-to-know` and `please-note` are taken from the start. */
export function idMaker(): (text: string) => string {
  const used = new Set(['main-points', 'what-to-ask', 'words-to-know', 'please-note'])
  return (text) => {
    const words =
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    const slug = words.join('-').slice(0, 80).replace(/-$/u, '') || 'section'
    let id = slug
    for (let count = 2; used.has(id); count += 1) id = `${slug}-${count}`
    used.add(id)
    return id
  }
}

/** An ordered list and nothing else is a procedure. */
export function proseOrSteps(section: Omit<SectionBase, 'children'>, children: Block[]): Section {
  const [list, more] = children
  return list?.type === 'list' && list.ordered && !more
    ? { ...section, kind: 'procedure', steps: list.children.length, children }
    : { ...section, kind: 'prose', children }
}
