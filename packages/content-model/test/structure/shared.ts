import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { NeutralBlock } from './to-blocks.ts'

// Samples, development set and scorer are other people's words: they stand beside the repository, never in it.
const shared = fileURLToPath(new URL('../../../../../shared/', import.meta.url))

/** Whether the folder with the truth stands beside the repository. */
export const beside: boolean = existsSync(`${shared}structure/gold/`)

/** What is printed where it does not. */
export const notBeside =
  'The samples and the development set are not beside the repository (../shared): nothing is scored.\n'

/** A text with its true blocks. */
export interface Truth {
  name: string
  /** `samples`, or the style of the dump. */
  style: string
  text: string
  blocks: NeutralBlock[]
  /** Only the samples have typed sections. */
  sections: TrueSection[]
}

/** A section of the truth; `type` is a health aspect or one of the truth's own names. */
export interface TrueSection {
  heading: string | null
  type: string
  altTypes: string[]
}

/** Right and wrong finds of one kind. */
export interface Hits {
  tp: number
  fp: number
  fn: number
}

/** What the scorer counts in one document. */
export interface Counts {
  heading: Hits
  level: { n: number; ok: number; okShift: number }
  li: Hits
  ordered: { n: number; ok: number }
  cell: Hits
  para: Hits
  faq: Hits
  ref: Hits
  boiler: Hits
  textRecall: { w: number; s: number }
  invented: { n: number; k: number }
}

/** The scorer: `score` counts in one document, `add` pools two counts. */
export interface Scorer {
  score(blocks: NeutralBlock[], gold: NeutralBlock[], source: string): Counts
  add(one: Counts | undefined, other: Counts): Counts
}

export async function loadScorer(): Promise<Scorer> {
  return (await import(`${shared}structure/score.mjs`)) as Scorer
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The five samples, in the order of their names. */
export function loadSamples(): Truth[] {
  const folder = `${shared}structure/gold/`
  const names = readdirSync(folder).filter((name) => /^\d{3}_/.test(name))
  return names.sort().map((name) => {
    const { source, blocks, sections } = readJson(folder + name) as {
      source: string
      blocks: NeutralBlock[]
      sections: TrueSection[]
    }
    const text = readFileSync(`${shared}seeds/${source}`, 'utf8')
    return { name: source, style: 'samples', text, blocks, sections }
  })
}

/** The development set, in the order of its names. */
export function loadDevelopmentSet(): Truth[] {
  const folder = `${shared}structure/dev/`
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { style, text, gold } = readJson(folder + name) as {
        style: string
        text: string
        gold: { blocks: NeutralBlock[] }
      }
      return { name, style, text, blocks: gold.blocks, sections: [] }
    })
}
