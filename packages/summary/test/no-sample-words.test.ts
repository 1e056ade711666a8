import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const samples = join(repository, '../shared/seeds')
/** Words so common that a run made mostly of them belongs to nobody. */
const common = new Set(
  'a about after all also an and any are as ask at b be been before being but by c call can child children could d did do does doctor dont each every few find for found from g get give given go has have he help her his hour hours how i if in into is it its less make many may me might more most must my need no not of on one only or other our out over p per research s see she should side so some such support t take than that the their them then there these they this those time to too two until up us use used was we well were what when where which while who why will with without would years you your'.split(
    ' ',
  ),
)
/** What any health text may hold: names of authorities, conventional headings, addresses. */
const terms = new Set([
  'drug enforcement administration',
  'food and drug',
  'and drug administration',
  'https doi org',
  'table of contents',
  'frequently asked questions',
  'common side effects',
])

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/gu) ?? []

function runsOf(words: readonly string[], size = 3): string[] {
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + size)
    const own = run.filter((word) => !common.has(word)).length
    return run.length === size && own >= 2 ? [run.join(' ')] : []
  })
}
/** A dictionary names what health texts name (`post traumatic stress`): only longer runs tell of copying there. */
const inDictionary = 7

/** The contents of string and regex literals, as near as a pattern comes: comments are not read. */
function literalsOf(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//gu, ' ').replace(/(?<![:'"`\\/])\/\/[^\n]*/gu, ' ')
  const literal =
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[(,=:[!&|?]\s{0,20})\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gu
  return bare.match(literal) ?? []
}

const sizeFor = (path: string): number => (path.includes('/lexicon/data/') ? inDictionary : 3)

it('holds no phrase of a sample in its code', () => {
  if (!existsSync(samples)) {
    console.log(`No samples at ${samples}: nothing to compare the code with.`)
    return
  }
  const known = new Set<string>()
  for (const name of readdirSync(samples))
    for (const size of [3, inDictionary])
      for (const run of runsOf(wordsOf(readFileSync(join(samples, name), 'utf8')), size))
        known.add(run)
  expect(known.size).toBeGreaterThan(0)
  const found = globSync('packages/*/src/**/*.ts', { cwd: repository }).flatMap((path) => {
    const code = readFileSync(join(repository, path), 'utf8')
    // Parts of an alternation, and variants parted by commas, stand side by side by chance.
    const phrases = literalsOf(code).flatMap((literal) => literal.split(/[|()[\]{}^$\n,]/u))
    return phrases
      .flatMap((phrase) => runsOf(wordsOf(phrase.replace(/\\[a-z]/giu, ' ')), sizeFor(path)))
      .filter((run) => known.has(run) && !terms.has(run))
      .map((run) => `${path}: ${run}`)
  })
  expect([...new Set(found)].sort()).toEqual([])
})
