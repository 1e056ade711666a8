import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { beside, readDocuments } from '../plain/documents.ts'
import { figuresIn } from '../plain/figures.ts'
import { meaningChanges } from '../plain/meaning-changes.ts'
import { measure } from '../plain/measure.ts'
import { mustKeep, mustKeepIn } from '../plain/must-keep.ts'
import { notBeside, plainTable } from '../plain/plain-table.ts'
import { checkNumbers } from '../plain/right-numbers.ts'
import { toDetails, toTable } from '../plain/table.ts'

const folder = mkdtempSync(join(tmpdir(), 'plainleaf-plain-'))
afterAll(() => rmSync(folder, { recursive: true }))

const leaflet = `# Hay fever tablets

## What are they?

Hay fever tablets are medicines that stop sneezing. They block histamine, which the body makes when pollen gets into the nose. You can buy them in a shop.

## Do they help?

In one trial, 40% of people who took the tablets slept well, compared with 20% of people who took placebo.

## What are the risks?

- They can make you sleepy.
- Do not drive if you feel sleepy.
`

test('the kept table is that of the summaries', async () => {
  if (!beside) return void process.stdout.write(notBeside)
  const kept = readFileSync(new URL('../../packages/summary/plain.txt', import.meta.url), 'utf8')
  expect(await plainTable(), 'plain.txt is out of date: run pnpm plain').toBe(kept)
})

describe('numbers', () => {
  const of = (text: string) => figuresIn(text).map(({ value, unit, bound }) => [value, unit, bound])

  test('are read with what they count and with their bounds', () => {
    expect(of('Those >70 years had <5 mg.')).toEqual([
      [70, 'year', 'over'],
      [5, 'mg', 'under'],
    ])
    expect(of('Over 30 people took up to 2.5 mg for 8 to 12 weeks.')).toEqual([
      [30, 'people', 'over'],
      [2.5, 'mg', 'under'],
      [8, 'week', 'none'],
      [12, 'week', 'none'],
    ])
    expect(of('67% of some, 2 in 10 of others, and two-thirds of all [3, 4].')).toEqual([
      [0.67, 'share', 'none'],
      [0.2, 'share', 'none'],
      [2 / 3, 'share', 'none'],
    ])
    expect(of('COVID-19 in Phase 3')).toEqual([])
    expect(of('Marker AB12-4 was in 72 people, and seventy-five were well.')).toEqual([
      [72, 'people', 'none'],
    ])
    expect(of('24 to 48 hours. About 10 out of 100 waited.')[0]).toEqual([24, 'hour', 'none'])
    expect(of('24 to 48 people out of 100')[0]).toEqual([0.24, 'share', 'none'])
  })

  const edit = (before: string, after: string) => ({ ruleId: 'test', before, after })
  const wrong = (source: string, plain: string, before = '', after = '') =>
    checkNumbers(source, plain, before ? [edit(before, after)] : []).wrong.length

  test('are right where value, unit, bound and neighbour are those of the source', () => {
    const source = '67% of patients on the spray and 32% of patients on placebo felt well.'
    expect(wrong(source, source.replace('67%', 'About 67 out of 100'))).toBe(0)
    expect(wrong(source, source.replace('67%', '76%'))).toBe(1)
    expect(wrong(source, source.replace('67%', '32 %').replace(' 32%', ' 67%'))).toBe(2)
    expect(wrong('Take 5 mg.', 'Take 5 ml.')).toBe(1)
    expect(wrong('It takes 6 months.', 'It takes half a year.')).toBe(1)
    expect(wrong('Over 30 people came.', 'Up to 30 people came.')).toBe(1)
    expect(wrong('30 participants came.', '30 people came.', 'participants', 'people')).toBe(0)
    expect(wrong('994 were seen in May.', 'We saw 994 in May.')).toBe(0)
    expect(wrong('994 mg of it helped.', 'They had 994 of it.', 'mg of it helped', 'they')).toBe(1)
  })

  test('are right where an edit turned the sentence round or made its verb plain', () => {
    const turned = (plain: string) =>
      checkNumbers('Of 120 asked, 94 were included in May.', plain, [
        edit('', 'we included'),
        edit('were included', ''),
      ]).wrong.length
    expect(turned('Of 120 asked, we included 94 in May.')).toBe(0)
    expect(turned('Of 94 asked, we included 120 in May.')).toBe(2)
    expect(turned('Of 120 asked, we included 94 mg in May.')).toBe(1)
    // No edit says that a word changed places.
    expect(
      wrong('Of 120 asked, 94 were included in May.', 'Of 120 asked, we included 94 in May.'),
    ).toBe(1)
    const scans = 'Of 12 men, two underwent scans.'
    expect(wrong(scans, 'Of 12 men, two had scans.', 'underwent', 'had')).toBe(0)
    expect(wrong(scans, 'Of 12 men, two had scans.', 'scans', 'pictures')).toBe(1)
    expect(wrong(scans, 'Of 12 men, two weeks had scans.', 'underwent', 'had')).toBe(1)
    const years = 'It was 12 and 14 in 2010 and 2000 respectively.'
    const order = years.replace('respectively', 'in that order')
    expect(wrong(years, order, 'respectively', 'in that order')).toBe(0)
    expect(wrong(years, order.replace('2000', '2001'), 'respectively', 'in that order')).toBe(1)
  })
})

test('negations and doubts are counted on both sides', () => {
  const kinds = (source: string, plain: string) =>
    meaningChanges(source, plain).map(({ kind }) => kind)
  expect(kinds('It may not help.', 'It might not help.')).toEqual([])
  expect(kinds('It may not help.', 'It does help.')).toEqual(['negation', 'doubt'])
  expect(kinds('It may help, and nobody knows the potential of it.', 'Nobody knows it.')).toEqual([
    'doubt',
  ])
  expect(kinds('The potential of it is great.', 'It is great.')).toEqual([])
  expect(kinds('The potential harm is small.', 'The harm is small.')).toEqual(['doubt'])
  expect(kinds('It helps (but no one knows why).', 'It helps.')).toEqual([])
  expect(kinds('Some have an illness, such as heart failure.', 'Some have an illness.')).toEqual([])
  expect(kinds('The failure of the pump harms.', 'The pump harms.')).toEqual(['negation'])
})

test('what must be kept is found by its kind, and counts once', () => {
  const source = [
    'The spray helped 40% of people, compared with 20% of people on placebo.',
    'It helped 40 out of 100, and placebo helped 20 out of 100.',
    'Do not give it to babies.',
    'Call an ambulance if breathing is hard: call 911 at once.',
    'It is not safe with alcohol.',
    'The FDA approved it in 2012.',
    'The FDA is expected to approve another in 2031.',
    'See Who should not have it.',
    'Patients were seen from 1995 to 1998.',
  ].map((text, at) => ({ id: `s${at}`, text }))
  expect(mustKeepIn(source).map(({ kind, id }) => [kind, id])).toEqual([
    ['comparison', 's0'],
    ['warning', 's2'],
    ['warning', 's3'],
    ['not safe', 's4'],
    ['legal status', 's5'],
  ])
  const plain = [
    { sources: ['s2'], text: 'Never give it to babies.' },
    { sources: ['s9'], text: 'About 40 out of 100 slept well, against 20 out of 100 on placebo.' },
  ]
  expect(mustKeep(source, plain).flatMap(({ kept, id }) => (kept ? [id] : []))).toEqual([
    's0',
    's2',
  ])
})

test('a comparison is kept only with its figures', () => {
  const text = 'Pain fell by 3.1 ± 0.5 points with the gel, compared with 1.2 ± 0.4 points without.'
  const source = [{ id: 's0', text }]
  const kept = (plain: string, id = 's0') =>
    mustKeep(source, [{ sources: [id], text: plain }]).map((one) => one.kept)
  expect(kept('Pain fell by 3.1 points with the gel. It fell by 1.2 points without.')).toEqual([
    true,
  ])
  expect(kept('Pain fell more with the gel than without.')).toEqual([false])
  expect(kept('Pain fell by 3.1 points with the gel.')).toEqual([false])
  expect(kept('It fell by 3.1 points, against 1.2 points.', 's1')).toEqual([true])
})

test('a comparison sets figures of groups apart, and no bounds of one', () => {
  const kinds = (text: string) => mustKeepIn([{ id: 's0', text }]).map(({ kind }) => kind)
  for (const text of [
    'A rash came up in 12% of the cream group and 30% of the gel group.',
    'It is found in 1 in 12 boys and 1 in 200 girls.',
    'A waist over 35 inches for women or over 40 inches for men is a risk.',
    'Half of the men and 20% of the women slept, but it hurt.',
    'Coughs ended in 60% and 80%, respectively.',
    'It took 4 days with the gel, compared with 9 days without.',
  ])
    expect(kinds(text), text).toEqual(['comparison'])
  for (const text of [
    'The lump is larger than 2 centimeters but not larger than 4 centimeters.',
    'Adults older than 60 years may wait for more than 5 years.',
    'Some 60% to 80% of patients make antibodies against it.',
    'More than 50% of people cough, and about 20% of people sneeze.',
    'One half of the mark looks different than the other half.',
    'They were given a 0.5% solution or a 2% cream or placebo.',
  ])
    expect(kinds(text), text).toEqual([])
})

test('a comparison is told with what varies, in brackets and with one unit for two', () => {
  const kept = (text: string, plain = text) =>
    mustKeep([{ id: 's0', text }], [{ sources: ['s0'], text: plain }]).map((one) => one.kept)
  expect(kept('It fell to 62 ± 13% with the gel, compared with 90 ± 9%.')).toEqual([true])
  expect(
    kept('It hurt 48 (6%) of 787 people on gel and 66 (8%) of 797 people on placebo.'),
  ).toEqual([true])
  expect(
    kept(
      'It helped 75 and 67% of men and women, respectively.',
      'It helped 75 and about 67 out of 100 men and women, in that order.',
    ),
  ).toEqual([true])
  expect(
    kept(
      'It was seen in 93% of men and 100% of women.',
      'It was seen in 93 out of 100 men and 100 out of 100 women.',
    ),
  ).toEqual([true])
})

test('whom a board approves or a state licenses is no legal status', () => {
  const kinds = (text: string) => mustKeepIn([{ id: 's0', text }]).map(({ kind }) => kind)
  expect(kinds('The ethics committee of a clinic in Australia approved it in 2009.')).toEqual([])
  expect(kinds('In 2009 we asked licensed nurses in Australia.')).toEqual([])
  expect(kinds('Australia approved the gel in 2009.')).toEqual(['legal status'])
})

test('a short warning that stands twice counts once', () => {
  const source = ['s0', 's1'].map((id) => ({ id, text: 'Avoid dry air.' }))
  expect(mustKeep(source, [{ sources: ['s1'], text: 'Avoid dry air.' }])).toMatchObject([
    { id: 's0', kept: true },
  ])
  expect(mustKeep(source, [{ sources: ['s2'], text: 'Avoid dust.' }])).toMatchObject([
    { kept: false },
  ])
})

test('a warning is an order to the reader, and no statement of what things do not do', () => {
  const kinds = (text: string) => mustKeepIn([{ id: 's0', text }]).map(({ kind }) => kind)
  for (const text of [
    'Rest in bed and do not drive.',
    'Do not drive, and do not drink.',
    'If you feel dizzy, sit down and do not drive.',
    'The cream stings, but do not wash it off.',
    'Avoid dry air.',
    'To sleep better, avoid coffee.',
    'It is best to rest and avoid noise.',
    'Wash your hands, and never share a towel.',
  ])
    expect(kinds(text), text).toEqual(['warning'])
  for (const text of [
    'Most cysts are small and do not cause problems.',
    'Moles grow slowly, and do not spread.',
    'These pads hold water but do not smell.',
    'Do not worry.',
    'Never having had a cold.',
    'The rash is red and never goes away.',
    'Some pills, when taken alone, do not make you sleepy.',
    'You are at risk if you smoke, or do not sleep.',
    'If you smoke and do not stop, you may cough.',
    'Creams can help people sleep, avoid scratching, and rest.',
    'It is given to shrink the lump and avoid surgery.',
    'Levels get better, but do not return to normal.',
  ])
    expect(kinds(text), text).toEqual([])
})

test('a document is measured', async () => {
  const path = join(folder, 'tablets.md')
  writeFileSync(path, leaflet)
  const [document] = (await readDocuments([path])).documents
  const found = measure(document!.name, document!.topic)
  expect(found.numbers).toMatchObject({ part: 2, whole: 2 })
  expect(found.mustKeep).toMatchObject({ part: 2, whole: 2 })
  expect(found.slots).toMatchObject({ misses: [] })
  expect(found.sections).toMatchObject({ part: 2, whole: 2 })
  expect(found.changes.part).toBe(0)
  expect(found.repeated.part).toBe(0)
  expect(found.grade).toBeLessThan(found.gradeBefore + 1)
  expect([found.longest, found.over20.part]).toEqual([15, 0])
  expect(found.jargon.part).toBe(found.jargon.misses.length)
  expect(toTable('', [found])).toHaveLength(4)
  expect(toDetails({ ...found, slots: { part: 0, whole: 1, misses: ['What is it?'] } })).toContain(
    '  no answer: What is it?',
  )
})

describe('the command', () => {
  const script = fileURLToPath(new URL('../plain.mjs', import.meta.url))
  const run = (...names: string[]) =>
    spawnSync(process.execPath, ['--conditions=plainleaf:source', script, ...names], {
      encoding: 'utf8',
    })

  test('prints a row for every document of a folder and of a JSON file', () => {
    writeFileSync(join(folder, 'tablets.md'), leaflet)
    writeFileSync(join(folder, 'one.json'), JSON.stringify({ text: leaflet }))
    const abstract = { id: '7', title: 'Sprays', labels: ['METHODS'], contexts: ['We asked.'] }
    writeFileSync(join(folder, 'set.json'), JSON.stringify([{ ...abstract, long: 'It works.' }]))
    const { status, stdout, stderr } = run(folder)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.match(/^(?:tablets\.md|one|set 7|all|bar) /gmu)).toHaveLength(5)
  })

  test('says what it cannot read', () => {
    const { status, stderr } = run(join(folder, 'absent.md'))
    expect(status).toBe(1)
    expect(stderr).toContain('absent.md: there is no such file or folder')
  })
})
