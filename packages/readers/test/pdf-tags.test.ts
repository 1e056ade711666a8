import { pdfReader } from '@plainleaf/readers'
import type { Browser } from 'playwright-core'
import { VFile } from 'vfile'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browser as launch } from './pdf/chromium.ts'
import { outline } from './pdf/outline.ts'
import { print } from './pdf/print.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

const css = 'body { font: 11pt/1.35 sans-serif } .plain { font-size: 11pt; font-weight: normal }'
/** What a tagged file says that was printed from this, as word processors tag it. */
async function outlineOf(html: string): Promise<string[]> {
  const value = await print(browser, { html: `<html lang="en">${html}`, css, tagged: true })
  return outline(await pdfReader.read(new VFile({ path: 'leaflet.pdf', value })))
}
const text = (about: string): string =>
  `<p>${about} are small insects that live in the hair and on the scalp, and do no harm but that they itch. They do not jump or fly.</p>`

it('leaves a sentence that is tagged as a heading and looks like text as text', async () => {
  const sentence =
    'Comb the wet hair with a fine comb from the roots to the ends, and wipe the comb on paper after each stroke.'
  const found = await outlineOf(
    `<h1>Head lice</h1>${text('Lice')}<h2>Combing</h2><h2 class="plain">${sentence}</h2>${text('Eggs')}`,
  )
  expect(found.filter((line) => /^\d /u.test(line))).toEqual(['1 Head lice', '2 Combing'])
  expect(found).toContain(sentence)
})

it('keeps the items of a list without written bullets apart, whatever lists other pages have', async () => {
  const found = await outlineOf(
    `<h1>Head lice</h1>${text('Lice')}<ol><li>Wet the hair of the child and comb it.</li><li>Wipe the comb.</li></ol><h2 style="break-before: page">Calling us</h2>${text('Eggs')}<p>Call the school nurse if:</p><ul><li>the scalp is sore, wet or bleeding</li><li>your child has a temperature at night</li><li>lice are back after two lotions</li></ul>`,
  )
  expect(found.filter((line) => /the scalp is|temperature|two lotions/u.test(line))).toEqual([
    expect.stringMatching(/the scalp is sore, wet or bleeding$/u),
    expect.stringMatching(/your child has a temperature at night$/u),
    expect.stringMatching(/lice are back after two lotions$/u),
  ])
})

it('makes headings of the bold lines that stand alone, where several do', async () => {
  const bold = (name: string): string => `<p><b>${name}</b></p>${text(name)}`
  const found = await outlineOf(
    `<h1>Head lice</h1>${text('Lice')}${bold('Finding them')}${bold('Combing them out')}${bold('Lotions')}`,
  )
  expect(found.filter((line) => /^\d /u.test(line))).toEqual([
    '1 Head lice',
    '2 Finding them',
    '2 Combing them out',
    '2 Lotions',
  ])
})

it('levels headings by their numbers where all are tagged alike', async () => {
  const names = ['1 About lice', '1.1 Where they live', '1.2 What they eat', '2 Combing']
  const found = await outlineOf(
    `<p style="font-size: 24pt">Head lice</p>${names.map((name) => `<h1>${name}</h1>${text('Lice')}`).join('')}`,
  )
  expect(found.filter((line) => /^\d /u.test(line))).toEqual([
    '1 Head lice',
    '2 1 About lice',
    '3 1.1 Where they live',
    '3 1.2 What they eat',
    '2 2 Combing',
  ])
})

it('runs the number of a recommendation into its text', async () => {
  const found = await outlineOf(
    `<h1>Head lice</h1>${text('Lice')}<h2>Advice</h2><h3>1.1.1</h3><p>Offer combing to everybody with lice.</p><h3>1.1.2</h3><p>Do not offer lotions to babies.</p>`,
  )
  expect(found).toContain('1.1.1 Offer combing to everybody with lice.')
  expect(found).toContain('1.1.2 Do not offer lotions to babies.')
})

it('makes a list of paragraphs that are numbered by hand', async () => {
  const found = await outlineOf(
    `<h1>Head lice</h1>${text('Lice')}<h2>Combing</h2><p>1. Wash the hair.</p><p>2. Comb it while it is wet.</p><p>3. Wipe the comb.</p>`,
  )
  expect(found.slice(-4)).toEqual([
    'list, numbered',
    'Wash the hair.',
    'Comb it while it is wet.',
    'Wipe the comb.',
  ])
})

it('makes a table of paragraphs whose parts stand under each other', async () => {
  const row = (short: string, long: string): string =>
    `<p><span style="display: inline-block; width: 90px">${short}</span>${long}</p>`
  const found = await outlineOf(
    `<h1>Head lice</h1>${text('Lice')}<h2>Short forms</h2>${row('GP', 'family doctor')}${row('DLC', 'detection by combing')}${row('DHL', 'day of head lice')}${row('RCT', 'trial with two groups')}`,
  )
  expect(found.slice(-9)).toEqual([
    'table, 0 header rows',
    ...['GP', 'family doctor', 'DLC', 'detection by combing', 'DHL', 'day of head lice'].map(
      (cell) => `| ${cell}`,
    ),
    '| RCT',
    '| trial with two groups',
  ])
})

it('parts a paragraph before ticks and crosses, which stay where both are, and behind bold questions', async () => {
  const found = await outlineOf(
    `<h1>Head lice</h1>${text('Lice')}<p>Do<br>✓ comb wet hair<br>✓ look again</p><p>Do not<br>✗ cut the hair<br>✗ use petrol</p><h2>Questions</h2><p><b>Do they jump?</b><br>No, they walk.</p><p><b>Are they dirty?</b><br>No, any hair will do.</p>`,
  )
  const from = found.indexOf('Do')
  expect(found.slice(from)).toEqual([
    'Do',
    'list',
    '✓ comb wet hair',
    '✓ look again',
    'Do not',
    'list',
    '✗ cut the hair',
    '✗ use petrol',
    '2 Questions',
    '3 Do they jump?',
    'No, they walk.',
    '3 Are they dirty?',
    'No, any hair will do.',
  ])
})

it('reads the cells beside pictures as text, since the table only lays out the page', async () => {
  const row = (words: string): string => `<tr><td></td><td>${words}</td></tr>`
  const found = await outlineOf(
    `<h1>Head lice</h1><table border="1">${row('Lice live in the hair.')}${row('They make the head itch.')}</table><h2>Combing</h2>${text('Lice')}`,
  )
  expect(found.slice(0, 3)).toEqual([
    '1 Head lice',
    'Lice live in the hair.',
    'They make the head itch.',
  ])
})

it('takes what looks like text for text where the style of headings was given to text again and again', async () => {
  const wrong = (words: string): string => `<h2 class="plain">${words}</h2>`
  const found = await outlineOf(
    `<h1>Head lice</h1><h2>Combing</h2>${wrong('Comb the wet hair from the roots to the ends.')}${wrong('You may ask at the clinic for')}${wrong('a comb with fine teeth.')}<h2>Lotions</h2>${wrong('Lotions kill most lice.')}${wrong('Ask first')}<h2>School</h2>${text('Lice')}`,
  )
  expect(found.filter((line) => /^\d /u.test(line))).toEqual([
    '1 Head lice',
    '2 Combing',
    '2 Lotions',
    '2 School',
  ])
  expect(found).toContain('You may ask at the clinic for a comb with fine teeth.')
})

it('parts bullets that stand side by side, and the lines of a list in a cell', async () => {
  const pair = (one: string, other: string): string =>
    `<p><span style="display: inline-block; width: 200px">• ${one}</span><span>• ${other}</span></p>`
  const found = await outlineOf(
    `<h1>Head lice</h1>${text('Lice')}<h2>What you need</h2>${pair('a comb', 'a towel')}${pair('conditioner', 'good light')}<table border="1"><tr><th>When</th><th>What</th></tr><tr><td>Day 1</td><td>• comb<br>• look again</td></tr></table>`,
  )
  expect(found.slice(-9)).toEqual(
    [
      ...['list', 'a comb', 'a towel', 'conditioner', 'good light'],
      ...['table, 1 header rows', '| When', '| What', '| Day 1', '| comb look again'],
    ].slice(1),
  )
})
