import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputContext, Topic } from '@plainleaf/content-model'
import fc from 'fast-check'
import { build } from 'plainleaf'
import { expect, test } from 'vitest'
import { asPlain, cards, hayFever, writing } from './support/documents.ts'
import { folderWith, list, put } from './support/folder.ts'

const unsafe = [
  '../escaped.txt',
  '/tmp/plainleaf-escaped.txt',
  'a/../../escaped.txt',
  'a/./b.txt',
  'a//b.txt',
  '..\\escaped.txt',
  'C:/escaped.txt',
  'CON',
  'nul.txt',
  'a/com1.html',
  'trailing.',
  'line\nbreak.txt',
  '.plainleaf-lock',
  '',
]

test.each(unsafe)('an output may not write to %j', async (path) => {
  const cwd = folderWith({ 'in/a.md': hayFever })
  const to = [writing({ path, content: 'x' }, { path: 'good.txt', content: 'x' })]
  const result = await build({ cwd, inputs: ['in'], to, summarise: asPlain })
  expect(result.exitCode).toBe(1)
  expect(result.messages.map((message) => message.ruleId)).toEqual(['output-path-unsafe'])
  expect(list(cwd)).toEqual(['dist/cards/good.txt', 'dist/manifest.json', 'in/a.md'])
  expect(existsSync('/tmp/plainleaf-escaped.txt')).toBe(false)
})

test('no path that an output could think of lands outside the folder', async () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '', 'a', 'CON', '\\', '/', ':', '~'),
    fc.string({ maxLength: 4 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 5 }), async (parts) => {
      const cwd = folderWith({ 'in/a.md': hayFever })
      const to = [writing({ path: parts.join('/'), content: 'x' })]
      await build({ cwd, inputs: ['in'], to, summarise: asPlain })
      const stray = list(cwd).filter(
        (path) => !/^(?:in\/a\.md$|dist\/(?:cards\/|manifest\.json$))/u.test(path),
      )
      expect(stray).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('names that differ only in case are one file on some systems, so the second is refused', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever })
  const to = [writing({ path: 'Page.txt', content: '1' }, { path: 'page.txt', content: '2' })]
  const result = await build({ cwd, inputs: ['in'], to, summarise: asPlain })
  expect(result.messages.map((message) => message.ruleId)).toEqual(['output-path-unsafe'])
  expect(list(join(cwd, 'dist/cards'))).toEqual(['Page.txt'])
})

test('the same file from two topics is written once and belongs to both', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'in/b.md': hayFever })
  const to = [writing({ path: 'picture.bin', content: new Uint8Array([1, 2]) })]
  const result = await build({ cwd, inputs: ['in'], to, summarise: asPlain })
  expect(result.exitCode).toBe(0)
  expect(result.files.map((file) => [file.path, file.topics])).toEqual([
    ['cards/picture.bin', ['a', 'b']],
  ])
})

test.each(['../../evil', '/etc/evil', 'C:\\evil', '..', 'nul\u0000l'])(
  'an id %j in front matter cannot lead out of the folder',
  async (id) => {
    const cwd = folderWith({
      'in/a.md': `---\nid: ${JSON.stringify(id)}\n---\n\n# Tea\n\nDrink it warm.\n`,
    })
    const result = await build({ cwd, inputs: ['in'], to: [cards], summarise: asPlain })
    expect(
      list(cwd).filter((path) => !/^(?:in\/a\.md$|dist\/(?:cards\/|manifest\.json$))/u.test(path)),
    ).toEqual([])
    expect(result.exitCode).toBeLessThan(2)
  },
)

test('file names with odd characters become ids that can be file names', async () => {
  const names = ['a b.md', 'né.md', '..hidden.md', 'x..md', 'tab\there.md', 'quote".md', 'aux.md']
  const cwd = folderWith(Object.fromEntries(names.map((name) => [`in/${name}`, hayFever])))
  const result = await build({ cwd, inputs: ['in'], to: [cards], summarise: asPlain })
  expect(result.exitCode).toBe(0)
  for (const { path } of result.files)
    expect(path).toMatch(/^cards\/[\p{L}\p{N}][\p{L}\p{N}_.-]*\.txt$/u)
})

test('a link in the output folder does not lead a write outside', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever })
  mkdirSync(join(cwd, 'elsewhere'))
  mkdirSync(join(cwd, 'dist'))
  symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'dist/cards'))
  const result = await build({ cwd, inputs: ['in'], to: [cards], summarise: asPlain })
  expect(result.messages.map((message) => message.ruleId)).toContain('output-path-unsafe')
  expect(list(join(cwd, 'elsewhere'))).toEqual([])
})

test('a forged manifest does not make a build remove files outside', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'precious.txt': 'x' })
  await build({ cwd, inputs: ['in'], to: [cards], summarise: asPlain })
  const path = join(cwd, 'dist/manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  manifest.files.push({ ...manifest.files[0], path: '../precious.txt' })
  writeFileSync(path, JSON.stringify(manifest))
  await build({ cwd, inputs: ['in'], to: [cards], summarise: asPlain })
  expect(existsSync(join(cwd, 'precious.txt'))).toBe(true)
})

test('a manifest.json of somebody else is left alone', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'dist/manifest.json': '{"name":"an app"}' })
  const result = await build({ cwd, inputs: ['in'], to: [cards], summarise: asPlain })
  expect(result.exitCode).toBe(4)
  expect(result.messages.map((message) => message.ruleId)).toEqual(['output-not-ours'])
  expect(list(join(cwd, 'dist'))).toEqual(['manifest.json'])
})

test('links in a scanned folder that lead out are passed over', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever, 'secret.md': hayFever })
  symlinkSync(join(cwd, 'secret.md'), join(cwd, 'in/b.md'))
  symlinkSync(cwd, join(cwd, 'in/circle'))
  const result = await build({ cwd, inputs: ['in'], to: [cards], summarise: asPlain })
  expect(result.messages.map((message) => message.ruleId)).toEqual(['file-outside-folder'])
  expect(result.collections[0]?.topics).toEqual(['a'])
})

/** One black pixel: the smallest PNG there is, by its first bytes. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

test('images are read from the collection only, and only real ones', async () => {
  const cwd = folderWith({ 'in/deep/a.md': hayFever, 'secret.png': png })
  put(join(cwd, 'in'), {
    'deep/near.png': png,
    'far.png': png,
    'fake.png': '<svg/>',
    'a b.png': png,
  })
  symlinkSync(join(cwd, 'secret.png'), join(cwd, 'in/link.png'))
  const found: string[] = []
  const look = {
    name: 'look',
    renderTopic: (topic: Topic, context: OutputContext) => {
      const urls = [
        'near.png',
        './near.png?v=2#x',
        '../far.png',
        '/far.png',
        '../a%20b.png',
        '../fake.png',
        '../link.png',
        '../../secret.png',
        join(cwd, 'secret.png'),
        'https://example.org/near.png',
        '//example.org/near.png',
        'data:image/png;base64,AA==',
        'file:///etc/passwd',
        '..\\far.png',
        'near.png\u0000',
        'deep',
        '%',
        '',
      ]
      for (const url of urls) if (context.asset(topic, url)) found.push(url)
      expect(context.asset(topic, 'near.png')?.mediaType).toBe('image/png')
      return []
    },
  }
  const result = await build({ cwd, inputs: ['in'], to: [look], summarise: asPlain })
  expect(result.exitCode).toBe(0)
  expect(found).toEqual(['near.png', './near.png?v=2#x', '../far.png', '/far.png', '../a%20b.png'])
})
