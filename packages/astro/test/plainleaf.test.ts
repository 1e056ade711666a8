import { execFile, spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import { plainleaf } from '@plainleaf/astro'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openProject, type Project } from './open-project.ts'

const bin = join(createRequire(import.meta.url).resolve('astro/package.json'), '../bin/astro.mjs')
let project: Project

beforeAll(async () => {
  project = await openProject()
})
afterAll(() => {
  if (project) rmSync(project.root, { recursive: true, force: true })
})

/** As in a reader's shell: Astro behaves in another way where it sees that a test runs it. */
function env(mode: string): NodeJS.ProcessEnv {
  const { VITEST: _, ...rest } = process.env
  return { ...rest, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: mode }
}

/** Runs Astro's own command; gives what it prints. */
async function astro(command: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [bin, command], {
    cwd: project.root,
    env: env('production'),
  })
  return stdout
}

/** A topic's source with one thing in it replaced. */
function edit(topic: string, from: string, to: string): void {
  const path = join(project.content, 'topics', `${topic}.md`)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

test('a site gets finished HTML, headings, attribution and links to its own addresses', async () => {
  expect(await astro('build')).toContain('3 topics, 3 changed, 0 removed')
  const page = readFileSync(join(project.root, 'dist/topics/hay-fever/index.html'), 'utf8')
  expect(page).toContain('<h1>What is hay fever?</h1>')
  expect(page).toContain('<section id="signs"')
  expect(page).toMatch(/<ul>.*#key-points.*#signs">What are the signs\?<.*#self-care.*<\/ul>/)
  expect(page).toContain('href="../nose-sprays/#how"')
  expect(page).toMatch(
    /<aside class="callout important" role="note">.*?Information corrected on 1 October 2026\..*?<p>We said.*Last checked 1 October 2026\./s,
  )
  const withdrawn = readFileSync(join(project.root, 'dist/topics/old-drops/index.html'), 'utf8')
  expect(withdrawn).not.toContain('nobody should read')
  expect(withdrawn).toMatch(
    /Information withdrawn on 1 November 2026\..*The dose in it was wrong\..*<a href="\.\.\/nose-sprays\/">/s,
  )
}, 240_000)

test('the compiler knows the ids of topics and sections', async () => {
  const types = readFileSync(join(project.root, '.astro/loaders/topics.ts'), 'utf8')
  expect(types).toContain(
    'Topic<"hay-fever", "introduction" | "key-points" | "signs" | "self-care">',
  )
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json')
  const plain = readFileSync(join(project.root, '.astro/loaders/plain.ts'), 'utf8')
  expect(plain).toContain('Topic<"hay-fever", ')
  // The project holds names that must not compile, each marked so: a name that does would be an error.
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(tsc, '../bin/tsc'),
    '-p',
    project.root,
  ]).catch((error) => error)
  expect(stdout).toBe('')
})

test('only what changed is set again, and what is gone goes', async () => {
  expect(await astro('sync')).toContain('3 topics, 0 changed, 0 removed')
  edit('nose-sprays', 'some days', 'several days')
  await project.rebuild()
  expect(await astro('sync')).toContain('3 topics, 1 changed, 0 removed')
  rmSync(join(project.content, 'topics/nose-sprays.md'))
  const advisories = join(project.content, 'advisories.yaml')
  writeFileSync(advisories, readFileSync(advisories, 'utf8').replace(/ *replacedBy: .*\n/, ''))
  edit('hay-fever', 'See [how sprays work](topic:nose-sprays#how).', '')
  await project.rebuild()
  expect(await astro('sync')).toContain('2 topics, 2 changed, 1 removed')
}, 240_000)

test('a rebuilt collection shows in the running dev server', async () => {
  const server = spawn(process.execPath, [bin, 'dev', '--port', '0'], {
    cwd: project.root,
    env: env('development'),
  })
  try {
    let printed = ''
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (part) => {
        printed += part
      })
    const home = (): string | undefined =>
      /http:\/\/localhost:\d+\//.exec(stripVTControlCharacters(printed))?.[0]
    await expect.poll(home, { timeout: 40_000 }).toBeDefined()
    const read = async (): Promise<string> => (await fetch(`${home()}topics/hay-fever/`)).text()
    await expect.poll(read, { timeout: 20_000 }).toContain('itchy, watery eyes')
    edit('hay-fever', 'itchy, watery eyes', 'eyes that itch and run')
    await project.rebuild()
    await expect.poll(read, { timeout: 20_000 }).toContain('eyes that itch and run')
  } finally {
    server.kill()
  }
}, 240_000)

test('says what to do where a collection is not there, not built, or twice', async () => {
  const load = async (...collections: string[]): Promise<unknown> => {
    const loader = plainleaf({ collections, root: project.root })
    return 'createSchema' in loader && loader.createSchema?.()
  }
  await expect(load('@example/not-there')).rejects.toThrow('npm install @example/not-there')
  await expect(load('./src')).rejects.toThrow('build it first')
  await expect(load('./allergies/dist', './allergies/dist')).rejects.toThrow(
    'the collection “allergies” is there twice',
  )
})

test('a topic whose id another collection has gets one of its own, and a warning names both', async () => {
  cpSync(join(project.root, 'allergies/dist'), join(project.root, 'eyes/dist'), { recursive: true })
  const path = join(project.root, 'eyes/dist/module/index.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"id": "allergies"/, '"id": "eyes"'))
  const loader = plainleaf({ collections: ['./allergies/dist', './eyes/dist'], root: project.root })
  const entries = new Map<string, { rendered: { html: string } }>()
  const warned: string[] = []
  const context = {
    store: {
      keys: () => [...entries.keys()],
      get: () => undefined,
      set: (entry: { id: string; rendered: { html: string } }) => entries.set(entry.id, entry),
    },
    parseData: ({ data }: { data: unknown }) => data,
    generateDigest: String,
    logger: { info() {}, warn: (text: string) => warned.push(text) },
  }
  if (!('load' in loader)) throw new Error('no loader')
  await loader.load(context as never)
  expect([...entries.keys()].sort()).toEqual([
    'eyes--hay-fever',
    'eyes--old-drops',
    'hay-fever',
    'old-drops',
  ])
  expect(warned).toHaveLength(2)
  expect(warned[0]).toContain(
    'The collections “allergies” and “eyes” both have a topic “hay-fever”: that of “eyes” is “eyes--hay-fever” here.',
  )
})

test('the exports are these', async () => {
  expect(Object.keys(await import('@plainleaf/astro')).sort()).toEqual([
    'plainleaf',
    'topicDataSchema',
  ])
})
