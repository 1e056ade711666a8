import type { ReadabilityReport } from '../readability/readability-report.ts'
import { cleanLine } from './clean.ts'
import { describeScores } from './describe-scores.ts'
import { plural } from './print-messages.ts'
import type { Colors } from './terminal.ts'
import { fitWidth, textWidth } from './text-width.ts'

/** Widest heading that is printed whole. */
const widest = 50

/**
 * A readability report for a person: measures beside what to aim at, sections, the hardest sentences, the indexes. What
 * to change in the other sentences is counted, and listed when `verbose`.
 */
export function describeReadability(
  report: ReadabilityReport,
  colours: Colors,
  verbose = false,
): string {
  const { measures } = report
  const lines = [
    colours.bold(cleanLine(report.title)),
    `${plural(measures.words, 'word') || 'no words'} in ${plural(measures.items.sentences, 'sentence') || 'no sentences'}, headings left out`,
    '',
    ...measureTable(report, colours),
    '',
    ...sectionTable(report, colours),
    ...hardestSentences(report, colours),
    ...otherFindings(report, colours, verbose),
    ...describeScores(report.scores, colours),
  ]
  return `${lines.join('\n')}\n`
}

/** A figure as read; `aim` is the most it should be, in the same unit. */
interface Row {
  name: string
  value: number
  unit?: string
  digits?: number
  aim?: number
  more?: string
}

function measureTable({ measures }: ReadabilityReport, colours: Colors): string[] {
  const { items, joined } = measures
  const { acronymsAsOne: one, acronymsSpelled: spelled } = items
  const rows: Row[] = [
    {
      name: 'Flesch-Kincaid grade',
      value: one.fleschKincaid,
      aim: 8,
      more: `acronyms spelled out ${spelled.fleschKincaid.toFixed(1)}; lists read on ${joined.acronymsAsOne.fleschKincaid.toFixed(1)}`,
    },
    {
      name: 'SMOG grade',
      value: one.smog,
      aim: 9.5,
      more: `acronyms spelled out ${spelled.smog.toFixed(1)}; lists read on ${joined.acronymsAsOne.smog.toFixed(1)}`,
    },
    { name: 'Automated readability index', value: one.automatedReadability },
    { name: 'Coleman-Liau index', value: one.colemanLiau },
    { name: 'Dale-Chall score', value: one.daleChall },
    { name: 'Flesch reading ease', value: one.fleschReadingEase, more: 'the higher the easier' },
    {
      name: 'Words in a sentence',
      value: items.wordsPerSentence,
      more: `lists read on ${joined.wordsPerSentence.toFixed(1)}`,
    },
    { name: 'Sentences over 20 words', value: 100 * items.over20, unit: '%', digits: 0, aim: 5 },
    { name: 'Sentences over 25 words', value: 100 * items.over25, unit: '%', digits: 0, aim: 0 },
    { name: 'Passive sentences', value: 100 * measures.passive, unit: '%', digits: 0, aim: 10 },
    { name: 'Rare words in 100', value: measures.rareWords, aim: 4 },
    { name: 'Unexplained terms in 100', value: measures.unexplainedTerms, aim: 1 },
    { name: 'Content words', value: 100 * measures.lexicalDensity, unit: '%', digits: 0 },
    { name: 'Percent signs', value: measures.percentSigns, digits: 0, aim: 0 },
  ]
  const width = Math.max(...rows.map(({ name }) => name.length))
  return [
    colours.dim(`${'Measure'.padEnd(width)}   Here     Aim`),
    ...rows.map(({ name, value, unit = '', digits = 1, aim, more }) => {
      const shown = value.toFixed(digits) + unit
      const good = aim === undefined || Number(value.toFixed(digits)) <= aim
      const tinted = aim === undefined ? shown : good ? colours.green(shown) : colours.yellow(shown)
      const goal = aim === undefined ? '' : aim === 0 ? '0' : `≤ ${aim}${unit}`
      const cells = `${name.padEnd(width)} ${' '.repeat(6 - shown.length)}${tinted}  ${goal.padStart(6)}`
      return more ? `${cells}  ${colours.dim(more)}` : cells.trimEnd()
    }),
  ]
}

function sectionTable({ sections }: ReadabilityReport, colours: Colors): string[] {
  if (sections.length === 0) return []
  const rows = sections.map(({ depth, heading, line, words, grade }) => ({
    line: String(line ?? ''),
    heading: `${'  '.repeat(Math.max(depth - 2, 0))}${shortened(heading || '(no heading)', widest)}`,
    words: String(words),
    grade,
  }))
  const width = Math.max('Section'.length, ...rows.map(({ heading }) => textWidth(heading)))
  return [
    colours.dim(` Line  ${'Section'.padEnd(width)}  Words  Grade`),
    ...rows.map(({ line, heading, words, grade }) => {
      const shown = grade.toFixed(1).padStart(5)
      return `${colours.dim(line.padStart(5))}  ${fitWidth(heading, width)}  ${words.padStart(5)}  ${grade > 8 ? colours.yellow(shown) : colours.green(shown)}`
    }),
    '',
  ]
}

function hardestSentences({ hardest }: ReadabilityReport, colours: Colors): string[] {
  if (hardest.length === 0) return []
  return [
    colours.bold('Hardest sentences'),
    ...hardest.flatMap(({ file, line, column, text, words, grade, plain, findings }) => {
      const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
      return [
        `${cleanLine(place)}  ${colours.yellow(`grade ${grade.toFixed(1)}`)}, ${words} words`,
        `  ${cleanLine(text)}`,
        ...findings.map(({ line: at, column: by, note, rule }) => {
          const where = at === undefined ? '' : `${at}:${by ?? 1}  `
          return `    ${colours.dim(where)}${cleanLine(note)}  ${colours.dim(rule)}`
        }),
        ...(plain === undefined ? [] : [`  ${colours.green('→')} ${cleanLine(plain)}`]),
        '',
      ]
    }),
  ]
}

function otherFindings(
  { findings, hardest }: ReadabilityReport,
  colours: Colors,
  verbose: boolean,
): string[] {
  const shown = new Set(hardest.flatMap((one) => one.findings.map(keyOf)))
  const others = findings.filter((one) => one.severity === 'note' && !shown.has(keyOf(one)))
  if (others.length === 0) return []
  if (!verbose)
    return [
      colours.dim(
        `${plural(others.length, 'thing')} to change in other sentences (--verbose prints them)`,
      ),
      '',
    ]
  return [
    colours.bold('In other sentences'),
    ...others.map(({ file, line, column, note, rule }) => {
      const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
      return `${cleanLine(place)}  ${cleanLine(note)}  ${colours.dim(rule)}`
    }),
    '',
  ]
}

function keyOf({ line, column, rule, note }: ReadabilityReport['findings'][number]): string {
  return `${line}:${column}:${rule}:${note}`
}

function shortened(text: string, width: number): string {
  const line = cleanLine(text)
  return line.length > width ? `${line.slice(0, width - 1)}…` : line
}
