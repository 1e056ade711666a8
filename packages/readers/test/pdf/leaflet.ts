import { type AnyNode, type Topic, toText, visit } from '@plainleaf/content-model'
import { pdfReader } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { outline } from './outline.ts'
import { line, pdfOf } from './write-pdf.ts'

/** Reads what was drawn on the pages of a leaflet. */
export const read = async (pages: readonly string[]): Promise<Topic> =>
  pdfReader.read(new VFile({ path: 'leaflet.pdf', value: pdfOf(pages) }))

/** All nodes of a type, in order. */
export const nodesOf = (topic: Topic, type: string): AnyNode[] => {
  const found: AnyNode[] = []
  for (const section of topic.children)
    visit(section as AnyNode, (node) => {
      if (node.type === type) found.push(node)
    })
  return found
}

/** The words of all nodes of a type. */
export const textsOf = (topic: Topic, type: string): string[] =>
  nodesOf(topic, type).map((node) => toText([node]).replace(/\s+/gu, ' ').trim())

/** The title and the headings, each after its level. */
export const headingsOf = (topic: Topic): string[] =>
  outline(topic).filter((text) => /^\d /u.test(text))

export const title: string = line('B', 20, 60, 780, 'Head lice')

/** Four lines that fill their column. */
export const filling: readonly string[] = [
  'Head lice are small insects that live in the hair and on the scalp of people. They do',
  'not jump or fly, but walk from one head to another while hair touches hair. Anybody can',
  'get them, and clean hair is as good to them as any other hair. Combing wet hair with a',
  'fine comb finds them, and does away with them when it is done often enough.',
]

/** Lines of a narrow column. */
export const narrow = (what: string): string[] => [
  `Here is ${what}, written in lines`,
  'that are as long as those of a column',
  'of a leaflet are, one below the other',
  'until there is no more to say of it.',
]
