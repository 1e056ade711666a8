import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { lettersOf, lettersOfTopic } from './letters.ts'
import { type NeutralBlock, toBlocks } from './to-blocks.ts'

// The samples are other people's words and stand beside the repository, never in it.
const shared = fileURLToPath(new URL('../../../../../shared/', import.meta.url))
const gold = `${shared}structure/gold/`
const beside = existsSync(gold)

type Counts = { tp: number; fp: number; fn: number }
interface Score {
  heading: Counts
  level: { n: number; ok: number }
  li: Counts
  ordered: { n: number; ok: number }
  cell: Counts
  para: Counts
  faq: Counts
  ref: Counts
  boiler: Counts
  textRecall: { w: number; s: number }
  invented: { n: number; k: number }
}

describe('the five samples', () => {
  const names = beside ? readdirSync(gold).filter((name) => /^\d{3}_/.test(name)) : []
  if (!beside) {
    test('are not beside the repository', () => {
      process.stdout.write(
        'The samples are not beside the repository (../shared): their structure is not scored.\n',
      )
      expect(names).toEqual([])
    })
  }
  for (const name of names.sort()) {
    test(`${name}: every block is right`, async () => {
      const truth = JSON.parse(readFileSync(gold + name, 'utf8')) as {
        source: string
        blocks: NeutralBlock[]
      }
      const text = readFileSync(`${shared}seeds/${truth.source}`, 'utf8')
      const topic = await textReader.read(new VFile({ path: truth.source, value: text }))
      const { score } = (await import(`${shared}structure/score.mjs`)) as {
        score: (blocks: NeutralBlock[], gold: NeutralBlock[], source: string) => Score
      }
      const result = score(toBlocks(topic), truth.blocks, text)
      const none = { fp: 0, fn: 0 }
      for (const part of ['heading', 'li', 'cell', 'para', 'faq', 'ref', 'boiler'] as const) {
        expect(result[part], part).toMatchObject(none)
      }
      expect(result.level.ok).toBe(result.level.n)
      expect(result.ordered.ok).toBe(result.ordered.n)
      expect(result.textRecall.s).toBe(result.textRecall.w)
      expect(result.invented.k).toBe(0)
      expect(lettersOfTopic(topic)).toBe(lettersOf(text))
    })
  }
})
