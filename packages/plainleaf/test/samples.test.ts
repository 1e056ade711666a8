import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { topicJsonSchema } from '@plainleaf/content-model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { plainleaf } from './support/command.ts'
import { folderWith } from './support/folder.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const samples = join(repository, '../shared/seeds')
const own = join(repository, 'content/mdma-assisted-therapy')

/** Builds documents with the real command; scripts/test/conformance.test.ts holds what it makes to the checkers. */
async function buildAll(input: string, folder: string): Promise<void> {
  const documents = readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name))
  expect(documents.length).toBeGreaterThan(0)
  const cwd = folderWith()
  const { code, stdout } = await plainleaf(['build', input, '--json'], { cwd })
  const result = JSON.parse(stdout)
  expect(
    result.findings.filter((finding: { severity: string }) => finding.severity === 'error'),
  ).toEqual([])
  expect(code).toBe(0)

  const dist = join(cwd, 'dist')
  for (const name of documents) {
    const id = basename(name).replace(/\.[^.]*$/u, '')
    for (const path of [
      `html/${id}.html`,
      `epub/${id}.epub`,
      `summary/${id}.md`,
      `summary/${id}.html`,
      `summary/${id}.json`,
      `data/${id}.json`,
    ]) {
      expect(existsSync(join(dist, path)), path).toBe(true)
    }
  }
  expect(existsSync(join(dist, 'html/index.html'))).toBe(true)
  const books = readdirSync(join(dist, 'epub')).map((name) => join(dist, 'epub', name))
  expect(books).toHaveLength(documents.length + 1)

  const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
    topicJsonSchema(),
  )
  for (const name of documents) {
    const inspected = await plainleaf(['inspect', join(folder, name), '--json'])
    expect(inspected.code).toBe(0)
    expect(
      validate(JSON.parse(inspected.stdout)),
      `${name} ${JSON.stringify(validate.errors)}`,
    ).toBe(true)
  }
}

test('the five samples give every output', async () => {
  if (!existsSync(samples)) {
    console.info('skipped: samples not beside the repository')
    return
  }
  await buildAll(samples, samples)
}, 240_000)

test('our own collection gives every output', async () => {
  await buildAll(own, join(own, 'topics'))
}, 240_000)
