import {
  type List,
  type ListItem,
  type Section,
  sectionsOf,
  type Topic,
  toText,
  visit,
} from '@plainleaf/content-model'

/**
 * A short form with all that it tells of the key points of its topic in one section of key points, in the order of the source: one that
 * has more than a summary takes gives the others a section of their own, which would be a second list of main points. Those told below
 * other headings stay there. The same object where there is nothing to join.
 */
export function withPointsTogether(plain: Topic, topic: Topic): Topic {
  const own = sectionsOf(topic).filter(({ kind }) => kind === 'keyPoints')
  const ids = new Set(own.map(({ id }) => id))
  const headings = new Set(own.map(({ heading }) => toText(heading)))
  const others = plain.children.filter(
    (one) => one.kind !== 'keyPoints' && headings.has(toText(one.heading)) && isFrom(one, ids),
  )
  const [first] = others
  if (!first) return plain
  const main = plain.children.find(({ kind }) => kind === 'keyPoints') ?? first
  const joined = toPoints(main, [main, ...others.filter((one) => one !== main)])
  const children = plain.children.flatMap((section): Section[] => {
    if (section === main) return [joined]
    return others.includes(section) ? [] : [section]
  })
  return { ...plain, children }
}

/** Whether every sentence of a section, of which there are some, is from one of those, and nothing else is in it. */
function isFrom(section: Section, ids: ReadonlySet<string>): boolean {
  const simple = section.children.every(({ type }) => type === 'paragraph' || type === 'list')
  let [own, all] = [0, 0]
  visit(section, (node) => {
    if (node.type !== 'sentence') return
    all += 1
    if (node.sources.every((source) => ids.has(source.replace(/\.s\d+$/u, '')))) own += 1
  })
  return simple && all > 0 && own === all
}

/** Sections as one of key points: each entry, and each paragraph, is a point. */
function toPoints(main: Section, sections: readonly Section[]): Section {
  const all = sections.flatMap(({ children }) =>
    children.flatMap((child): ListItem[] => {
      if (child.type === 'list') return child.children
      return child.type === 'section' ? [] : [{ type: 'listItem', children: [child] }]
    }),
  )
  const points = all.toSorted((one, other) => startOf(one) - startOf(other))
  const list: List = { type: 'list', ordered: false, children: points }
  return { ...main, kind: 'keyPoints', points: points.length, children: [list] } as Section
}

/** Where the first sentence of a point stands in the source. */
function startOf(point: ListItem): number {
  let start: number | undefined
  visit(point, (node) => {
    if (node.type === 'sentence') start ??= node.position?.start.offset
  })
  return start ?? 0
}
