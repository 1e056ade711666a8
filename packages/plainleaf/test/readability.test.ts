import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  type ReadabilityReport,
  readabilityReportSchema,
} from '../src/readability/readability-report.ts'
import { traceBack } from '../src/readability/trace-back.ts'
import { plainleaf } from './support/command.ts'
import { hayFever } from './support/documents.ts'
import { folderWith } from './support/folder.ts'

const eczema = readFileSync(new URL('fixtures/readability/eczema.md', import.meta.url), 'utf8')

async function reportOf(text: string, ...words: string[]): Promise<ReadabilityReport> {
  const cwd = folderWith({ 'in/eczema.md': text })
  const { code, stdout, stderr } = await plainleaf(
    ['readability', 'in/eczema.md', '--json', ...words],
    { cwd },
  )
  expect([code, stderr]).toEqual([0, ''])
  return readabilityReportSchema.parse(JSON.parse(stdout))
}

/** The document from where a finding points. */
function at({ line, column }: { line?: number | undefined; column?: number | undefined }): string {
  return eczema
    .split('\n')
    .slice(line! - 1)
    .join('\n')
    .slice(column! - 1)
}

test('readability --json measures the document, its sections and its hardest sentences', async () => {
  const report = await reportOf(eczema)
  expect(report).toMatchObject({ file: 'in/eczema.md', title: 'Eczema in children', lang: 'en' })
  // Headings and the cells of the table are not read.
  expect(report.measures.words).toBe(104)
  expect(report.measures.percentSigns).toBe(1)
  expect(report.sections.map(({ heading, line }) => [heading, line])).toEqual([
    ['', 8],
    ['What helps', 10],
    ['What is not known', 19],
  ])
  expect(report.hardest).toHaveLength(5)
  const hardness = report.hardest.map(({ grade, rareWords }) => grade + 2 * rareWords.length)
  expect(hardness).toEqual([...hardness].sort((a, b) => b - a))
  for (const sentence of report.hardest) {
    expect(sentence.file).toBe('in/eczema.md')
    expect(at(sentence).slice(0, 12)).toBe(sentence.text.slice(0, 12))
  }
  expect((await reportOf(eczema, '--sentences', '2')).hardest).toHaveLength(2)
})

test('each finding points to the words to change and says what to write', async () => {
  const { findings, hardest } = await reportOf(eczema)
  const found = (rule: string) => findings.filter((one) => one.rule === rule)
  for (const one of findings) expect(one).toMatchObject({ file: 'in/eczema.md', severity: 'note' })
  for (const one of found('plain-word')) {
    const old = /for "(.*)"$/u.exec(one.note)?.[1]
    expect(eczema.split('\n')[one.line! - 1]?.length).toBeGreaterThanOrEqual(one.column!)
    expect(at(one).replaceAll('\n', ' ').slice(0, old?.length)).toBe(old)
  }
  expect(found('plain-word').map(({ note }) => note)).toContain('Write "used" for "utilized"')
  expect(found('percent-as-people').map((one) => at(one).slice(0, 3))).toEqual(['40%'])
  expect(found('passive-to-active').map((one) => at(one).slice(0, 6))).toEqual(['The cr'])
  expect(found('term-unexplained').map((one) => at(one).slice(0, 7).toLowerCase())).toContain(
    'eczema ',
  )
  const hard = hardest.find(({ text }) => text.startsWith('Steroid'))
  expect(hard?.findings.length).toBeGreaterThan(1)
  expect(hard?.plain).toContain('Eczema today')
})

test('what stands on a wrapped line of a list is found there', async () => {
  const text = '# Lice\n\n- Lice are small\n  insects. They can be\n  eradicated with a comb.\n'
  const { findings } = await reportOf(text)
  const [found] = findings.filter(({ note }) => note.includes('eradicated'))
  expect([found?.line, found?.column]).toEqual([5, 3])
})

test('a title in italics is left as it is', async () => {
  const { findings } = await reportOf(eczema)
  expect(findings.filter((one) => at(one).startsWith('Eczema today'))).toEqual([])
})

test('scores name what needs a person', async () => {
  const { scores } = await reportOf(eczema)
  const items = Object.values(scores).flatMap((score) => score.items)
  expect(items).toHaveLength(44)
  expect(
    items.filter(({ verdict }) => verdict === 'not judged').every(({ how }) => how === 'person'),
  ).toBe(true)
  expect(items.filter(({ how }) => how === 'person').length).toBeGreaterThan(4)
})

test('readability tells a person the measures, the sentences and the scores', async () => {
  const cwd = folderWith({ 'eczema.md': eczema })
  const { code, stdout, stderr } = await plainleaf(['readability', 'eczema.md'], { cwd })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(
    /^Flesch-Kincaid grade +\d+\.\d +≤ 8 {2}acronyms spelled out \d+\.\d; lists read on \d+\.\d$/mu,
  )
  expect(stdout).toMatch(/^ +10 {2}What helps +\d+ +\d+\.\d$/mu)
  expect(stdout).toMatch(/^eczema\.md:\d+:\d+ {2}grade \d+\.\d, \d+ words$/mu)
  expect(stdout).toMatch(/^ {4}15:20 {2}Write "used" for "utilized" {2}plain-word$/mu)
  expect(stdout).toMatch(
    /^CDC Clear Communication Index {2}\d+ of \d+ met, \d+% \(its pass mark is 90%\)$/mu,
  )
  expect(stdout).toMatch(
    /^ +4 \? A picture carries the main message +needs a person: It has no picture$/mu,
  )
  expect(stdout).toMatch(/^\d+ things? to change in other sentences \(--verbose prints them\)$/mu)
  const all = await plainleaf(['readability', 'eczema.md', '--verbose'], { cwd })
  expect(all.stdout).toMatch(/^In other sentences\neczema\.md:\d+:\d+ {2}/mu)
})

test('readability of what cannot be measured', async () => {
  const cwd = folderWith({
    'empty.md': '',
    'title.md': '# Only a title\n',
    'table.md': '# Doses\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
    'fievre.md': '---\ntitle: Fièvre\nlang: fr\n---\n\nLa fièvre est une réaction du corps.\n',
  })
  const missing = await plainleaf(['readability', 'nothing.md'], { cwd })
  expect([missing.code, missing.stdout]).toEqual([1, ''])
  expect((await plainleaf(['readability', 'empty.md'], { cwd })).code).toBe(1)
  for (const name of ['title.md', 'table.md']) {
    const { code, stdout } = await plainleaf(['readability', name, '--json'], { cwd })
    expect([code, readabilityReportSchema.parse(JSON.parse(stdout)).measures.words]).toEqual([0, 0])
    expect((await plainleaf(['readability', name], { cwd })).stdout).toContain(
      'no words in no sentences',
    )
  }
  const french = await plainleaf(['readability', 'fievre.md', '--json'], { cwd })
  expect(
    readabilityReportSchema.parse(JSON.parse(french.stdout)).findings.map(({ rule }) => rule),
  ).toEqual(['readability-english-only'])
  const wrong = await plainleaf(['readability', 'title.md', '--sentences', 'many'], { cwd })
  expect([wrong.code, wrong.stdout]).toEqual([2, ''])
})

test('readability gives the same bytes twice', async () => {
  const cwd = folderWith({ 'a.md': hayFever })
  const words = ['readability', 'a.md', '--json']
  expect(await plainleaf(words, { cwd })).toEqual(await plainleaf(words, { cwd }))
})

test('changes are traced back through those before them', () => {
  const text = 'It was utilized in order to help, and it did.'
  const traced = traceBack(text, [
    { ruleId: 'a', start: 7, end: 15, insert: 'used', reason: '' },
    { ruleId: 'b', start: 12, end: 23, insert: 'to', reason: '' },
    { ruleId: 'c', start: 19, end: 27, insert: '. It', reason: '' },
    { ruleId: 'd', start: 7, end: 14, insert: 'meant to', reason: '' },
  ])
  expect(traced.map(({ from, to }) => text.slice(from, to))).toEqual([
    'utilized',
    'in order to',
    ', and it',
    'utilized in order to',
  ])
  expect(traced.map(({ before }) => before)).toEqual([
    'utilized',
    'in order to',
    ', and it',
    'used to',
  ])
})
