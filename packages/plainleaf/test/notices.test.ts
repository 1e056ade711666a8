import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { hayFever, headLice } from './support/documents.ts'
import { folderWith, list, put } from './support/folder.ts'

const page = `${headLice}
Share this page

Related articles
`

test('import tells every line it leaves out, and how many', async () => {
  const cwd = folderWith({ 'old/head-lice.txt': page })
  const { code, stdout, stderr } = await plainleaf(['import', 'old', '--to', 'new'], { cwd })
  expect([code, stdout]).toEqual([0, 'new/head-lice.md\n'])
  expect(stderr).toMatch(
    /^old\/head-lice\.txt:13:1 {2}note {2}Left out as share-bar: "Share this page" {2}line-dropped$/mu,
  )
  expect(stderr).toMatch(/^old\/head-lice\.txt:15:1 {2}note {2}Left out as related-link: /mu)
  expect(stderr).toMatch(/^1 imported, 2 lines left out; \d+ notes/mu)
  expect(stderr.match(/put it back/gu)).toHaveLength(1)
  expect(readFileSync(join(cwd, 'new/head-lice.md'), 'utf8')).not.toContain('{kind=')
})

test('check and build count what was left out on a guess', async () => {
  const cwd = folderWith({ 'in/head-lice.txt': page })
  const check = await plainleaf(['check', 'in', '--verbose'], { cwd })
  expect(check.code).toBe(0)
  expect(check.stderr).toMatch(/^in\/head-lice\.txt:15:1 {2}note {2}/mu)
  expect((await plainleaf(['check', 'in'], { cwd })).stdout).toMatch(/^1 checked: \d+ notes? \(/u)
  const build = await plainleaf(['build', 'in', '--to', 'data'], { cwd })
  expect(build.stdout).toMatch(/^2 lines left out of 1 document, see plainleaf inspect$/mu)
  expect(build.stdout).not.toContain('no findings')
})

test('inspect counts the paragraphs that stand by themselves', async () => {
  const cwd = folderWith({ 'hay-fever.md': hayFever })
  const { stdout } = await plainleaf(['inspect', 'hay-fever.md'], { cwd })
  expect(stdout).toMatch(/^4 sections, 2 paragraphs, 2 lists, /mu)
})

test('a document of a title alone, and one in another language, are noticed', async () => {
  const cwd = folderWith({
    'title.md': '---\ntitle: Tea\n---\n',
    'tea.md': '# Чай\n\nПейте тёплый чай и отдыхайте дома.\n',
    // Passages that name their language are as their author wants them.
    'words.md': '# Tea\n\nTea is :lang[чай, и его пьют тёплым]{lang=ru}.\n',
  })
  const rules = async (...words: string[]) => {
    const { stdout } = await plainleaf(['check', ...words, '--json'], { cwd })
    return JSON.parse(stdout).findings.map(
      (finding: { file: string; rule: string }) => `${finding.file} ${finding.rule}`,
    )
  }
  expect(await rules()).toEqual(['tea.md language-unsure', 'title.md document-without-text'])
  // Its summary is in its own words, and says so; so do pages whose own words are not in its language.
  expect(await rules('tea.md', '--lang', 'ru')).toEqual([
    'tea.md no-plain-words',
    'tea.md chrome-language-missing',
  ])
  const { stdout } = await plainleaf(['inspect', 'tea.md', '--lang', 'ru'], { cwd })
  expect(stdout).toContain('language ru')
  expect((await plainleaf(['check', '--lang', 'not a tag'], { cwd })).code).toBe(2)
})

test('findings of readers and of outputs name a document in one way: as it was given', async () => {
  const cwd = folderWith({ 'in/tea.md': '# Tea\n\nSee ![a cup](cup.png) and <name of tea>.\n' })
  const { stdout } = await plainleaf(['check', join(cwd, 'in'), '--json'], { cwd })
  const files: string[] = JSON.parse(stdout).findings.map(({ file }: { file: string }) => file)
  expect(files.length).toBeGreaterThan(1)
  expect(new Set(files)).toEqual(new Set([join(cwd, 'in/tea.md')]))
})

test('a config imports plainleaf wherever the collection lies', async () => {
  const config =
    "import { defineConfig } from 'plainleaf'\nexport default defineConfig({ title: 'Spring' })\n"
  const cwd = folderWith({ 'kc/plainleaf.config.ts': config, 'kc/topics/a.md': hayFever })
  const { code, stdout, stderr } = await plainleaf(['build', 'kc', '--to', 'data'], { cwd })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Spring {2}1 topic$/mu)
})

test('a file that no build wrote is replaced only with --force', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'in/b.txt': headLice, 'dist/data/a.json': '{}' })
  const words = ['build', 'in', '--to', 'data']
  const refused = await plainleaf(words, { cwd })
  expect(refused.code).toBe(4)
  expect(refused.stderr).toMatch(/^dist\/data\/a\.json {2}error {2}.+ {2}output-foreign-file$/mu)
  expect(readFileSync(join(cwd, 'dist/data/a.json'), 'utf8')).toBe('{}')
  expect(list(join(cwd, 'dist'))).toContain('data/b.json')
  expect((await plainleaf(words, { cwd })).code).toBe(4)
  expect((await plainleaf([...words, '--force'], { cwd })).code).toBe(0)
  put(cwd, { 'in/a.md': `${hayFever}\nDrink tea.\n` })
  expect((await plainleaf(words, { cwd })).code).toBe(0)
})

test('a file that a killed first build began is ours', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'in/b.txt': headLice })
  const words = ['build', 'in', '--to', 'data']
  expect((await plainleaf(words, { cwd })).code).toBe(0)
  // What a kill between the first file and the manifest leaves behind.
  const begun = list(join(cwd, 'dist')).filter((path) => path !== 'manifest.json')
  rmSync(join(cwd, 'dist/manifest.json'))
  put(cwd, { 'dist/.plainleaf-journal': `${begun.join('\n')}\ndata/cut-sho` })
  put(cwd, { 'in/a.md': `${hayFever}\nDrink tea.\n` })
  const next = await plainleaf(words, { cwd })
  expect([next.code, next.stderr]).toEqual([0, ''])
  expect(readFileSync(join(cwd, 'dist/data/a.json'), 'utf8')).toContain('Drink tea')
  expect(list(join(cwd, 'dist'))).not.toContain('.plainleaf-journal')
})

test('help says that a build removes what an earlier one made and it does not', async () => {
  const { stdout } = await plainleaf(['build', '--help'])
  expect(stdout).toContain('removed if an earlier build wrote them')
})
