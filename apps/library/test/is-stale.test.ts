import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { isStale } from '../src/build/is-stale.ts'

const day = (n: number): Date => new Date(Date.UTC(2026, 0, n))
let folder = ''

/** Writes a file of a day; the folders above it are of that day too. */
function put(path: string, text: string, on: Date): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  for (let at = file; at !== folder; at = dirname(at)) utimesSync(at, on, on)
}

const stale = (url?: string): boolean =>
  isStale(
    { name: 'allergies', source: join(folder, 'allergies'), built: join(folder, 'allergies/dist') },
    url,
    join(folder, 'packages'),
  )

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainleaf-stale-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  put('packages/summary/src/deep/rules.ts', '', day(1))
  put('packages/handout/template/handout.typ', '', day(1))
  put('packages/summary/test/rules.test.ts', '', day(9))
  put('allergies/dist/manifest.json', '{}', day(3))
  put('allergies/dist/module/index.json', '{"url":"https://a.example/"}', day(3))
  put('allergies/topics/hay-fever.md', '', day(2))
})

describe('what was built of a collection', () => {
  it('serves while nothing is newer than it, tests aside', () => {
    expect([stale(), stale('https://a.example/')]).toEqual([false, false])
  })
  it('is stale where it has another address', () => expect(stale('https://b.example/')).toBe(true))
  it.each(['manifest.json', 'module/index.json'])('is stale without its %s', (name) => {
    rmSync(join(folder, 'allergies/dist', name))
    expect(stale()).toBe(true)
  })
  it.each([
    'allergies/topics/hay-fever.md',
    'allergies/clinics/riverside.yaml',
    'allergies/plainleaf.config.ts',
    'packages/summary/src/deep/rules.ts',
    'packages/handout/template/handout.typ',
    'packages/fonts-arabic/fonts/arabic.ttf',
    'packages/html/package.json',
  ])('is stale after a change of %s', (path) => {
    put(path, 'new', day(4))
    expect(stale()).toBe(true)
  })
})
