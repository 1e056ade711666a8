import { existsSync, readFileSync } from 'node:fs'
import * as fonts from '@plainleaf/fonts-arabic'
import { expect, it } from 'vitest'

it('exposes the public API', () => {
  expect(Object.keys(fonts).sort()).toEqual(['families', 'folder'])
})

it('has the fonts that it names, with their licence', () => {
  for (const name of ['Amiri_400Regular.ttf', 'Amiri_700Bold.ttf', 'OFL-Amiri.txt']) {
    expect(existsSync(`${fonts.folder}/${name}`), name).toBe(true)
  }
})

it('shows an example that runs', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, said] = /```text\n([^`]*)\n```/u.exec(readme) ?? []
  expect(`${fonts.families.join()} ${fonts.folder.split('/').at(-1)}`).toBe(said)
})
