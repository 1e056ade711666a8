import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { build } from 'plainleaf'
import { expect, test } from 'vitest'
import { asPlain } from './support/documents.ts'
import { folderWith, put } from './support/folder.ts'
import { advisory, colds, json, nose, run, start } from './support/nosebleeds.ts'

const pins = (cwd: string) => readdirSync(join(cwd, 'dist/api/v1/r/nosebleeds')).sort()
const pinOf = (cwd: string) => json(cwd, 'topics/nosebleeds.json').archivedAt.split('/').at(-1)

test('a collection is built as an API and as modules by default, gathered documents are not', async () => {
  const cwd = folderWith({ ...start, 'loose.md': colds })
  const { result } = await run(cwd, undefined)
  expect(result.exitCode).toBe(0)
  await build({ cwd, inputs: ['a'], out: 'usual', summarise: asPlain })
  expect(readdirSync(join(cwd, 'usual')).sort()).toEqual([
    'api',
    'data',
    'epub',
    'html',
    'manifest.json',
    'module',
    'summary',
  ])
  await build({ cwd, inputs: ['loose.md'], out: 'loose', summarise: asPlain })
  expect(readdirSync(join(cwd, 'loose')).sort()).toEqual([
    'data',
    'epub',
    'html',
    'manifest.json',
    'summary',
  ])
})

test('the manifest says of each topic whether its words changed, and how they may be used', async () => {
  const cwd = folderWith(start)
  await run(cwd)
  const source = () =>
    JSON.parse(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8')).sources.find(
      ({ topic }: { topic: string }) => topic === 'nosebleeds',
    )
  const before = source()
  expect(before).toMatchObject({
    title: 'Nosebleeds',
    revision: json(cwd, 'topics/nosebleeds.json').version,
    contentHash: json(cwd, 'topics/nosebleeds.json').sha256,
    checked: '2026-01-02',
    licence: 'CC0-1.0',
    attribution: '“Nosebleeds” by A. Licence: CC0-1.0.',
  })
  put(cwd, { 'a/topics/nosebleeds.md': nose('10').replace('Pinch', '*Pinch*') })
  await run(cwd)
  expect(source().sha256).not.toBe(before.sha256)
  expect(source().contentHash).toBe(before.contentHash)
})

test('a revision stays under its address, with its bytes, when the words change', async () => {
  const cwd = folderWith(start)
  await run(cwd)
  const first = pinOf(cwd)
  const path = join(cwd, 'dist/api/v1/r/nosebleeds', first)
  const bytes = readFileSync(path)
  put(cwd, { 'a/topics/nosebleeds.md': nose('15') })
  const { result } = await run(cwd)
  // Each time the full words and the plain ones.
  expect(pins(cwd)).toHaveLength(4)
  expect(readFileSync(path)).toEqual(bytes)
  expect(result.removed).toEqual([])
  // The way back leads to the same revision, and to the bytes that were there.
  put(cwd, { 'a/topics/nosebleeds.md': nose('10').replace('2026-01-02', '2026-03-04') })
  await run(cwd)
  expect(json(cwd, 'topics/nosebleeds.json').lastReviewed).toEqual(['2026-03-04'])
  expect(pinOf(cwd)).toBe(first)
  expect(readFileSync(path)).toEqual(bytes)
  // A topic that is gone keeps its revisions, as long as there is an API.
  rmSync(join(cwd, 'a/topics/nosebleeds.md'))
  await run(cwd)
  expect(pins(cwd)).toHaveLength(4)
  await run(cwd, ['html'])
  expect(existsSync(join(cwd, 'dist/api'))).toBe(false)
})

test('whoever builds into an empty folder finds the same bytes under the same address', async () => {
  const other = (text: string) => folderWith({ ...start, 'a/topics/nosebleeds.md': text })
  const made = await Promise.all(
    [nose('10'), nose('10').replace('2026-01-02', '2026-03-04'), nose('15')].map(async (text) => {
      const cwd = other(text)
      await run(cwd, ['api'])
      const path = (pin: string) => join(cwd, 'dist/api/v1/r/nosebleeds', pin)
      return new Map(pins(cwd).map((pin) => [pin, readFileSync(path(pin), 'utf8')]))
    }),
  )
  const [first, checked, changed] = made
  expect(first!.size).toBe(2)
  expect(checked).toEqual(first)
  for (const pin of changed!.keys()) expect(first!.has(pin)).toBe(false)
})

test('no output has a word of a topic that is withdrawn, nor its older revisions', async () => {
  const cwd = folderWith(start)
  await run(cwd)
  put(cwd, { 'a/advisories.yaml': advisory('    status: withdrawn\n    replacedBy: colds\n') })
  const { said, result } = await run(cwd)
  expect(said).toEqual([])
  expect(result.files.length).toBeGreaterThan(40)
  for (const { path } of result.files) {
    const text = readFileSync(join(cwd, 'dist', path), 'utf8')
    expect(text, path).not.toContain('soft part')
  }
  expect(readFileSync(join(cwd, 'dist/html/nosebleeds.html'), 'utf8')).toContain(
    'Information withdrawn on 3 February 2026. The number of minutes was wrong.',
  )
  expect(readFileSync(join(cwd, 'dist/html/nosebleeds.html'), 'utf8')).toContain(
    'Read instead: <a href="colds.html">Colds</a>',
  )
  // Nobody checked it on the day on which it went, and every list says that it went.
  for (const name of ['nosebleeds', 'index'])
    expect(readFileSync(join(cwd, `dist/html/${name}.html`), 'utf8')).not.toMatch(
      /Last checked <time datetime="2026-02-03"/,
    )
  expect(readFileSync(join(cwd, 'dist/html/index.html'), 'utf8')).toContain(
    'Information withdrawn on <time datetime="2026-02-03">',
  )
  const topic = json(cwd, 'topics/nosebleeds.json')
  expect(topic).toMatchObject({ creativeWorkStatus: 'Withdrawn', hasPart: [] })
  expect(existsSync(join(cwd, 'dist/api/v1/r/nosebleeds'))).toBe(false)
  // Its text may be deleted: the advisory goes on.
  rmSync(join(cwd, 'a/topics/nosebleeds.md'))
  expect((await run(cwd)).said).toEqual([])
  expect(json(cwd, 'topics/nosebleeds.json').creativeWorkStatus).toBe('Withdrawn')
})

test('a section that is withdrawn is a notice wherever its topic is built', async () => {
  const cwd = folderWith({
    ...start,
    'a/advisories.yaml': advisory('    status: withdrawn\n    sections: [first-aid]\n'),
  })
  const { result } = await run(cwd)
  expect(result.exitCode).toBe(0)
  const page = readFileSync(join(cwd, 'dist/html/nosebleeds.html'), 'utf8')
  const named = 'Information withdrawn on 3 February 2026 (“First aid”). The number'
  expect(page).toContain(named)
  // A summary tells it far from the heading.
  expect(readFileSync(join(cwd, 'dist/summary/nosebleeds.md'), 'utf8')).toContain(named)
  expect(page).toContain('id="first-aid"')
  const files = readdirSync(join(cwd, 'dist'), { recursive: true, withFileTypes: true })
  for (const file of files.filter((each) => each.isFile()))
    expect(readFileSync(join(file.parentPath, file.name), 'utf8'), file.name).not.toContain(
      'Pinch the soft part',
    )
})

test('what was corrected stands at its section in pages, books and fragments, in the language of the topic', async () => {
  const german = `---
title: Nasenbluten
lang: de
---

## Erste Hilfe {#first-aid}

Drücken Sie zehn Minuten.

### Danach {#after}

Schonen Sie sich.
`
  const second = (more: string) =>
    advisory(more).replace('advisories:\n', '').replace('2026-001', '2026-002')
  const cwd = folderWith({
    ...start,
    'a/topics/nosebleeds.md': german,
    'a/plainleaf.config.ts': "export default { lang: 'en' }\n",
    'a/advisories.yaml': `${advisory('    status: corrected\n    sections: [after]\n')}${second('    status: corrected\n').replace('The number', 'Again the number')}`,
  })
  await run(cwd, ['html', 'epub', 'module', 'api'])
  const read = (path: string) => readFileSync(join(cwd, 'dist', path), 'utf8')
  const box = (reason: string) =>
    `<aside class="callout important" role="note"><p class="callout-title"><strong>Information berichtigt am 3. Februar 2026.</strong></p><p><span lang="en" dir="ltr">${reason}</span></p></aside>`
  const [one, whole] = [
    box('The number of minutes was wrong.'),
    box('Again the number of minutes was wrong.'),
  ]
  const tight = (html: string) => html.replace(/>\s+</g, '><')
  const page = tight(read('html/nosebleeds.html'))
  const after = '<h3 id="_h.after">Danach</h3>'
  // At the section in the full text and in the plain one; of the whole topic above both.
  expect(page.split(one)).toHaveLength(3)
  expect(page).toContain(after + one)
  expect(page.split(whole)).toHaveLength(3)
  const fragment = tight(read('module/fragments/nosebleeds.html'))
  expect(fragment.startsWith(whole)).toBe(true)
  expect(fragment).toContain(after + one)
  // A section alone has what was said of it, of what is in it and of all.
  const alone = (id: string) => tight(read(`module/fragments/nosebleeds/${id}.html`))
  for (const id of ['first-aid', 'after'])
    expect([alone(id).split(one).length, alone(id).split(whole).length], id).toEqual([2, 2])
  const { html, sections } = JSON.parse(read('module/topics/nosebleeds.json'))
  expect(tight(html)).toBe(fragment.trim())
  expect(tight(sections.after.html)).toBe(alone('after').trim())
  // The words of the API never change under their address.
  expect(read('api/v1/topics/nosebleeds/sections/after.json')).not.toContain('<aside')
  for (const book of ['nosebleeds', 'a']) {
    const files = unzipSync(readFileSync(join(cwd, `dist/epub/${book}.epub`)))
    const text = Object.entries(files)
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([, bytes]) => tight(strFromU8(bytes)))
      .join('')
    for (const reason of ['>The number of minutes', '>Again the number of minutes'])
      expect(text.split(reason).length, book).toBeGreaterThan(1)
    expect(text, book).toMatch(/>Danach<\/h\d><aside [^>]*class="callout important"/)
  }
})
