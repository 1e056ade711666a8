import { build } from 'plainleaf'
import { expect, test } from 'vitest'
import { asPlain, cards } from './support/documents.ts'
import { folderWith, put } from './support/folder.ts'

const leaflet = (headings: string) =>
  `---\ntitle: Nosebleeds\nlang: en\n---\n\nMost stop by themselves.\n\n${headings}`
const old = leaflet(
  '## First aid\n\nPinch the soft part.\n\n## Getting help\n\nCall if it lasts.\n',
)

async function say(cwd: string, inputs = ['a']): Promise<string[]> {
  const result = await build({ cwd, inputs, to: [cards], summarise: asPlain })
  return result.messages.map((m) => `${m.name} ${m.fatal} ${m.ruleId}: ${m.reason} (${m.note})`)
}

test('a heading that was renamed is told once, with the alias that keeps its links', async () => {
  const cwd = folderWith({ 'a/topics/nosebleeds.md': old })
  expect(await say(cwd)).toEqual([])
  put(cwd, { 'a/topics/nosebleeds.md': old.replace('First aid', 'What to do') })
  expect(await say(cwd)).toEqual([
    'a/topics/nosebleeds.md false id-gone: Links to "first-aid" of the last build now lead to the top of the page (Write {alias=first-aid} at the end of the heading "what-to-do")',
  ])
  expect(await say(cwd)).toEqual([])
})

test('with the alias nothing is gone', async () => {
  const cwd = folderWith({ 'a/topics/nosebleeds.md': old })
  await say(cwd)
  put(cwd, {
    'a/topics/nosebleeds.md': old.replace('First aid', 'What to do {alias=first-aid}'),
  })
  expect(await say(cwd)).toEqual([])
})

test('a document that was written anew is one message', async () => {
  const many = Array.from({ length: 9 }, (_, at) => `## Part ${at + 1}\n\nText.\n\n`).join('')
  const cwd = folderWith({ 'a/topics/nosebleeds.md': leaflet(many) })
  await say(cwd)
  put(cwd, { 'a/topics/nosebleeds.md': old })
  const [message, ...more] = await say(cwd)
  expect(message).toContain('"part-1", "part-2", "part-3", "part-4", "part-5", 4 more')
  expect(more).toEqual([])
})

test('a topic that is gone is told, unless the config says what it is called now', async () => {
  const cwd = folderWith({
    'a/topics/nosebleeds.md': old,
    'a/topics/colds.md': '# Colds\n\nRest.\n',
  })
  await say(cwd)
  const other = folderWith({ 'a/topics/nose.md': old, 'a/topics/colds.md': '# Colds\n\nRest.\n' })
  const out = `${cwd}/dist`
  const run = async (from: string) => {
    const result = await build({ cwd: from, inputs: ['a'], out, to: [cards], summarise: asPlain })
    return result.messages.map((m) => `${m.name} ${m.ruleId}: ${m.reason} (${m.note})`)
  }
  expect(await run(other)).toEqual([
    "a topic-gone: The topic \"nosebleeds\" of the last build is gone, and links to its page lead nowhere (If it has another name now, write renamed: { 'nosebleeds': 'its new id' } in the config)",
  ])
  const config = "export default { renamed: { nosebleeds: 'nose' } }"
  const named = folderWith({
    'a/plainleaf.config.ts': config,
    'a/topics/nose.md': old,
    'a/topics/colds.md': '# Colds\n\nRest.\n',
  })
  await run(cwd)
  expect(await run(named)).toEqual([])
})

test('building fewer documents that were only gathered is no rename', async () => {
  const cwd = folderWith({ 'x/one.md': old, 'x/two.md': '# Colds\n\nRest.\n' })
  expect(await say(cwd, ['x/one.md', 'x/two.md'])).toEqual([])
  expect(await say(cwd, ['x/two.md'])).toEqual([])
})
