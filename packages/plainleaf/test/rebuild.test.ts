import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from '@plainleaf/content-model'
import { expect, test } from 'vitest'
import { type OpenMemory, openMemory } from '../src/dev/open-memory.ts'
import { buildWith } from '../src/pipeline/build.ts'
import type { BuildResult } from '../src/pipeline/build-result.ts'
import { folderWith, hashes, put } from './support/folder.ts'

const picture = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="${colour}"/></svg>`

/** A collection in which topics link to each other, and one uses a word, a source and a picture that no other one does. */
const collection: Record<string, string> = {
  'package.json': '{ "name": "colds", "description": "Three leaflets." }',
  'glossary.yaml':
    'terms:\n  - { id: mucus, term: mucus, definition: Slime in the nose. }\n  - { id: fever, term: fever, definition: A body too warm. }\n',
  'references.yaml':
    'references:\n  - { id: ames2020, type: book, title: Noses, author: [{ family: Ames, given: A. }], issued: { date-parts: [[2020]] } }\n  - { id: bell2021, type: book, title: Rest, author: [{ family: Bell, given: B. }], issued: { date-parts: [[2021]] } }\n',
  'topics/noses.md':
    '# Blocked noses\n\nA blocked nose is full of mucus [@ames2020].\n\n## Symptoms {#signs}\n\nSneezing. ![A red square](../red.svg)\n',
  'topics/rest.md':
    '# Rest\n\nRest helps with a fever [@bell2021].\n\n## How long\n\nThree days. See [the signs](topic:noses#signs).\n',
  'topics/water.md':
    '# Water\n\nDrink enough.\n\n## Side effects\n\nNone.\n\n## When to call\n\nCall when it lasts.\n',
  'red.svg': picture('#c00'),
}
const outputs = ['html', 'summary', 'data', 'module', 'api']

interface Session {
  cwd: string
  build(): Promise<{ result: BuildResult; made: Record<string, string[]> }>
  edit(path: string, from: string, to: string): void
}

function openSession(to: readonly string[]): Session {
  const cwd = folderWith(collection)
  const memory: OpenMemory = openMemory({ onFile() {}, onStep() {} })
  return {
    cwd,
    async build() {
      const result = await buildWith({ cwd, inputs: ['.'], out: 'dist', to }, memory)
      const made: Record<string, string[]> = {}
      for (const { output, topic = '*' } of memory.endBuild(true).steps) {
        made[topic] = [...(made[topic] ?? []), output]
      }
      return { result, made }
    },
    edit(path, from, to) {
      const file = join(cwd, path)
      const text = readFileSync(file, 'utf8')
      expect(text).toContain(from)
      writeFileSync(file, text.replace(from, to))
    },
  }
}

/** What a build that remembers nothing makes of the same folder. */
async function fresh({ cwd }: Session, to: readonly string[]): Promise<Record<string, string>> {
  const out = folderWith()
  await buildWith({ cwd, inputs: ['.'], out, to })
  return hashes(out)
}

const others = (...names: string[]): string[] => outputs.filter((name) => !names.includes(name))

// Twenty builds with every output but books: long where the machine is busy.
const patience = { timeout: 180_000 }

test(
  'makes only what depends on an edit, and the folder is that of a fresh build byte for byte',
  patience,
  async () => {
    const session = openSession(outputs)
    const { edit, build } = session
    const whole = { '*': outputs }
    const first = await build()
    expect(first.made).toEqual({ noses: outputs, rest: outputs, water: outputs, ...whole })
    expect((await build()).made).toEqual({})

    const cases: [what: string, act: () => void, made: Record<string, string[]>][] = [
      ['words', () => edit('topics/rest.md', 'Three days', 'Four days'), { rest: outputs }],
      [
        'a title, which other pages print',
        () => edit('topics/water.md', '# Water', '# Drinking'),
        { noses: ['html'], rest: ['html'], water: outputs },
      ],
      [
        'an id that another topic links to',
        () => edit('topics/noses.md', '{#signs}', '{#symptoms}'),
        { noses: outputs, rest: ['html', 'module', 'api'], water: ['html'] },
      ],
      [
        'a word that one topic uses',
        () => edit('glossary.yaml', 'Slime', 'Sticky slime'),
        { noses: others('data') },
      ],
      [
        'a source that one topic cites',
        () => edit('references.yaml', 'title: Rest', 'title: Rest well'),
        { rest: outputs },
      ],
      [
        'a picture that one topic shows',
        () => put(session.cwd, { 'red.svg': picture('#a00') }),
        { noses: outputs },
      ],
      [
        'what the collection says of itself',
        () => edit('package.json', '"colds"', '"coughs"'),
        { noses: outputs, rest: outputs, water: outputs },
      ],
      [
        'a new topic',
        () => put(session.cwd, { 'topics/air.md': '# Fresh air\n\nOpen a window.\n' }),
        {
          air: outputs,
          noses: others('data'),
          rest: others('data'),
          water: others('data'),
        },
      ],
      [
        'a topic that is gone',
        () => rmSync(join(session.cwd, 'topics/air.md')),
        { noses: others('data'), rest: others('data'), water: others('data') },
      ],
      [
        'a notice that a topic was corrected',
        () =>
          put(session.cwd, {
            'advisories.yaml':
              "advisories:\n  - { id: '2026-001', topic: rest, status: corrected, date: 2026-11-21, reason: The number of days was wrong. }\n",
          }),
        { noses: outputs, rest: outputs, water: outputs },
      ],
    ]
    for (const [what, act, made] of cases) {
      act()
      const now = await build()
      const sorted = (steps: Record<string, string[]>) =>
        Object.fromEntries(Object.entries(steps).map(([topic, names]) => [topic, names.toSorted()]))
      expect.soft(sorted(now.made), what).toEqual(sorted({ ...made, ...whole }))
      expect.soft(hashes(join(session.cwd, 'dist')), what).toEqual(await fresh(session, outputs))
    }
  },
)

test('does not touch the files of other topics', async () => {
  const session = openSession(['html', 'data'])
  await session.build()
  const stamp = (path: string) =>
    statSync(join(session.cwd, 'dist', path), { bigint: true }).mtimeNs.toString()
  const paths = Object.keys(hashes(join(session.cwd, 'dist'))).filter((path) =>
    /noses|water/u.test(path),
  )
  const before = paths.map(stamp)
  session.edit('topics/rest.md', 'Three days', 'A week')
  const { result } = await session.build()
  expect(paths.map(stamp)).toEqual(before)
  const written = result.files.filter(({ status }) => status !== 'unchanged')
  expect(written.map(({ path }) => path)).toEqual([
    'data/rest.json',
    'data/rest.plain.json',
    'html/rest.html',
  ])
})

test('a document that breaks keeps its page, and its finding goes away with the fault', async () => {
  const session = openSession(['html'])
  await session.build()
  const page = join(session.cwd, 'dist/html/rest.html')
  const before = readFileSync(page, 'utf8')
  session.edit('topics/rest.md', '# Rest', '---\ntitle: [\n---\n# Rest')
  const broken = await session.build()
  expect(broken.result.exitCode).toBe(1)
  expect(broken.made).toEqual({})
  expect(broken.result.messages.map(({ ruleId }) => ruleId)).toContain('front-matter-invalid')
  expect(readFileSync(page, 'utf8')).toBe(before)
  session.edit('topics/rest.md', '---\ntitle: [\n---\n', '')
  const mended = await session.build()
  expect(mended.result.exitCode).toBe(0)
  expect(readFileSync(page, 'utf8')).toBe(before)
})

test('findings of what was not made again are still told', async () => {
  const session = openSession(['html'])
  session.edit('topics/water.md', 'Drink enough.', 'See [this](topic:nothing).')
  const rules = ({ messages }: BuildResult) => messages.map(({ ruleId }) => ruleId)
  expect(rules((await session.build()).result)).toContain('link-topic-missing')
  session.edit('topics/rest.md', 'Three days', 'A week')
  const again = await session.build()
  expect(again.made).not.toHaveProperty('water')
  expect(rules(again.result)).toContain('link-topic-missing')
})

test('what takes long waits for quiet, and a new edit ends the wait', async () => {
  const session = openSession(['html'])
  let books = 0
  const slow: Output = {
    name: 'slow',
    renderCollection() {
      books++
      const end = performance.now() + 1100
      while (performance.now() < end);
      return [{ path: 'book.txt', content: 'x' }]
    },
  }
  let controller = new AbortController()
  const memory = openMemory({
    onStep() {},
    onFile({ path, status }) {
      const edited = path === 'html/rest.html' && status !== 'unchanged'
      if (edited) setTimeout(() => controller.abort(), 300)
    },
  })
  const build = () => {
    controller = new AbortController()
    const how = { cwd: session.cwd, inputs: ['.'], out: 'dist', to: ['html', slow] }
    return buildWith({ ...how, signal: controller.signal }, memory)
  }
  await build()
  // On a slow machine that one ended before the book; this one has no new page.
  if (books === 0) await build()
  session.edit('topics/rest.md', 'Three days', 'A week')
  const { exitCode } = await build()
  expect([exitCode, books]).toEqual([130, 1])
  expect(readFileSync(join(session.cwd, 'dist/html/rest.html'), 'utf8')).toContain('A week')
})

test('makes again what somebody removed from the folder', async () => {
  const session = openSession(['html'])
  await session.build()
  const all = hashes(join(session.cwd, 'dist'))
  rmSync(join(session.cwd, 'dist/html/water.html'))
  expect((await session.build()).result.files).toHaveLength(Object.keys(all).length - 1)
  expect(hashes(join(session.cwd, 'dist'))).toEqual(all)
})

test('warns of a heading that is gone until the end of the session, not once', async () => {
  const session = openSession(['html'])
  await session.build()
  session.edit('topics/water.md', '## When to call', '## Getting help')
  const rules = ({ messages }: BuildResult) => messages.map(({ ruleId }) => ruleId)
  expect(rules((await session.build()).result)).toContain('id-gone')
  expect(rules((await session.build()).result)).toContain('id-gone')
  session.edit('topics/water.md', '## Getting help', '## Getting help {alias=when-to-call}')
  expect(rules((await session.build()).result)).not.toContain('id-gone')
})

test('books are made again for their own words, a word they use and a change of the set', async () => {
  const session = openSession(['epub'])
  const { edit, build } = session
  const epub = ['epub']
  await build()
  edit('glossary.yaml', 'Slime', 'Sticky slime')
  expect((await build()).made).toEqual({ noses: epub, '*': epub })
  edit('topics/water.md', '# Water', '# Drinking')
  expect((await build()).made).toEqual({ water: epub, '*': epub })
  put(session.cwd, { 'topics/air.md': '# Fresh air\n\nOpen a window.\n' })
  const all = { noses: epub, rest: epub, water: epub, air: epub, '*': epub }
  expect((await build()).made).toEqual(all)
  expect(hashes(join(session.cwd, 'dist'))).toEqual(await fresh(session, epub))
})
