import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Collection } from '@plainleaf/content-model'
import { build } from 'plainleaf'
import { expect, test } from 'vitest'
import { asPlain, cards, hayFever, headLice } from './support/documents.ts'
import { folderWith, hashes, list, put } from './support/folder.ts'

const references = `# Where the leaflet rests.
references:
  - id: doe2024
    type: article-journal
    title: Pollen and sleep
    author:
      - { family: Doe, given: J. }
    container-title: Journal of Examples
    volume: 57
    issued: { date-parts: [[2024, 3]] }
    accessed: 2026-11-20
    URL: https://example.org/pollen
`
const glossary = `terms:
  - id: pollen
    term: pollen
    aliases: [pollen grains]
    definition: Fine dust that plants make to have seeds.
`
const config = `export default {
  title: 'Spring troubles',
  publisher: 'A clinic',
  url: 'https://example.org/spring/',
  topics: ['head-lice', 'hay-fever'],
}
`
const good = {
  'spring/plainleaf.config.ts': config,
  'spring/references.yaml': references,
  'spring/glossary.yaml': glossary,
  'spring/topics/hay-fever.md': hayFever,
  'spring/topics/head-lice.txt': headLice,
  'spring/package.json': JSON.stringify({
    name: '@x/spring',
    license: 'CC0-1.0',
    description: 'Tips',
  }),
  'spring/README.md': '# Not a topic',
}

function run(cwd: string, inputs = ['spring']) {
  let collection: Collection | undefined
  const look = {
    ...cards,
    renderCollection: (given: Collection) => {
      collection = given
      return []
    },
  }
  return build({ cwd, inputs, to: [look], summarise: asPlain }).then((result) => ({
    result,
    collection,
  }))
}

const findings = (result: Awaited<ReturnType<typeof build>>) =>
  result.messages
    .filter((m) => m.fatal)
    .map((m) => `${m.name} ${m.ruleId}: ${m.reason} (${m.note})`)

test('loads config, references and glossary, and fills gaps from package.json', async () => {
  const { result, collection } = await run(folderWith(good))
  expect(result.exitCode).toBe(0)
  const { topics, ...rest } = collection ?? { topics: [] }
  expect(topics.map((topic) => topic.id)).toEqual(['head-lice', 'hay-fever'])
  expect(rest).toEqual({
    id: 'spring',
    title: 'Spring troubles',
    description: 'Tips',
    lang: 'en',
    publisher: 'A clinic',
    url: 'https://example.org/spring',
    licence: 'CC0-1.0',
    glossary: [
      {
        id: 'pollen',
        term: 'pollen',
        aliases: ['pollen grains'],
        definition: 'Fine dust that plants make to have seeds.',
      },
    ],
    references: [
      {
        type: 'reference',
        id: 'doe2024',
        label: 'doe2024',
        itemType: 'article-journal',
        title: 'Pollen and sleep',
        author: [{ family: 'Doe', given: 'J.' }],
        'container-title': 'Journal of Examples',
        volume: '57',
        issued: { 'date-parts': [[2024, 3]] },
        accessed: { 'date-parts': [[2026, 11, 20]] },
        URL: 'https://example.org/pollen',
      },
    ],
  })
})

test('takes references as other programs export them', async () => {
  const exported = `- id: a
  type: book
  title: Noses
  author: [{ family: King, given: M. L., suffix: III, static-ordering: false }]
  editor: [{ family: Gogh, non-dropping-particle: van }]
  edition: 2
  ISBN: 978-1-00-000000-0
  citation-key: king2020
  issued: { date-parts: [["2020", 3]], season: 1, circa: true }
`
  const { collection } = await run(
    folderWith({ 'spring/topics/a.md': '# A\n\nText.\n', 'spring/references.yaml': exported }),
  )
  expect(collection?.references).toEqual([
    {
      type: 'reference',
      id: 'a',
      label: 'a',
      itemType: 'book',
      title: 'Noses',
      edition: '2',
      author: [{ family: 'King', given: 'M. L.', suffix: 'III' }],
      editor: [{ family: 'Gogh', 'non-dropping-particle': 'van' }],
      issued: { 'date-parts': [[2020, 3]], season: '1', circa: true },
    },
  ])
})

test.each([
  [
    'unknown key',
    'references.yaml',
    'references:\n  - id: a\n    type: book\n    titel: X\n',
    'spring/references.yaml:4:5 references-invalid: Unknown key "titel" (Did you mean "title"?)',
  ],
  [
    'wrong value',
    'references.yaml',
    '- id: a\n  type: book\n  URL: javascript:x\n',
    'spring/references.yaml:3:3 references-invalid: 0.URL: Expected an http or https address (Change the value)',
  ],
  [
    'twice',
    'references.yaml',
    '- {id: a, type: book}\n- {id: a, type: book}\n',
    'spring/references.yaml:2:4 references-invalid: The id "a" stands twice (Give each reference its own id)',
  ],
  [
    'not YAML',
    'references.yaml',
    'references:\n  - id: "a\n',
    'spring/references.yaml:3:1 references-invalid: Not valid YAML: Missing closing "quote (Mend the YAML at this place)',
  ],
  [
    'duplicate key',
    'glossary.yaml',
    'terms:\n  - id: a\n    id: b\n',
    'spring/glossary.yaml:3:5 glossary-invalid: Not valid YAML: Map keys must be unique (Mend the YAML at this place)',
  ],
  [
    'alias',
    'glossary.yaml',
    'terms:\n  - { id: &x a, term: *x, definition: d }\n',
    'spring/glossary.yaml:2:23 glossary-invalid: Aliases such as "*x" are not allowed (Write the value out where it is used)',
  ],
  [
    'deep',
    'glossary.yaml',
    `terms: ${'['.repeat(5000)}`,
    'spring/glossary.yaml:1:108 glossary-invalid: Nested too deep, expected at most 100 levels (Mend the YAML at this place)',
  ],
  [
    'unknown key',
    'plainleaf.config.ts',
    "export default { titel: 'x' }",
    'spring/plainleaf.config.ts:1:18 config-invalid: Unknown key "titel" (Did you mean "title"?)',
  ],
  [
    'no default',
    'plainleaf.config.ts',
    'export const x = 1',
    'spring/plainleaf.config.ts config-invalid: The config exports nothing by default (Write "export default defineConfig({ … })")',
  ],
])(
  '%s in %s is refused with its place, and nothing of the collection changes',
  async (_, file, content, expected) => {
    // The new content stands in a folder of its own, since a process loads a module only once.
    const cwd = folderWith({ ...good, [`spring/${file}`]: content, 'other/topics/x.md': hayFever })
    const { result } = await run(cwd, ['spring', 'other'])
    expect(findings(result)).toEqual([expected])
    expect(result.exitCode).toBe(file.endsWith('.ts') ? 2 : 1)
    expect(list(join(cwd, 'dist'))).toEqual(['manifest.json', 'other/cards/x.txt'])
  },
)

test('a config that does not run is refused without a stack', async () => {
  const cwd = folderWith({ ...good, 'spring/plainleaf.config.ts': "import 'no-such-package'" })
  const { result } = await run(cwd)
  expect(result.exitCode).toBe(2)
  expect(findings(result)[0]).toMatch(
    /^spring\/plainleaf\.config\.ts config-invalid: The config cannot be loaded/u,
  )
})

test('an order that names no topic, and an unknown output, are refused', async () => {
  const cwd = folderWith({
    'a/plainleaf.config.js': "export default { topics: ['no-such'] }",
    'a/topics/x.md': hayFever,
    'b/plainleaf.config.js': "export default { outputs: ['htlm'] }",
    'b/topics/x.md': hayFever,
  })
  const a = await build({ cwd, inputs: ['a'], to: [cards], summarise: asPlain })
  expect(findings(a)).toEqual([
    'a/plainleaf.config.js:1:27 config-invalid: topics: there is no topic "no-such" (Remove it, or correct the id)',
  ])
  expect(a.exitCode).toBe(2)
  const b = await build({ cwd, inputs: ['b'], summarise: asPlain })
  expect(findings(b)).toEqual([
    'b output-unknown: There is no output "htlm" (Did you mean "html"?)',
  ])
  expect(b.exitCode).toBe(2)
})

test('a config may bring an output of its own, which the command line may choose', async () => {
  const own = `export default { outputs: [{ name: 'titles', renderTopic: (topic) => [{ path: topic.id + '.txt', content: topic.title }] }] }`
  const cwd = folderWith({ 'a/plainleaf.config.mjs': own, 'a/topics/x.md': hayFever })
  for (const to of [undefined, ['titles']]) {
    const result = await build({ cwd, inputs: ['a'], to, summarise: asPlain })
    expect(result.files.map((file) => file.path)).toEqual(['titles/x.txt'])
  }
})

test('broken references keep what an earlier build wrote', async () => {
  const cwd = folderWith(good)
  await run(cwd)
  const before = hashes(join(cwd, 'dist/cards'))
  put(cwd, { 'spring/references.yaml': 'references: 1' })
  const { result } = await run(cwd)
  expect(result.exitCode).toBe(1)
  expect(hashes(join(cwd, 'dist/cards'))).toEqual(before)
})

test('several collections get a folder each; nested ones and loose documents are found', async () => {
  const cwd = folderWith({
    'in/a/topics/x.md': hayFever,
    'in/b/topics/x.md': hayFever,
    'in/y.md': hayFever,
  })
  const { result } = await run(cwd, ['in'])
  expect(result.collections.map((collection) => collection.id)).toEqual(['a', 'b', 'in'])
  expect(result.files.map((file) => file.path)).toEqual([
    'a/cards/x.txt',
    'b/cards/x.txt',
    'in/cards/y.txt',
  ])
})

test('one document of a collection may cite its references', async () => {
  const cited = '# Pollen\n\nPollen keeps people awake [@doe2024].\n'
  const cwd = folderWith({ ...good, 'spring/topics/sleep.md': cited })
  const { result, collection } = await run(cwd, ['spring/topics/sleep.md'])
  expect(result.messages).toEqual([])
  expect(collection?.topics[0]?.references.map((reference) => reference.id)).toEqual(['doe2024'])
  expect(collection?.topics[0]?.meta.source.path).toBe('topics/sleep.md')
})

test('what a build wrote is not taken for a document, wherever it lies', async () => {
  const cwd = folderWith({ 'in/a.md': hayFever })
  await build({ cwd, inputs: ['in'], out: 'in/old', to: [cards], summarise: asPlain })
  writeFileSync(join(cwd, 'in/old/cards/more.md'), hayFever)
  const { result } = await run(cwd, ['in'])
  expect(result.collections[0]?.topics).toEqual(['a'])
})
