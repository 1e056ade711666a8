import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { CollectionIndex, TopicJson } from '@plainleaf/data'
import pc from 'picocolors'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compareReleases } from '../src/outdated/compare-releases.ts'
import { describeOutdated } from '../src/outdated/describe-outdated.ts'
import { indexPath, type Release } from '../src/outdated/find-installed.ts'
import { plainleaf } from './support/command.ts'

let project: string
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'plainleaf-outdated-test-'))
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

/** A topic in one sentence; its hash is its words. */
function topic(id: string, words: string, more: object = {}) {
  const json = {
    '@type': 'MedicalWebPage',
    identifier: id,
    name: `About ${id}`,
    hasPart: [
      {
        '@type': 'HealthTopicContent',
        identifier: 'what-helps',
        headline: 'What helps',
        hasPart: [{ '@type': 'WebPageElement', headline: '', text: `<p>${words}</p>` }],
      },
    ],
  }
  const indexed = {
    id,
    title: json.name,
    contentHash: words,
    revision: words.slice(0, 12),
    ...more,
  }
  return { json: json as unknown as TopicJson, indexed: indexed as never }
}

function release(
  version: string,
  topics: ReturnType<typeof topic>[],
  advisories?: object[],
): Release {
  const index = { id: 'leaflets', advisories, topics: topics.map(({ indexed }) => indexed) }
  return {
    name: '@clinic/leaflets',
    version,
    index: index as unknown as CollectionIndex,
    read: (path) => {
      const found = topics.find(({ json }) => path.endsWith(`/${json.identifier}.json`))
      return found && JSON.stringify(found.json)
    },
  }
}

function write(path: string, content: unknown): void {
  const file = join(project, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
}

async function outdated(...flags: string[]) {
  const { code, stdout, stderr } = await plainleaf(['outdated', project, ...flags])
  return { code, stdout, stderr: stderr.replaceAll(project, '<project>') }
}

test('tells words that changed from a version that moved', () => {
  const gone = { withdrawn: { date: '2026-11-20', reason: 'A dose was wrong.' } }
  const before = [
    topic('asthma', 'Use your inhaler.'),
    topic('colds', 'Rest.'),
    topic('hay-fever', 'Take one tablet a day.'),
    topic('warts', 'Wait.'),
    topic('gout', 'Drink water.'),
    topic('lice', '', gone),
  ]
  const after = [
    topic('asthma', 'Use your inhaler.'),
    topic('colds', 'Rest at home.'),
    topic('hay-fever', 'Take two tablets of 10 mg a day.'),
    topic('warts', '', gone),
    topic('eczema', 'Use a cream.'),
    topic('lice', '-', gone),
  ]
  const topics = compareReleases(release('0.1.0', before), release('0.2.0', after))
  expect(topics.map(({ id, state, impact }) => [id, state, impact])).toEqual([
    ['warts', 'withdrawn', 'safety'],
    ['gout', 'removed', 'safety'],
    ['hay-fever', 'changed', 'safety'],
    ['colds', 'changed', 'meaning'],
    ['eczema', 'added', 'none'],
    ['asthma', 'same', undefined],
    ['lice', 'same', undefined],
  ])
  const [name, installed, latest] = ['@clinic/leaflets', '0.1.0', '0.2.0']
  const collections = [{ name, installed, latest, outdated: true, topics }]
  expect(describeOutdated(collections, pc.createColors(false))).toMatchInlineSnapshot(`
    "@clinic/leaflets 0.1.0 → 0.2.0
      warts  About warts
        withdrawn, safety: act now
        A dose was wrong.
      gout  About gout
        removed, safety: act now
      hay-fever  About hay-fever
        changed, safety: act now
          what-helps: words changed (safety)
            - Take one tablet a day.
            + Take two tablets of 10 mg a day.
      colds  About colds
        changed, meaning: read again
          what-helps: words changed (meaning)
            - Rest.
            + Rest at home.
      eczema  About eczema
        added, nothing to do
      2 topics moved with the version only, no word changed
    "
  `)
})

test('tells what was said of words since, before whatever else changed', () => {
  const about = (topic: string, status: string, more: object = {}) => ({
    id: `2026-${topic}`,
    topic,
    status,
    date: '2026-11-20',
    reason: `${topic}: wrong.`,
    ...more,
  })
  const topics = ['asthma', 'colds', 'eczema', 'gout', 'lice'].map((id) => topic(id, id))
  const words = topics.with(1, topic('colds', 'Take 2 tablets.'))
  const known = about('gout', 'corrected')
  const before = release('0.1.0', topics, [known])
  const after = release('0.2.0', words, [
    known,
    about('asthma', 'corrected'),
    about('colds', 'withdrawn', { sections: ['what-helps', 'dose'] }),
    // The words of an advisory were put right.
    about('lice', 'corrected', { date: '2026-11-21' }),
  ])
  const found = compareReleases(before, after)
  expect(found.map(({ id, state, impact }) => [id, state, impact])).toEqual([
    ['colds', 'withdrawn', 'safety'],
    ['asthma', 'corrected', 'safety'],
    ['lice', 'corrected', 'safety'],
    ['eczema', 'same', undefined],
    ['gout', 'same', undefined],
  ])
  const [name, installed, latest] = ['@clinic/leaflets', '0.1.0', '0.2.0']
  const text = describeOutdated(
    [{ name, installed, latest, outdated: true, topics: found }],
    pc.createColors(false),
  )
  expect(text).toMatchInlineSnapshot(`
    "@clinic/leaflets 0.1.0 → 0.2.0
      colds  About colds
        sections withdrawn, safety: act now
        withdrawn on 2026-11-20 (what-helps, dose): colds: wrong.
          what-helps: words changed (meaning)
            - colds
            + Take 2 tablets.
      asthma  About asthma
        corrected, safety: act now
        corrected on 2026-11-20: asthma: wrong.
      lice  About lice
        corrected, safety: act now
        corrected on 2026-11-21: lice: wrong.
      2 topics moved with the version only, no word changed
    "
  `)
  // Of one whose text is deleted, too.
  const deleted = release('0.2.0', topics.slice(1), [about('asthma', 'withdrawn')])
  expect(compareReleases(before, deleted)[0]).toMatchObject({
    id: 'asthma',
    state: 'withdrawn',
    reason: 'asthma: wrong.',
  })
  // A release from before there were lists of advisories.
  expect(compareReleases(release('0.0.9', topics), after)[0]?.state).toBe('withdrawn')
})

test('finds the collections that a project has installed, and says where there are none', async () => {
  expect(await outdated()).toMatchInlineSnapshot(`
    {
      "code": 2,
      "stderr": "<project>/package.json  error  There is no package.json here  project-invalid
        Run this in the folder of the project that has the collections installed.
    ",
      "stdout": "",
    }
  `)
  write('package.json', 'no')
  expect((await outdated()).stderr).toContain('The file is no JSON')
  write('package.json', { dependencies: { other: '1', absent: '1', '../up': '1' } })
  write('node_modules/other/package.json', { name: 'other', version: '1.0.0' })
  expect(await outdated()).toMatchInlineSnapshot(`
    {
      "code": 2,
      "stderr": "<project>  error  No collection is installed here that package.json names  collections-missing
        Install one with npm install and its name, or name the folder of the project.
    ",
      "stdout": "",
    }
  `)
})

test('asks the registry of the project, and reads the latest package', async () => {
  // A name of more than 100 bytes stands in another field of a tarball.
  const id = `colds-${'and-'.repeat(30)}coughs`
  const [old, now] = [topic(id, 'Rest.'), topic(id, 'Rest at home.')]
  write('latest/package.json', { name: '@clinic/leaflets', version: '0.2.0' })
  write(`latest/${indexPath}`, { topics: [now.indexed] })
  write(`latest/dist/api/v1/topics/${id}.json`, now.json)
  execFileSync('npm', ['pack', './latest', '--ignore-scripts'], { cwd: project, stdio: 'pipe' })
  const packed = readFileSync(join(project, 'clinic-leaflets-0.2.0.tgz'))
  const server = createServer((request, response) => {
    const { url: path = '', headers } = request
    const tarball = `http://${headers.host}/leaflets.tgz`
    const integrity = `sha512-${createHash('sha512').update(packed).digest('base64')}`
    const version = { name: '@clinic/leaflets', version: '0.2.0', dist: { tarball, integrity } }
    const listed = {
      name: version.name,
      'dist-tags': { latest: '0.2.0' },
      versions: { '0.2.0': version },
    }
    response.end(path === '/leaflets.tgz' ? packed : JSON.stringify(listed))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    write('package.json', { devDependencies: { '@clinic/leaflets': '^0.1.0' } })
    write('.npmrc', `@clinic:registry=http://127.0.0.1:${port}/\n`)
    const folder = 'node_modules/@clinic/leaflets'
    write(`${folder}/package.json`, { name: '@clinic/leaflets', version: '0.1.0' })
    write(`${folder}/${indexPath}`, { topics: [old.indexed] })
    write(`${folder}/dist/api/v1/topics/${id}.json`, old.json)
    const { code, stdout, stderr } = await outdated()
    expect(stderr).toBe('')
    expect(stdout.replaceAll(id, 'colds')).toMatchInlineSnapshot(`
      "@clinic/leaflets 0.1.0 → 0.2.0
        colds  About colds
          changed, meaning: read again
            what-helps: words changed (meaning)
              - Rest.
              + Rest at home.
      "
    `)
    expect(code).toBe(1)
    write(`${folder}/package.json`, { name: '@clinic/leaflets', version: '0.2.0' })
    expect(await outdated()).toMatchObject({
      code: 0,
      stdout: '@clinic/leaflets 0.2.0 is the latest version\n',
    })
  } finally {
    server.close()
  }
})

test('says what to do where the registry does not answer', async () => {
  write('package.json', { dependencies: { '@clinic/leaflets': '^0.1.0' } })
  write('.npmrc', 'registry=http://127.0.0.1:9/\n')
  const folder = 'node_modules/@clinic/leaflets'
  write(`${folder}/package.json`, { name: '@clinic/leaflets', version: '0.1.0' })
  write(`${folder}/dist/module/index.json`, { id: 'leaflets', topics: [] })
  const { code, stderr, stdout } = await outdated()
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatchInlineSnapshot(`
    "@clinic/leaflets  error  The latest version was not found out: the registry did not answer (ECONNREFUSED)  registry-failed
        Check the connection, and the registry and token in .npmrc (npm config get registry); then try again.
    "
  `)
  const json = JSON.parse((await outdated('--json')).stdout)
  expect(json.collections).toEqual([])
  expect(json.messages).toMatchObject([{ rule: 'registry-failed', file: '@clinic/leaflets' }])
})
