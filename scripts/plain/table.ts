import type { PlainMeasures, Share } from './measure.ts'

/** A column of the table: its name, its figure for one document, and the bars of issue 4's table for samples and other texts. */
interface Column {
  name: string
  of(one: PlainMeasures): number | null
  /** How the row of all documents is made: the mean, the parts of all over the wholes of all, or the largest. */
  all: 'mean' | 'largest' | ((one: PlainMeasures) => Share)
  decimals: number
  bars: readonly [samples: string, others: string]
}

const percent = ({ part, whole }: Share): number | null =>
  whole === 0 ? null : (100 * part) / whole
const per = (
  name: string,
  key: keyof { [K in keyof PlainMeasures as PlainMeasures[K] extends Share ? K : never]: 0 },
  decimals: number,
  bars: Column['bars'],
): Column => ({
  name,
  of: (one) => percent(one[key]),
  all: (one) => one[key],
  decimals,
  bars,
})
const mean = (
  name: string,
  of: (one: PlainMeasures) => number,
  decimals: number,
  bars: Column['bars'],
): Column => ({ name, of, all: 'mean', decimals, bars })

const columns: readonly Column[] = [
  mean('before', (one) => one.gradeBefore, 1, ['', '']),
  mean('FKGL', (one) => one.grade, 1, ['6.9', '9.4/7.5']),
  mean('joined', (one) => one.gradeJoined, 1, ['', '']),
  mean('spelled', (one) => one.gradeSpelled, 1, ['', '']),
  mean('SMOG', (one) => one.smog, 1, ['9.5', '11.5']),
  per('>20 %', 'over20', 1, ['5', '12']),
  { name: 'longest', of: (one) => one.longest, all: 'largest', decimals: 0, bars: ['25', ''] },
  mean('rare', (one) => one.rareWords, 1, ['5', '9']),
  per('jargon', 'jargon', 1, ['1', '2']),
  per('passive', 'passive', 1, ['10', '12']),
  per('numbers', 'numbers', 1, ['100', '100']),
  per('kept', 'mustKeep', 0, ['100', '95']),
  {
    name: 'changes',
    of: (one) => one.changes.part,
    all: (one) => ({ ...one.changes, whole: 100 }),
    decimals: 0,
    bars: ['0', '0'],
  },
  per('slots', 'slots', 0, ['100', '90']),
  per('sections', 'sections', 0, ['90', '80']),
  mean('words', (one) => one.words, 0, ['250-450', '200-450']),
  per('repeats', 'repeated', 1, ['', '']),
]

const width = 9

/** The measures of some documents as the lines of a table: one for each, one for all, and the bars. */
export function toTable(title: string, all: readonly PlainMeasures[], samples = false): string[] {
  const line = (name: string, cells: readonly string[]): string =>
    (name.slice(0, 33).padEnd(34) + cells.map((cell) => cell.padStart(width)).join('')).trimEnd()
  return [
    line(
      title,
      columns.map(({ name }) => name),
    ),
    ...all.map((one) =>
      line(
        one.name,
        columns.map((column) => shown(column.of(one), column)),
      ),
    ),
    line(
      'all',
      columns.map((column) => shown(ofAll(column, all), column)),
    ),
    line(
      'bar',
      columns.map(({ bars }) => bars[samples ? 0 : 1]),
    ),
  ]
}

function shown(value: number | null, { decimals }: Column): string {
  return value === null ? '-' : value.toFixed(decimals)
}

function ofAll({ of, all: how }: Column, all: readonly PlainMeasures[]): number | null {
  if (all.length === 0) return null
  if (typeof how === 'function') {
    const shares = all.map(how)
    const sum = (key: 'part' | 'whole') => shares.reduce((total, one) => total + one[key], 0)
    // Changes are counted, not shared out.
    if (how(all[0]!).whole === 100 && shares.every(({ whole }) => whole === 100)) return sum('part')
    return percent({ part: sum('part'), whole: sum('whole'), misses: [] })
  }
  const values = all.map(of).filter((value) => value !== null)
  if (how === 'largest') return Math.max(...values)
  return values.reduce((total, value) => total + value, 0) / values.length
}

/** What a person should look at in one document: each figure's misses, named. */
export function toDetails(one: PlainMeasures): string[] {
  const parts: [string, readonly string[]][] = [
    ['over 20 words', one.over20.misses],
    ['jargon', [[...new Set(one.jargon.misses)].join(', ')].filter(Boolean)],
    ['wrong number', one.numbers.misses],
    ['must keep', one.mustKeep.misses],
    ['changed', one.changes.misses],
    ['no answer', one.slots.misses],
    ['section untold', one.sections.misses],
    ['said twice', one.repeated.misses],
  ]
  const lines = parts.flatMap(([name, misses]) => misses.map((miss) => `  ${name}: ${miss}`))
  return lines.length === 0 ? [] : ['', one.name, ...lines]
}
