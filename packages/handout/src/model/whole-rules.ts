import { type Block, type Section, sectionsOf, type Topic, toText } from '@plainleaf/content-model'
import { cuesIn } from '../words/cues.ts'
import { oneLine } from './to-question.ts'
import { toldOtherwise } from './told-by.ts'

/**
 * The blocks of small sections with rules that count only together, such as after a missed dose, of which a short form tells some
 * and not others: who is told not to take two, and not whether to take the one, guesses. By the ids of the sections.
 */
export function wholeRules(topic: Topic, plain: Topic): Map<string, Block[]> {
  const { vital } = cuesIn(topic.lang)
  const short = new Map(sectionsOf(plain).map((section) => [section.id, section]))
  return new Map(
    sectionsOf(topic).flatMap((section): [string, Block[]][] => {
      const told = short.get(section.id)
      if (!told || toldOtherwise.has(section.kind) || !vital.test(toText(section.heading)))
        return []
      const [blocks, kept] = [ownBlocks(section), ownBlocks(told)]
      const words = wordsIn(blocks)
      const halved = wordsIn(kept) < words * nearlyAll
      return words <= mostWords && halved && blocks.every(isProse) ? [[section.id, blocks]] : []
    }),
  )
}

/** More words than these are told in fewer. */
const mostWords = 60
/** A short form with this share of the words says the same in fewer of them. */
const nearlyAll = 0.7

const isProse = ({ type }: Block): boolean => type === 'paragraph' || type === 'list'

const ownBlocks = ({ children }: Section): Block[] =>
  children.filter((child): child is Block => child.type !== 'section')

const wordsIn = (blocks: readonly Block[]): number =>
  blocks.flatMap((block) =>
    oneLine(toText([block]))
      .split(' ')
      .filter(Boolean),
  ).length
