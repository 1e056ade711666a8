import {
  type AnyNode,
  type Block,
  type Draft,
  healthAspects,
  sectionKinds,
  visit,
} from '@plainleaf/content-model'
import fc from 'fast-check'
import { blocks } from './arbitrary-blocks.ts'
import { id, line, words } from './arbitrary-phrasing.ts'

const heading = fc.record({
  type: fc.constant('heading' as const),
  depth: fc.constantFrom(2 as const, 3 as const, 4 as const),
  children: line,
  kind: fc.constantFrom(
    ...sectionKinds.filter((kind) => kind !== 'references' && kind !== 'glossary'),
  ),
  aspect: fc.constantFrom(null, ...healthAspects),
  aliases: fc.option(fc.array(id, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  id: fc.option(id, { nil: undefined }),
})

/** What a reader may hand to `toTopic`, made of text that looks like markup. */
export const draft: fc.Arbitrary<Draft> = fc
  .record({
    title: words.map((value) => value.trim() || 'T'),
    parts: fc.array(
      fc.oneof(
        { weight: 2, arbitrary: blocks },
        { weight: 1, arbitrary: heading.map((one) => [one]) },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    notes: fc.array(blocks, { minLength: 3, maxLength: 3 }),
  })
  .map(({ title, parts, notes }) => {
    const definitions = ['1', '2', 'note'].map((identifier, index) => ({
      type: 'footnoteDefinition' as const,
      identifier,
      children: notes[index]!,
    }))
    const content = parts.flat()
    const used = usedIn(content, definitions)
    return numbered({
      title,
      id: 'topic',
      meta: {},
      format: 'test',
      blocks: structuredClone([
        ...content,
        ...definitions.filter((note) => used.has(note.identifier)),
      ]),
      dropped: [],
    })
  })

/** The notes that a text refers to, and those that they refer to. */
function usedIn(
  content: Draft['blocks'],
  definitions: readonly Extract<Block, { type: 'footnoteDefinition' }>[],
): Set<string> {
  const used = new Set<string>()
  const note = (node: AnyNode): void => {
    if (node.type !== 'footnoteReference' || used.has(node.identifier)) return
    used.add(node.identifier)
    for (const one of definitions) if (one.identifier === node.identifier) visit(one, note)
  }
  for (const block of content) {
    if (block.type === 'heading') for (const child of block.children) visit(child, note)
    else visit(block, note)
  }
  return used
}

/** Gives definitions ids of their own. */
function numbered(one: Draft): Draft {
  let count = 0
  for (const block of one.blocks) {
    if (block.type === 'heading') continue
    visit(block, (node) => {
      if (node.type === 'definitionItem') node.id = `${node.id}-${count++}`
    })
  }
  return one
}
