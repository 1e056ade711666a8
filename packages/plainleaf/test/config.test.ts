import { join } from 'node:path'
import type { Collection } from '@plainleaf/content-model'
import { toText, visit } from '@plainleaf/content-model'
import { build, configJsonSchema } from 'plainleaf'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { asPlain, cards, hayFever } from './support/documents.ts'
import { folderWith, hashes } from './support/folder.ts'

const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

async function run(config: string, more: Record<string, string | Uint8Array> = {}) {
  let collection: Collection | undefined
  const look = {
    ...cards,
    renderCollection: (given: Collection) => {
      collection = given
      return []
    },
  }
  const cwd = folderWith({
    'a/plainleaf.config.ts': config,
    'a/topics/hay-fever.md': hayFever,
    ...more,
  })
  const result = await build({ cwd, inputs: ['a'], to: [look], summarise: asPlain })
  const findings = result.messages.map((m) => `${m.name} ${m.ruleId}: ${m.reason} (${m.note})`)
  return { collection, findings, exitCode: result.exitCode }
}

test('a theme reaches the outputs, its logo with its bytes', async () => {
  const config = `export default {
  theme: { colour: '#064', font: 'Georgia, "Noto Serif", serif', logo: { file: 'art/logo.png', alt: 'Hill clinic' } },
}`
  const { collection, findings } = await run(config, { 'a/art/logo.png': logo })
  expect(findings).toEqual([])
  const { colour, font, logo: made } = collection?.theme ?? {}
  expect([colour, font, made?.alt, made?.asset.mediaType]).toEqual([
    '#006644',
    'Georgia, "Noto Serif", serif',
    'Hill clinic',
    'image/png',
  ])
})

test.each([
  [
    `export default {
  title: 'Hay fever',
  citationStyle: 'harvard',
}`,
    'a/plainleaf.config.ts:3:3 config-invalid: citationStyle: Expected "vancouver", "ama" or "apa" (Change the value)',
  ],
  [
    "export default {\n  theme: {\n    colour: 'teal',\n  },\n}",
    'a/plainleaf.config.ts:3:5 config-invalid: theme.colour: Expected a colour such as "#0b3f5c" (Change the value)',
  ],
  [
    "// theme: colour\nexport default { theme: { 'color': '#fff' } }",
    'a/plainleaf.config.ts:2:27 config-invalid: Unknown key "color" (Did you mean "colour"?)',
  ],
  [
    "export default {\n  theme: { font: 'a} body { display: none' },\n}",
    'a/plainleaf.config.ts:2:12 config-invalid: theme.font: Expected names of font families such as "Georgia, serif" (Change the value)',
  ],
  [
    "export default {\n  theme: { logo: { file: '../../etc/logo.png', alt: 'x' } },\n}",
    'a/plainleaf.config.ts:2:20 config-invalid: theme.logo.file: there is no image "../../etc/logo.png" in the collection\'s folder (Give the path of an image from the folder of the config)',
  ],
  [
    "export default {\n  theme: { logo: { file: 'logo.png' } },\n}",
    'a/plainleaf.config.ts:2:12 config-invalid: theme.logo.alt: Invalid input: expected string, received undefined (Change the value)',
  ],
  [
    "export default {\n  url: 'ftp://example.org',\n}",
    'a/plainleaf.config.ts:2:3 config-invalid: url: Expected an http or https address (Change the value)',
  ],
  [
    "export default {\n  renamed: {\n    'hay-fever': 'hay-fever',\n  },\n}",
    'a/plainleaf.config.ts:3:5 config-invalid: renamed: "hay-fever" is the id of a page that exists (Only ids that are free can lead elsewhere; remove it)',
  ],
  [
    "export default {\n  renamed: { old: 'hayfever' },\n}",
    'a/plainleaf.config.ts:2:14 config-invalid: renamed: there is no topic "hayfever" (Correct the id on the right)',
  ],
  [
    "export default {\n  renamed: { old: 'hay-fever#nowhere' },\n}",
    'a/plainleaf.config.ts:2:14 config-invalid: renamed: there is no section "nowhere" in the topic "hay-fever" (Use the id of a heading; `plainleaf inspect` lists them)',
  ],
  [
    "export default {\n  renamed: { old: 'hay fever' },\n}",
    'a/plainleaf.config.ts:2:14 config-invalid: renamed.old: Expected the id of a topic, or "topic#section" (Change the value)',
  ],
])('a wrong value is refused with its line and column: %j', async (config, expected) => {
  const { findings, exitCode } = await run(config)
  expect(findings).toEqual([expected])
  expect(exitCode).toBe(2)
})

test('a collection without an address says once what its pages go without', async () => {
  const cwd = folderWith({
    'a/plainleaf.config.ts': "export default {\n  title: 'A',\n}",
    'a/topics/hay-fever.md': hayFever,
    'a/topics/sleep.md': '# Sleep\n\nRest well.\n',
  })
  const say = async (inputs: string[], to: string[]) => {
    const { messages, exitCode } = await build({ cwd, inputs, to, summarise: asPlain, out: 'out' })
    expect(exitCode).toBe(0)
    return messages.map((m) => `${m.name} ${m.fatal} ${m.ruleId}`)
  }
  expect(await say(['a'], ['html'])).toEqual([
    'a/plainleaf.config.ts:2:3 undefined site-address-missing',
  ])
  expect(await say(['a'], ['data'])).toEqual([])
  expect(await say(['a/topics/sleep.md'], ['html'])).toEqual([])
})

test('a collection whose config cannot be read takes no page of another away', async () => {
  const cwd = folderWith({
    'one/plainleaf.config.ts': "export default { title: 'One' }\n",
    'one/topics/a.md': hayFever,
    'two/plainleaf.config.ts': 'export default {{\n',
    'two/topics/b.md': hayFever,
  })
  expect((await plainleaf(['build', 'one', '--to', 'data'], { cwd })).code).toBe(0)
  const before = hashes(join(cwd, 'dist'))
  const { code, stdout } = await plainleaf(['build', 'two', '--to', 'data'], { cwd })
  expect([code, stdout]).toEqual([2, expect.not.stringContaining('removed')])
  expect(hashes(join(cwd, 'dist'))).toEqual(before)
})

test('a colour that cannot be read is darkened and said so', async () => {
  const { collection, findings, exitCode } = await run(
    "export default {\n  theme: {\n    colour: '#fc0',\n  },\n}",
  )
  expect(findings).toEqual([
    'a/plainleaf.config.ts:3:5 theme-contrast: theme.colour: #ffcc00 has a contrast of only 1.3:1 where links stand, and text needs 4.5:1 (WCAG 1.4.3), so links are #856a00 (Choose a darker colour, or write the darker one to accept it)',
  ])
  expect(exitCode).toBe(0)
  expect(collection?.theme?.colour).toBe('#ffcc00')
})

test('the place is left out where it cannot be told', async () => {
  const config = 'const theme = { colour: 1 }\nexport default { theme }'
  const { findings } = await run(config)
  expect(findings[0]).toMatch(/^a\/plainleaf\.config\.ts config-invalid: theme\.colour/u)
})

test('links to an id that a topic had before lead where it is now', async () => {
  const sleep =
    '# Sleep\n\nSee [pollen](topic:pollen), [night](topic:pollen#night) and [last](topic:last).\n\n## Night\n\nText.\n'
  const { collection, findings } = await run(
    "export default { renamed: { pollen: 'hay-fever', last: 'sleep#night' } }",
    { 'a/topics/sleep.md': sleep },
  )
  expect(findings).toEqual([])
  const links: string[] = []
  for (const topic of collection?.topics ?? []) {
    visit(topic, (node) => {
      if (node.type === 'link') links.push(`${toText(node.children)} ${node.url}`)
    })
  }
  expect(links).toEqual([
    'pollen topic:hay-fever',
    'night topic:hay-fever#night',
    'last topic:sleep#night',
  ])
  expect(collection?.renamed).toEqual({ pollen: 'hay-fever', last: 'sleep#night' })
})

test('the published schema is the one that configs are checked against', async () => {
  const schema = `${JSON.stringify(configJsonSchema(), null, 2)}\n`
  await expect(schema).toMatchFileSnapshot('../schema/config.schema.json')
})

test('a style of citing reaches the outputs', async () => {
  const { collection, findings } = await run("export default { citationStyle: 'apa' }")
  expect([findings, collection?.citationStyle]).toEqual([[], 'apa'])
})
