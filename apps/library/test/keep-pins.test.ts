import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readPins, writePins } from '../src/build/keep-pins.ts'
import { serveSite } from '../src/serve/serve-site.ts'

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'plainleaf-pins-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const advisory = (topic: string, more = {}) => ({ topic, status: 'withdrawn', ...more })
const advisories = { advisories: [advisory('drops'), advisory('fever', { sections: ['dose'] })] }
const now = { 'v1/advisories.json': JSON.stringify(advisories), 'v1/r/fever/b-2.json': 'new' }
const before = {
  'v1/advisories.json': '{ "advisories": [] }',
  'v1/r/fever/a-1.json': 'old',
  'v1/r/fever/b-2.json': 'other',
  'v1/r/drops/c-3.json': 'taken back',
}

test('a new site keeps the revisions of the one before it, but for what was withdrawn', async () => {
  const [earlier, later] = [site(before), site(now)]
  // What a published site lists is written with it.
  expect(await writePins(earlier, new Map())).toBe(0)
  const { home, close } = await serveSite(earlier, { base: '/leaflets/' })
  const [fromFolder, fromWeb] = [await readPins(earlier), await readPins(home)]
  await close()
  expect(fromWeb.size).toBe(3)
  expect(new Map([...fromWeb].sort())).toEqual(new Map([...fromFolder].sort()))
  expect(await writePins(later, fromWeb)).toBe(1)
  const read = (path: string): string => readFileSync(join(later, path), 'utf8')
  expect([read('v1/r/fever/a-1.json'), read('v1/r/fever/b-2.json')]).toEqual(['old', 'new'])
  expect(existsSync(join(later, 'v1/r/drops'))).toBe(false)
  expect(JSON.parse(read('revisions.json'))).toEqual({
    revisions: ['v1/r/fever/a-1.json', 'v1/r/fever/b-2.json'],
  })
})

test('a first site keeps nothing; one that lacks what it lists, or does not answer, ends the build', async () => {
  const empty = await serveSite(site({ 'index.html': '' }), { base: '/' })
  expect((await readPins(empty.home)).size).toBe(0)
  await empty.close()
  await expect(readPins(empty.home)).rejects.toThrow('revisions.json cannot be read')
  const paths = ['v1/r/../../x.json', 'v1/r/x/../y.json', 'v1/r/fever/a-1.json']
  const torn = await serveSite(site({ 'revisions.json': JSON.stringify({ revisions: paths }) }), {
    base: '/',
  })
  await expect(readPins(torn.home)).rejects.toThrow('v1/r/fever/a-1.json answers 404')
  await torn.close()
})
