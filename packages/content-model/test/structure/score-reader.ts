import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { type AspectCounts, scoreAspects } from './score-aspects.ts'
import { columns } from './score-columns.ts'
import { type Counts, loadDevelopmentSet, loadSamples, loadScorer, type Truth } from './shared.ts'
import { toBlocks } from './to-blocks.ts'

/** The score of the text reader over samples and development set, as the plain text that is kept in `score.txt`. */
export async function scoreReader(): Promise<string> {
  const scorer = await loadScorer()
  const aspects: AspectCounts = { headings: 0, right: 0, accepted: 0, among: 0 }
  const all: Scored[] = []
  for (const truth of [...loadSamples(), ...loadDevelopmentSet()]) {
    all.push(await scoreOne(truth))
  }

  async function scoreOne({ text, name, style, blocks, sections }: Truth): Promise<Scored> {
    const topic = await textReader.read(new VFile({ path: `${name}.txt`, value: text }))
    const own = scoreAspects(topic, sections)
    for (const key of ['headings', 'right', 'accepted', 'among'] as const) aspects[key] += own[key]
    return { style, counts: scorer.score(toBlocks(topic), blocks, text) }
  }

  const set = all.filter(({ style }) => style !== 'samples')
  const styles = [...new Set(set.map(({ style }) => style))].sort()
  const rows: [string, Scored[]][] = [
    ['samples', all.filter(({ style }) => style === 'samples')],
    ...styles.map((style): [string, Scored[]] => [style, set.filter((one) => one.style === style)]),
    ['all styles', set],
  ]
  const table = (title: string, summarise: Summary): string[] => [
    '',
    line(
      title,
      'docs',
      columns.map(({ name }) => name),
    ),
    ...rows.map(([name, scored]) => {
      const figures = summarise(scored.map(({ counts }) => counts))
      return line(
        name,
        String(scored.length),
        figures.map((value, at) => percent(value, at)),
      )
    }),
  ]
  const pooled: Summary = (counts) => {
    const sum = counts.reduce<Counts | undefined>((one, other) => scorer.add(one, other), undefined)
    return columns.map(({ of }) => (sum ? of(sum) : null))
  }
  const lines = [
    'Plain text reader: figures in %. Written by `pnpm score`; do not edit.',
    ...table('pooled', pooled),
    line(
      'to reach',
      '',
      columns.map(({ target }, at) => (target === undefined ? '' : percent(target, at))),
    ),
    ...table('mean', perDocument(mean)),
    ...table('median', perDocument(median)),
    '',
    ...describe(aspects),
  ]
  return `${lines.map((text) => text.trimEnd()).join('\n')}\n`
}

interface Scored {
  style: string
  counts: Counts
}

/** Makes one figure for each column of the counts of some documents. */
type Summary = (counts: readonly Counts[]) => (number | null)[]

/** Documents in which there is nothing to count have no part in a column. */
function perDocument(middle: (values: number[]) => number): Summary {
  return (counts) =>
    columns.map(({ of }) => {
      const values = counts.map(of).filter((value) => value !== null)
      return values.length === 0 ? null : middle(values)
    })
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const half = sorted.length / 2
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half) - 1]!) / 2
}

function percent(value: number | null, at: number): string {
  return value === null ? '-' : (100 * value).toFixed(columns[at]?.decimals ?? 1)
}

function line(name: string, documents: string, cells: readonly string[]): string {
  return name.padEnd(12) + documents.padStart(5) + cells.map((cell) => cell.padStart(9)).join('')
}

function describe({ headings, right, accepted, among }: AspectCounts): string[] {
  const row = (name: string, count: number): string =>
    `${name.padEnd(58)}${String(count).padStart(4)}${percent(count / headings, 0).padStart(8)}`
  return [
    `Aspects and kinds of the ${headings} headings of the samples`,
    row('  what the truth names first', right),
    row('  or another that the truth accepts', accepted),
    row('  or one of the two alternatives we give (to reach: 90.0)', among),
  ]
}
