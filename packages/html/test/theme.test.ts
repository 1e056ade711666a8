import { readFileSync } from 'node:fs'
import { contrast, readable, stylesheet, themeFindings, themeSheet } from '@plainleaf/html'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectionOf, contextOf, filesOf } from './site.ts'

/** The custom properties of a sheet: those of the light scheme, then those of the dark one. */
function schemes(sheet: string): Map<string, string>[] {
  return sheet
    .split('@media')
    .map(
      (part) =>
        new Map(
          [...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
            name,
            value,
          ]),
        ),
    )
}

/** What is written or drawn on what, and the contrast that WCAG 2.2 asks for (1.4.3 and 1.4.11). */
const boxes = ['page', 'soft', 'note', 'tip', 'important', 'warning']
const needs: [string, string[], number][] = [
  ['ink', boxes, 4.5],
  ['quiet', boxes, 4.5],
  ['accent', boxes, 4.5],
  ['page', ['accent'], 4.5],
  ['on-accent', ['accent-strong'], 4.5],
  ['mark', ['page', 'soft'], 3],
  ['tip-line', ['page', 'tip'], 3],
  ['important-line', ['page', 'important'], 3],
  ['warning-line', ['page', 'warning'], 3],
]

function shortfalls(sheet: string): string[] {
  return schemes(sheet).flatMap((colours, scheme) =>
    needs.flatMap(([on, grounds, least]) =>
      grounds
        .filter((ground) => !(contrast(colours.get(on) ?? '', colours.get(ground) ?? '') >= least))
        .map((ground) => `${scheme === 0 ? 'light' : 'dark'}: ${on} on ${ground}`),
    ),
  )
}

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2)
  expect(contrast('#123456', '#123456')).toBe(1)
})

test('every pair of our own colours can be read, in both schemes', () => {
  expect(shortfalls(themeSheet())).toEqual([])
})

test('whatever the main colour, every pair can be read, in both schemes', () => {
  fc.assert(
    fc.property(colour, (main) => {
      expect(shortfalls(themeSheet({ colour: main }))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('a colour that can be read is kept, and one that cannot is darkened and said so', () => {
  fc.assert(
    fc.property(colour, (main) => {
      const links = schemes(themeSheet({ colour: main }))[0]?.get('accent')
      expect(themeFindings({ colour: main }).map(({ ruleId }) => ruleId)).toEqual(
        links === main ? [] : ['theme-contrast'],
      )
    }),
  )
  expect(readable('#ffcc00', ['#ffffff'], 4.5)).not.toBe('#ffcc00')
  expect(readable('#004400', ['#ffffff'], 4.5)).toBe('#004400')
  expect(themeFindings({})).toEqual([])
})

test('the style sheet has no colour of its own but on paper and in shadows, and uses no property that the theme lacks', () => {
  const screen = stylesheet.replace(/@media print \{[\s\S]*?\n\}/g, '')
  expect(screen.match(/#[0-9a-f]{3,8}\b(?![\w-])/gi) ?? []).toEqual([])
  const known = new Set([...themeSheet().matchAll(/--([a-z-]+):/g)].map(([, name]) => name))
  const used = [...stylesheet.matchAll(/var\(--([a-z-]+)/g)].map(([, name]) => name)
  expect(used.filter((name) => name !== 'gutter' && !known.has(name))).toEqual([])
})

test('a clinic changes colour, font and logo, and only the theme and the logo change', async () => {
  const collection = collectionOf()
  const before = new Map(
    (await filesOf(collection, contextOf(collection))).map(({ path, content }) => [path, content]),
  )
  const bytes = new Uint8Array(
    readFileSync(new URL('fixtures/hay-fever/season.png', import.meta.url)),
  )
  const logo = {
    asset: { bytes, mediaType: 'image/png', sha256: 'cd'.repeat(32) },
    alt: 'Hill clinic',
  }
  const theme = { colour: '#7a1f5c', font: 'Georgia, serif', logo }
  const after = await filesOf({ ...collection, theme }, contextOf(collection))
  const sheet = String(after.find(({ path }) => path === 'theme.css')?.content)
  expect(sheet).toContain('--accent: #7a1f5c;')
  expect(sheet).toContain('--font: Georgia, serif, system-ui')
  for (const { path, content } of after) {
    const page = String(content).replace(
      /<img src="images\/cdcdcdcdcdcd\.png" alt="Hill clinic">/,
      '',
    )
    if (path === 'index.html') expect(content).toContain('alt="Hill clinic"')
    else if (path.endsWith('.html')) expect(page).toBe(before.get(path))
    else if (!['theme.css', 'images/cdcdcdcdcdcd.png'].includes(path))
      expect(content).toEqual(before.get(path))
  }
})
