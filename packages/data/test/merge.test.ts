import { createHash } from 'node:crypto'
import { api, mergeApis, uniqueIds } from '@plainleaf/data'
import { expect, it } from 'vitest'
import { clinic, earWax, filesOf, hayFever } from './clinic.ts'

const advisory = (id: string, date: string) => ({
  id,
  topic: 'gone',
  status: 'withdrawn' as const,
  date,
  reason: 'Wrong.',
})
const ears = { ...clinic, id: 'ears', topics: [earWax], advisories: [advisory('b', '2026-02-01')] }
const noses = {
  ...clinic,
  id: 'noses',
  topics: [hayFever],
  advisories: [advisory('a', '2026-01-01')],
}
const text = (files: readonly { path: string; content: unknown }[], path: string) =>
  JSON.parse(String(files.find((file) => file.path === `v1/${path}`)?.content))

it('makes one API of several collections', async () => {
  const trees = await Promise.all([filesOf(api, ears), filesOf(api, noses)])
  const { files, clashes } = mergeApis(trees)
  expect(clashes).toEqual([])
  const collections = text(files, 'collections.json').collections
  expect(collections.map(({ id }: { id: string }) => id)).toEqual(['ears', 'noses'])
  expect(text(files, 'advisories.json').advisories.map(({ id }: { id: string }) => id)).toEqual([
    'a',
    'b',
  ])
  const about = text(files, 'aspects/OverviewHealthAspect.json').sections
  expect(
    new Set(
      about.map((section: { isPartOf: { identifier: string } }) => section.isPartOf.identifier),
    ),
  ).toEqual(new Set(['ear-wax', 'hay-fever']))
  const whole = await filesOf(api, clinic)
  // A pin says which collection it is part of, so that here only its revision is the same.
  const loose = (path: string) => path.replace(/-\w{12}\.json$/, '')
  const made = new Set(files.map(({ path }) => loose(path)))
  for (const path of whole.keys()) expect(made.has(loose(path)), path).toBe(true)
  const search = text(files, 'search-index.json').documents
  expect(search).toEqual(JSON.parse(whole.get('v1/search-index.json')!).documents)
  const paths = files.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(Object.keys(text(files, 'etags.json')).sort()).toEqual(
    paths.filter((path) => !path.startsWith('v1/r/') && path !== 'v1/etags.json').sort(),
  )
})

it('gives the second of two topics with one id another, and names both', async () => {
  const twin = { ...hayFever, id: 'ear-wax', title: 'Wax, by another team' }
  const about = { ...advisory('c', '2026-03-01'), topic: 'ear-wax', status: 'corrected' as const }
  const other = { ...noses, topics: [twin, hayFever], advisories: [about] }
  const { files, clashes } = mergeApis([await filesOf(api, ears), await filesOf(api, other)])
  expect(clashes).toEqual([
    { id: 'ear-wax', first: 'ears', second: 'noses', renamed: 'noses--ear-wax' },
  ])
  expect(text(files, 'topics/ear-wax.json').name).toBe('Ear wax')
  const renamed = text(files, 'topics/noses--ear-wax.json')
  expect(renamed).toMatchObject({ identifier: 'noses--ear-wax', name: twin.title })
  expect(text(files, 'topics/noses--ear-wax.plain.json')).toMatchObject({
    identifier: 'noses--ear-wax',
    isBasedOn: { identifier: 'noses--ear-wax' },
  })
  expect(text(files, 'topics/noses--ear-wax/sections/treatment.json').isPartOf.identifier).toBe(
    'noses--ear-wax',
  )
  expect(text(files, 'topics/ear-wax/sections/how-to-use-drops.json').isPartOf.identifier).toBe(
    'ear-wax',
  )
  // Its revision is where it says, with its bytes' hash in the address, and leads back.
  const pin = new URL(renamed.archivedAt, 'https://x.example/v1/topics/a.json').pathname.slice(1)
  const pinned = String(files.find(({ path }) => path === pin)?.content)
  const hash = createHash('sha256').update(pinned).digest('hex')
  expect(pin).toBe(`v1/r/noses--ear-wax/${renamed.version}-${hash.slice(0, 12)}.json`)
  expect(JSON.parse(pinned).exampleOfWork).toMatchObject({
    identifier: 'noses--ear-wax',
    url: '../../topics/noses--ear-wax.json',
  })
  const listed = text(files, 'collections.json').collections.map(
    ({ topics }: { topics: { id: string; archivedAt: string }[] }) =>
      topics.map(({ id, archivedAt }) => [id, archivedAt.split('/')[1]]),
  )
  expect(listed).toEqual([
    [['ear-wax', 'ear-wax']],
    [
      ['noses--ear-wax', 'noses--ear-wax'],
      ['hay-fever', 'hay-fever'],
    ],
  ])
  const found = text(files, 'search-index.json').documents.map(({ id }: { id: string }) => id)
  expect(new Set(found).size).toBe(found.length)
  expect(found).toContain('noses--ear-wax#treatment')
  expect(text(files, 'advisories.json').advisories[1]).toMatchObject({ topic: 'noses--ear-wax' })
  const inAspects = text(files, 'aspects/OverviewHealthAspect.json').sections
  expect(inAspects.map((one: { isPartOf: object }) => one.isPartOf)).toContainEqual(
    expect.objectContaining({ identifier: 'noses--ear-wax' }),
  )
  // All is as the schemas that are published beside it say.
  const etags = text(files, 'etags.json')
  for (const { path, content } of files)
    if (!path.startsWith('v1/r/') && path !== 'v1/etags.json')
      expect(etags[path], path).toBe(createHash('sha256').update(String(content)).digest('hex'))
})

it('never gives a name that a topic has', () => {
  const { ids, clashes } = uniqueIds([
    { id: 'a', topics: ['x', 'b--x'] },
    { id: 'b', topics: ['x', 'y'] },
    { id: 'b', topics: ['x'] },
  ])
  expect(ids.map((map) => [...map])).toEqual([[], [['x', 'b--x-2']], [['x', 'b--x-3']]])
  expect(clashes.map(({ first }) => first)).toEqual(['a', 'a'])
})

it('gives back one collection as it is', async () => {
  const tree = await filesOf(api, clinic)
  const { files } = mergeApis([tree])
  expect(new Map(files.map(({ path, content }) => [path, content]))).toEqual(tree)
})
