import { api, mergeApis } from '@plainleaf/data'
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

it('keeps the first of two topics with one id, and names it', async () => {
  const other = { ...noses, topics: [{ ...hayFever, id: 'ear-wax' }, hayFever] }
  const { files, clashes } = mergeApis([await filesOf(api, ears), await filesOf(api, other)])
  expect(clashes).toEqual(['ear-wax'])
  expect(text(files, 'topics/ear-wax.json').name).toBe('Ear wax')
  const listed = text(files, 'collections.json').collections.map(
    ({ topics }: { topics: unknown[] }) => topics.length,
  )
  expect(listed).toEqual([1, 1])
  expect(JSON.stringify(files.map(({ path }) => path))).not.toContain('ear-wax/sections/treatment')
})

it('gives back one collection as it is', async () => {
  const tree = await filesOf(api, clinic)
  const { files } = mergeApis([tree])
  expect(new Map(files.map(({ path, content }) => [path, content]))).toEqual(tree)
})
