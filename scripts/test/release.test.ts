import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepare, type Train } from '../release/prepare.ts'
import { type Registry, startRegistry } from '../release/registry.ts'
import { mustRun, type Ran, run } from '../release/run.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'plainleaf-release-'))
const project = join(scratch, 'project')
const collection = '@plainleaf-content/mdma-assisted-therapy'
const minutes = 60_000

let registry: Registry
let train: Train
let first: string

beforeAll(async () => {
  registry = await startRegistry(join(scratch, 'registry'))
  train = await prepare(repository, join(scratch, 'repository'), registry)
}, 5 * minutes)

afterAll(async () => {
  await registry?.close()
  rmSync(scratch, { recursive: true, force: true })
})

/** Writes files into the empty project that installs what was published. */
function write(files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), content)
  }
}

/** Runs a program in the project; it prints no colours, which it does where it sees that it runs in CI. */
function there(command: string, ...args: string[]): Promise<Ran> {
  const { FORCE_COLOR: _, ...env } = process.env
  return run(command, args, project, { ...env, NO_COLOR: '1' })
}

/** Every package and collection that is published: name and version. */
async function published(): Promise<Record<string, string>> {
  const manifests = ['packages', 'content'].flatMap((parent) =>
    readdirSync(join(train.folder, parent)).map((name) =>
      JSON.parse(readFileSync(join(train.folder, parent, name, 'package.json'), 'utf8')),
    ),
  )
  const found = await Promise.all(
    manifests
      .filter((manifest) => !manifest.private)
      .map(async ({ name }) => {
        const response = await fetch(`${registry.url}${name.replace('/', '%2f')}`)
        const { 'dist-tags': tags, versions } = (await response.json()) as {
          'dist-tags': { latest: string }
          versions: Record<string, { repository?: { url?: string } }>
        }
        // npm takes provenance from the repository that a package names, and from no other.
        expect(versions[tags.latest]?.repository?.url, name).toContain('/example/plainleaf')
        return [name, tags.latest]
      }),
  )
  return Object.fromEntries(found)
}

/** A changeset for the collection alone: the others move with it. */
function describeChange(what: string): void {
  writeFileSync(
    join(train.folder, '.changeset/words-changed.md'),
    `---\n"${collection}": minor\n---\n\n${what}\n`,
  )
}

test(
  'a release gives every package and collection one version',
  async () => {
    describeChange('First words.')
    first = await train.version()
    await train.run(
      'turbo',
      'run',
      'build',
      '--filter=./packages/*',
      '--filter=./content/*',
      '--output-logs=errors-only',
    )
    await train.publish()
    const versions = await published()
    expect(Object.keys(versions)).toContain('plainleaf')
    expect(Object.keys(versions).length).toBeGreaterThan(10)
    expect(new Set(Object.values(versions))).toEqual(new Set([first]))
  },
  8 * minutes,
)

test(
  'everything installs into an empty project, and can be imported',
  async () => {
    const versions = await published()
    write({
      'package.json': JSON.stringify({
        name: 'host',
        private: true,
        type: 'module',
        dependencies: {
          ...versions,
          [collection]: `^${first}`,
          // Two hundred packages that are on this machine already, and are not ours.
          astro: `link:${join(repository, 'packages/astro/node_modules/astro')}`,
        },
      }),
      '.npmrc': `registry=${registry.url}\n`,
      // These packages are minutes old.
      'pnpm-workspace.yaml': 'minimumReleaseAge: 0\nverifyDepsBeforeRun: false\n',
      'imports.js': `for (const name of ${JSON.stringify(Object.keys(versions))}) {
  if (Object.keys(await import(name)).length === 0) throw new Error(name + ' exports nothing')
}
`,
    })
    await mustRun('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline'], project)
    await mustRun(process.execPath, ['imports.js'], project)
  },
  4 * minutes,
)

test('its topics are typed: a section that is missing does not compile', async () => {
  const source = (section: string) => `import topic from '${collection}/topics/what-it-is'
const section = topic.sections['${section}']
const kind: 'keyPoints' = section.kind
if (kind !== 'keyPoints') throw new Error(kind)
`
  write({
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2024',
        strict: true,
        types: [],
        outDir: 'out',
      },
      files: ['right.ts', 'wrong.ts'],
    }),
    'right.ts': source('key-points'),
    'wrong.ts': source('dosage'),
  })
  const { exitCode, output } = await there(join(repository, 'node_modules/.bin/tsc'), '-p', '.')
  expect(exitCode).not.toBe(0)
  expect(output).not.toContain('right.ts')
  expect(output).toMatch(/wrong\.ts\(2,\d+\): error TS\d+: .*dosage/)
  await mustRun(process.execPath, ['out/right.js'], project)
})

test('its element and its words make a page', async () => {
  write({
    'page.js': `import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import '@plainleaf/element'
import { toTopicElement } from '@plainleaf/element/render'
import topic from '${collection}/v1/topics/what-it-is.json' with { type: 'json' }
const file = new URL(import.meta.resolve('@plainleaf/element/plainleaf-topic.min.js'))
console.log(gzipSync(readFileSync(file), { level: 9 }).length <= 2000)
console.log(toTopicElement(topic, { section: 'key-points' }))`,
  })
  const printed = await mustRun(process.execPath, ['page.js'], project)
  expect(printed).toMatch(
    /^true\n<plainleaf-topic section="key-points"><template shadowrootmode="open">/,
  )
  expect(printed).toContain('MDMA-assisted therapy is talking therapy plus MDMA.')
  expect(printed).toContain('Licence: CC-BY-4.0')
})

test('the Astro loader makes pages of it', async () => {
  write({
    'src/content.config.ts': `import { defineCollection } from 'astro/content/config'
import { plainleaf } from '@plainleaf/astro'
export const collections = { topics: defineCollection({ loader: plainleaf({ collections: ['${collection}'] }) }) }
`,
    'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('topics')).map((entry) => ({ params: { id: entry.id }, props: { entry } }))
}
const { entry } = Astro.props
const { Content } = await render(entry)
---
<html lang={entry.data.lang}><head><title>{entry.data.title}</title></head>
<body><Content /><p>{entry.data.attribution.text}</p></body></html>
`,
  })
  // Astro behaves in another way where it sees that a test runs it.
  const { VITEST: _, ...outside } = process.env
  const env = { ...outside, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }
  await mustRun(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], project, env)
  const page = readFileSync(join(project, 'dist/what-it-is/index.html'), 'utf8')
  expect(page).toContain('MDMA-assisted therapy is talking therapy plus MDMA')
  expect(page).toContain('Licence: CC-BY-4.0')
})

test('its command builds a document', async () => {
  cpSync(
    join(repository, 'packages/content-model/test/fixtures/text/web-page/input.txt'),
    join(project, 'leaflet.txt'),
  )
  const args = ['--no', 'plainleaf', 'build', 'leaflet.txt', '--out', 'built']
  await mustRun('npx', args, project)
  for (const file of [
    'html/leaflet.html',
    'epub/leaflet.epub',
    'summary/leaflet.md',
    'manifest.json',
  ]) {
    expect(readFileSync(join(project, 'built', file)).length).toBeGreaterThan(0)
  }
  const { exitCode, stdout } = await there('npx', '--no', 'plainleaf', 'outdated')
  expect([exitCode, stdout]).toEqual([0, `${collection} ${first} is the latest version\n`])
})

test(
  'a second release shows whose words changed, apart from what only moved',
  async () => {
    const path = join(train.folder, 'content/mdma-assisted-therapy/topics/what-it-is.md')
    const words = readFileSync(path, 'utf8')
    const edited = words.replace('talking therapy plus MDMA', 'talking therapy together with MDMA')
    expect(edited).not.toBe(words)
    writeFileSync(path, edited)
    describeChange('Clearer words on what it is.')
    const second = await train.version()
    expect(second).not.toBe(first)
    // No code changed: only the collection is built anew.
    await train.run('pnpm', '--filter', collection, 'build')
    await train.publish()
    expect(new Set(Object.values(await published()))).toEqual(new Set([second]))

    const { exitCode, stdout } = await there('npx', '--no', 'plainleaf', 'outdated')
    expect(
      stdout.replaceAll(first, '<first>').replaceAll(second, '<second>'),
    ).toMatchInlineSnapshot(`
      "@plainleaf-content/mdma-assisted-therapy <first> → <second>
        what-it-is  What is MDMA-assisted therapy?
          changed, meaning: read again
            key-points: words changed (meaning)
              - MDMA-assisted therapy is talking therapy plus MDMA.
              + MDMA-assisted therapy is talking therapy together with MDMA.
        6 topics moved with the version only, no word changed
      "
    `)
    expect(exitCode).toBe(1)
  },
  5 * minutes,
)
