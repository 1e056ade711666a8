import { readFileSync } from 'node:fs'
import {
  healthAspects,
  markdownReader,
  type Section,
  sectionKinds,
  sectionsOf,
  type Topic,
  toText,
} from '@plainleaf/content-model'
import { VFile } from 'vfile'

/** A heading with what it is: a row of `headings/*.tsv`. */
interface Labelled {
  lang: string
  topic: string
  /** One that begins with `> ` stands a level deeper. */
  heading: string
  kind: string
  /** What is right, the best first; none for what is about the page. */
  aspects: string[]
  /** Lines of the section in Markdown, parted by ` / `. */
  text: string
}

/** A heading with what it is and what it was taken for. */
export interface Typed extends Labelled {
  section: Section
  right: boolean
  /** Also where the first alternative is right. */
  amongTwo: boolean
  kindRight: boolean
}

/** The labelled headings of a split. */
export function readLabelled(split: 'development' | 'held-out'): Labelled[] {
  const tsv = readFileSync(new URL(`headings/${split}.tsv`, import.meta.url), 'utf8')
  return tsv
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [lang, topic, heading, kind, aspects, text = '', ...more] = line.split('\t')
      const named = aspects === '-' ? [] : aspects!.split(', ').map((name) => `${name}HealthAspect`)
      const known =
        sectionKinds.some((name) => name === kind) &&
        named.every((name) => (healthAspects as readonly string[]).includes(name))
      if (!known || more.length > 0) throw new Error(`Not a row: ${line}`)
      return { lang: lang!, topic: topic!, heading: heading!, kind: kind!, aspects: named, text }
    })
}

/** Reads each topic as one document and compares what its sections were taken for with what they are. */
export async function typeLabelled(rows: readonly Labelled[]): Promise<Typed[]> {
  const typed: Typed[] = []
  for (const own of Map.groupBy(rows, ({ topic, lang }) => `${lang} ${topic}`).values()) {
    const topic = await readDocument(own)
    const sections = [...sectionsOf(topic)].filter(({ heading }) => heading.length > 0)
    for (const [index, row] of own.entries()) {
      const section = sections[index]
      if (section === undefined || toText(section.heading) !== row.heading.replace(/^> /u, ''))
        throw new Error(`${row.topic}: no section "${row.heading}"`)
      const readings = [section.aspect, ...section.typing.alternatives.map(({ aspect }) => aspect)]
      const fits = (aspect: string | null | undefined): boolean =>
        row.aspects.length === 0 ? aspect === null : row.aspects.includes(`${aspect}`)
      typed.push({
        ...row,
        section,
        right: fits(readings[0]),
        amongTwo: readings.slice(0, 2).some(fits),
        kindRight: section.kind === row.kind,
      })
    }
  }
  return typed
}

async function readDocument(rows: readonly Labelled[]): Promise<Topic> {
  const parts = rows.map(({ heading, text }) => {
    const line = heading.startsWith('> ') ? `### ${heading.slice(2)}` : `## ${heading}`
    return `${line}\n\n${text.split(' / ').join('\n')}\n`
  })
  const value = `# ${rows[0]!.topic}\n\n${parts.join('\n')}`
  return await markdownReader.read(new VFile({ path: 'topic.md', value }), { lang: rows[0]!.lang })
}

/** Bands of confidence, by their upper ends. */
const bands = [0.3, 0.5, 0.7, 0.85, 0.95, 1.01]

/** The table of `headings/score.txt`. */
export async function scoreHeadings(): Promise<string> {
  const lines = [
    'What headings of leaflets are taken for: shares in %. Written by the test beside it; do not edit.',
  ]
  for (const split of ['development', 'held-out'] as const) {
    const all = await typeLabelled(readLabelled(split))
    const english = all.filter(({ lang }) => lang === 'en')
    const others = Map.groupBy(all, ({ lang }) => lang)
    lines.push('', `${split}          headings  aspect  among 2   kind`)
    for (const [name, rows] of [
      ['English', english] as const,
      ...[...others].filter(([lang]) => lang !== 'en'),
    ])
      lines.push(describe(name, rows))
    lines.push('', 'confidence    headings    mean  both right')
    for (const [index, to] of bands.entries()) {
      const from = bands[index - 1] ?? 0
      const inBand = all.filter(
        ({ section: { typing } }) => typing.confidence >= from && typing.confidence < to,
      )
      const mean = share(inBand, ({ section }) => section.typing.confidence)
      const right = share(inBand, (row) => Number(row.right && row.kindRight))
      lines.push(
        `${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}  ${cell(inBand.length, 8)}${mean.padStart(8)}${right.padStart(12)}`,
      )
    }
    const gap = bands.reduce((sum, to, index) => {
      const from = bands[index - 1] ?? 0
      const inBand = all.filter(
        ({ section: { typing } }) => typing.confidence >= from && typing.confidence < to,
      )
      return (
        sum +
        Math.abs(
          inBand.reduce(
            (own, row) => own + row.section.typing.confidence - Number(row.right && row.kindRight),
            0,
          ),
        )
      )
    }, 0)
    lines.push(`expected calibration error  ${((100 * gap) / all.length).toFixed(1)}`)
  }
  return `${lines.join('\n')}\n`
}

function describe(name: string, rows: readonly Typed[]): string {
  const about = rows.filter(({ aspects }) => aspects.length > 0)
  const right = share(about, (row) => Number(row.right))
  const two = share(about, (row) => Number(row.amongTwo))
  const kind = share(rows, (row) => Number(row.kindRight))
  return `${name.padEnd(20)}${cell(rows.length, 8)}${right.padStart(8)}${two.padStart(9)}${kind.padStart(7)}`
}

function share<T>(rows: readonly T[], of: (row: T) => number): string {
  if (rows.length === 0) return '-'
  return ((100 * rows.reduce((sum, row) => sum + of(row), 0)) / rows.length).toFixed(1)
}

const cell = (value: number, width: number): string => String(value).padStart(width)
