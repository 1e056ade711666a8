import { existsSync, readFileSync, statSync, unlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build } from 'plainleaf'
import { expect, test } from 'vitest'
import { asPlain, cards, hayFever, headLice } from './support/documents.ts'
import { folderWith, hashes, list, put } from './support/folder.ts'

const run = (cwd: string, options: BuildOptions = {}) =>
  build({ cwd, to: [cards], summarise: asPlain, inputs: ['in'], ...options })

const rules = (result: Awaited<ReturnType<typeof build>>) =>
  result.messages
    .filter((message) => message.fatal)
    .map((message) => `${message.name} ${message.ruleId}`)

test('builds a folder and writes a manifest of what it wrote', async () => {
  const cwd = folderWith({ 'in/hay-fever.md': hayFever, 'in/deep/head-lice.txt': headLice })
  const result = await run(cwd)
  expect(result.exitCode).toBe(0)
  expect(list(join(cwd, 'dist'))).toEqual([
    'cards/hay-fever.txt',
    'cards/head-lice.txt',
    'cards/list.txt',
    'manifest.json',
  ])
  const manifest = JSON.parse(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8'))
  expect(manifest.sources.map((source: { path: string }) => source.path)).toEqual([
    'deep/head-lice.txt',
    'hay-fever.md',
  ])
  const found = hashes(join(cwd, 'dist'))
  for (const file of manifest.files) expect(found[file.path]).toBe(file.sha256)
  expect(manifest.files[0].from).toEqual([
    { topic: 'hay-fever', source: hashes(cwd)['in/hay-fever.md'] },
  ])
  expect(JSON.stringify(manifest)).not.toContain(cwd)
})

test('leaves unchanged files alone and removes those that nothing makes any more', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'in/b.txt': headLice })
  await run(cwd)
  const path = join(cwd, 'dist/cards/a.txt')
  utimesSync(path, 1, 1)
  unlinkSync(join(cwd, 'in/b.txt'))
  put(cwd, { 'dist/cards/mine.txt': 'not ours' })
  const result = await run(cwd)
  expect(statSync(path).mtimeMs).toBe(1000)
  expect(result.removed).toEqual(['cards/b.txt'])
  expect(list(join(cwd, 'dist'))).toEqual([
    'cards/a.txt',
    'cards/list.txt',
    'cards/mine.txt',
    'manifest.json',
  ])
})

test('keeps what an earlier build made of an input that now fails', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'in/b.txt': headLice })
  await run(cwd)
  const before = hashes(join(cwd, 'dist'))
  put(cwd, { 'in/b.txt': '' })
  const result = await run(cwd)
  expect(result.exitCode).toBe(1)
  expect(rules(result)).toEqual(['in/b.txt:1:1 file-empty'])
  expect(result.inputs).toEqual({ found: 2, built: 1, failed: 1 })
  expect(result.files.find((file) => file.path === 'cards/b.txt')?.status).toBe('kept')
  const after = hashes(join(cwd, 'dist'))
  expect(after['cards/b.txt']).toBe(before['cards/b.txt'])
  const manifest = JSON.parse(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8'))
  expect(manifest.sources.map((source: { failed?: true }) => source.failed)).toEqual([
    undefined,
    true,
  ])
  // A second failing build keeps it just the same, and a mended one takes the mark away.
  await run(cwd)
  expect(hashes(join(cwd, 'dist'))).toEqual(after)
  put(cwd, { 'in/b.txt': headLice })
  await run(cwd)
  expect(hashes(join(cwd, 'dist'))).toEqual(before)
})

test('keeps what an earlier build made of a named document that is gone', async () => {
  const cwd = folderWith({ 'a.md': hayFever, 'b.txt': headLice })
  await run(cwd, { inputs: ['a.md', 'b.txt'] })
  unlinkSync(join(cwd, 'b.txt'))
  const result = await run(cwd, { inputs: ['a.md', 'b.txt'] })
  expect(rules(result)).toEqual(['b.txt:1:1 file-missing'])
  expect(existsSync(join(cwd, 'dist/cards/b.txt'))).toBe(true)
})

test('two documents with one id both fail, and the rest is built', async () => {
  const cwd = folderWith({
    'in/lice.md': hayFever,
    'in/LICE.txt': headLice,
    'in/other.txt': headLice,
  })
  const result = await run(cwd)
  expect(rules(result)).toEqual(['in/LICE.txt topic-id-duplicate', 'in/lice.md topic-id-duplicate'])
  const double = result.messages.find(({ ruleId }) => ruleId === 'topic-id-duplicate')
  expect(double?.reason).toContain('in/lice.md')
  expect(list(join(cwd, 'dist/cards'))).toEqual(['list.txt', 'other.txt'])
})

test('an output that throws fails alone, without a stack, and keeps its earlier files', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever })
  await run(cwd)
  const broken = {
    ...cards,
    renderTopic: () => {
      throw new TypeError('no such thing')
    },
  }
  const other = { ...cards, name: 'other' }
  const result = await run(cwd, { to: [broken, other] })
  expect(result.exitCode).toBe(70)
  expect(rules(result)).toEqual(['in/a.md internal-error'])
  expect(String(result.messages[0])).not.toContain(' at ')
  expect(list(join(cwd, 'dist'))).toEqual([
    'cards/a.txt',
    'cards/list.txt',
    'manifest.json',
    'other/a.txt',
    'other/list.txt',
  ])
})

test('a reader that throws something else is our fault, and the rest is built', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'in/b.odd': 'x' })
  const odd = {
    name: 'odd',
    extensions: ['.odd'],
    read: () => {
      throw new Error('odd')
    },
  }
  const result = await run(cwd, { readers: [odd] })
  expect(result.exitCode).toBe(70)
  expect(rules(result)).toEqual(['in/b.odd internal-error'])
  expect(existsSync(join(cwd, 'dist/cards/a.txt'))).toBe(true)
})

test('gives outputs one plain variant for each topic', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever })
  const seen: unknown[] = []
  const look = (name: string) => ({
    name,
    renderTopic: (
      topic: never,
      context: { plain(topic: never): unknown; outputs: readonly string[] },
    ) => {
      seen.push(context.plain(topic), context.plain(topic), context.outputs.join())
      return []
    },
  })
  await run(cwd, { to: [look('one'), look('two')] as never })
  expect(seen[0]).toBe(seen[1])
  expect(seen[3]).toBe(seen[0])
  expect(seen[2]).toBe('one,two')
})

test('the collection is named after the only folder, else library', async () => {
  const cwd = folderWith({ 'in/Spring Notes/a.md': hayFever, 'b.md': hayFever })
  const one = await run(cwd, { inputs: ['in/Spring Notes'] })
  expect(one.collections).toEqual([{ id: 'spring-notes', title: 'Spring Notes', topics: ['a'] }])
  const two = await run(cwd, { inputs: ['in/Spring Notes', 'b.md'] })
  expect(two.collections).toEqual([{ id: 'library', title: 'Library', topics: ['a', 'b'] }])
  const glob = await run(cwd, { inputs: ['**/*.md'] })
  expect(glob.collections[0]?.topics).toEqual(['b', 'a'])
})

test('a topic named as its folder or as the index does not take the place of the book or the index', async () => {
  const cwd = folderWith({
    'asthma/asthma.md': hayFever,
    'asthma/index.md': hayFever,
    'asthma/con.md': hayFever,
  })
  const ids: string[] = []
  const look = {
    name: 'look',
    renderCollection: (collection: { id: string; topics: { id: string }[] }) => {
      ids.push(collection.id, ...collection.topics.map((topic) => topic.id))
      return []
    },
  }
  const result = await run(cwd, { inputs: ['asthma'], to: [look] as never })
  expect(result.exitCode).toBe(0)
  expect(ids).toEqual(['asthma-collection', 'asthma', 'topic-con', 'topic-index'])
})

test('stops when it is told to, and lets the next build in', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'in/b.txt': headLice })
  const stop = new AbortController()
  const halting = {
    ...cards,
    renderTopic: () => {
      stop.abort()
      return [{ path: 'first.txt', content: 'whole' }]
    },
  }
  const stopped = await run(cwd, { to: [halting], signal: stop.signal })
  expect(stopped.exitCode).toBe(130)
  // The journal tells the next build that the file is ours, and goes when its manifest is written.
  expect(list(join(cwd, 'dist'))).toEqual(['.plainleaf-journal', 'cards/first.txt'])
  expect((await run(cwd)).exitCode).toBe(0)
  expect(list(join(cwd, 'dist'))).not.toContain('.plainleaf-journal')
})

test('SOURCE_DATE_EPOCH reaches the outputs, and nonsense in it is refused', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever })
  const seen: unknown[] = []
  const look = {
    name: 'look',
    renderTopic: (_: unknown, context: { epoch?: number }) => {
      seen.push(context.epoch)
      return []
    },
  }
  await run(cwd, { to: [look] as never, sourceDateEpoch: '86400' })
  expect(seen).toEqual([86400])
  for (const sourceDateEpoch of ['-1', '1.5', 'now', '99999999999999']) {
    const result = await run(cwd, { to: [look] as never, sourceDateEpoch })
    expect([result.exitCode, ...rules(result)]).toEqual([2, 'SOURCE_DATE_EPOCH epoch-invalid'])
  }
})

test('every ending that a standard reader takes is read, in any case of letters', async () => {
  const page =
    '<!doctype html><title>Tea</title><h1>Tea</h1><p>Warm drinks soothe a sore throat.</p>'
  const cwd = folderWith({
    'in/a.txt': headLice,
    'in/b.TEXT': headLice,
    'in/c.md': hayFever,
    'in/d.Markdown': hayFever,
    'in/e.html': page,
    'in/f.htm': page,
    'in/g.xhtml': page,
  })
  const result = await run(cwd)
  expect([result.exitCode, result.collections[0]?.topics]).toEqual([0, [...'abcdefg']])
})

test('an empty folder, unknown kinds and missing inputs are named', async () => {
  const cwd = folderWith({ 'in/picture.png': 'x', 'doses.xlsx': 'x', 'gone/link': '' })
  const result = await run(cwd, { inputs: ['in', 'doses.xlsx', 'no-such', '*.html'] })
  expect(result.exitCode).toBe(1)
  expect(rules(result)).toEqual([
    'in folder-empty',
    'doses.xlsx format-unknown',
    'no-such file-missing',
    '*.html file-missing',
  ])
  expect(existsSync(join(cwd, 'dist'))).toBe(false)
})
