import {
  type Block,
  type Position,
  type Section,
  type Table,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import { type Cues, cuesIn } from '../words/cues.ts'
import { mostDosed, saysDose } from './doses.ts'
import { isQuestion, oneLine } from './to-question.ts'
import { type Told, toldOtherwise } from './told-by.ts'

/** A table or a list that answers what its topic is called, with what stands around it. */
export interface TitleAnswer {
  section: Section
  blocks: Block[]
}

/**
 * The tables and lists of a topic that answer what it is called and of which its short form tells nothing: those that hold half of
 * its words; tables of numbers where the title asks how much, how often or when; and those that are all of a section whose
 * heading says what the title says, or of the first section below a title that asks. And small tables of doses below a
 * heading that says how something is taken, and lists of rules that count only together, or with a column called doses, whatever the title: who is told how a medicine is taken and not how much of it guesses.
 */
export function titleAnswers(topic: Topic, told: Told): TitleAnswer[] {
  const cues = cuesIn(topic.lang)
  const sections = allOf(topic.children).filter(({ kind }) => !toldOtherwise.has(kind))
  const all = wordsIn(topic.children)
  const first = sections.find((section) => ownBlocks(section).length > 0)
  const asked = isQuestion(topic.title)
  const amounts = cues.amounts.test(topic.title)
  return sections.flatMap((section): TitleAnswer[] => {
    const blocks = ownBlocks(section)
    const ruled = cues.vital.test(toText(section.heading))
    const left = blocks.filter((block) => isGrid(block, ruled) && isLeft(block, told))
    const rules = left.filter((block) => block.type === 'list' && !saysAny(block, told))
    const tables = left.filter((block): block is Table => block.type === 'table')
    const size = wordsIn(left)
    if (left.length === 0) return []
    const most = wordsIn(tables) * 2 >= all
    const counted = amounts && tables.some(isOfNumbers)
    const whole = isLeft(section, told) && !told.joined.has(section.id)
    const only = whole && size * 2 >= wordsIn(blocks)
    const named = only && saysTitle(section, left, topic, cues)
    const leads = only && asked && section === first && tables.length > 0
    const asksDose = saysHowMuch(section, cues)
    const dosed = tables.some((one) => (asksDose || headsDoses(one)) && tellsDoses(one))
    if (most || counted || named || leads || dosed)
      return [{ section, blocks: around(blocks, left, told) }]
    const others = ruled && rules.length > 0 && wordsIn(rules) <= mostRules
    return others ? [{ section, blocks: around(blocks, rules, told) }] : []
  })
}

/** Whether any entry of a list is told: of several that were joined only the first has its place. */
const saysAny = (list: Block, told: Told): boolean =>
  list.type === 'list' && list.children.some((item) => told.says(oneLine(toText([item]))))

/** A table, a list of rules of which none is told without the others, or one of things to look up; any other list of whole paragraphs is text that a short form may tell in fewer words. */
function isGrid(block: Block, ruled: boolean): boolean {
  if (block.type !== 'list') return block.type === 'table'
  return ruled || wordsIn([block]) <= mostInItem * block.children.length
}

/** Most words of rules that patients are given whole. */
const mostRules = 120

/** Most words of an entry, on average, of a list that is looked through and not read. */
const mostInItem = 12

const isLeft = ({ position }: { position?: Position | undefined }, told: Told): boolean =>
  position !== undefined && !told.has(position)

/** Most words of what stands directly before or behind a table and belongs to it. */
const nearby = 40

/** Tables with the words that lead in to them, and those right behind them, such as how many doses a day are too many. */
function around(blocks: readonly Block[], left: readonly Block[], told: Told): Block[] {
  return blocks.filter((block, at) => {
    if (left.includes(block)) return true
    if (block.type !== 'paragraph' && block.type !== 'callout') return false
    if (!isLeft(block, told) || wordsIn([block]) > nearby) return false
    const [before, after] = [blocks[at - 1], blocks[at + 1]]
    return (before && left.includes(before)) || (after && left.includes(after))
  })
}

/** Whether most rows below the header of a table hold a number. */
function isOfNumbers({ children, headerRows }: Table): boolean {
  const rows = children.slice(headerRows)
  const numbered = rows.filter((row) => /\p{Nd}/u.test(toText(row.children.slice(1))))
  return rows.length > 0 && numbered.length * 2 > rows.length
}

/** Whether a section is about how much of something is taken, or when. */
const saysHowMuch = ({ aspect, heading }: Section, { amounts }: Cues): boolean =>
  aspect === 'UsageOrScheduleHealthAspect' || amounts.test(toText(heading))

/** The name of a column of doses: `Single dose`, `Einzeldosis`. */
const namesDose = /dos(?:is|es?|en|age|ierung)(?!\p{L})|جرعة|الجرعة/iu

/** Whether the head of a table calls a column one of doses, behind one by which readers find theirs. */
function headsDoses({ children, headerRows }: Table): boolean {
  const [, ...columns] = children.slice(0, headerRows).at(-1)?.children ?? []
  return columns.some((cell) => namesDose.test(toText(cell.children)))
}

/** Whether a small table gives, in most rows below its header, how much of a medicine is taken. */
function tellsDoses(table: Table): boolean {
  const rows = table.children.slice(table.headerRows)
  const dosed = rows.filter((row) => saysDose(toText(row.children.slice(1))))
  return dosed.length * 2 > rows.length && wordsIn([table]) <= mostDosed
}

/**
 * Whether a heading with the title of a table below it has more than half of the words of the topic's title that mean something, and
 * the heading none that it has not: `Foods to avoid` does in `Foods to avoid in pregnancy`, and `Risks of asthma` not in `Asthma`.
 */
function saysTitle(
  { heading }: Section,
  left: readonly Block[],
  { title }: Topic,
  { empty }: Cues,
): boolean {
  const captions = left.flatMap((block) => (block.type === 'table' ? (block.caption ?? []) : []))
  const said = stemsOf(`${toText(heading)} ${toText(captions)}`, empty)
  const asked = [...stemsOf(title, empty)]
  const more = [...stemsOf(toText(heading), empty)].some((stem) => !asked.includes(stem))
  return !more && asked.filter((stem) => said.has(stem)).length * 2 > asked.length
}

/** Words by their first letters, so that their endings do not matter. */
function stemsOf(text: string, empty: RegExp): Set<string> {
  const all =
    oneLine(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []
  return new Set(all.filter((word) => !empty.test(word)).map((word) => word.slice(0, 5)))
}

const ownBlocks = ({ children }: Section): Block[] =>
  children.filter((child): child is Block => child.type !== 'section')

function allOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [
    section,
    ...allOf(section.children.filter((child): child is Section => child.type === 'section')),
  ])
}

const wordsIn = (nodes: readonly (Block | Section)[]): number =>
  oneLine(toText(nodes)).split(' ').filter(Boolean).length
