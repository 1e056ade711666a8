import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { markdownReader, type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { expectLaws } from './laws.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const read = (path: string): Topic => {
  const file = new VFile({ path, value: readFileSync(path) })
  return (path.endsWith('.md') ? markdownReader : textReader).read(file) as Topic
}

/** Everything we publish: each sentence replays byte for byte, and each of its edits passes the verifier. */
const articles = globSync('content/*/topics/*.md', { cwd: repository })

it.each(articles)('keeps the laws for %s', (path) => {
  expectLaws(read(`${repository}${path}`))
})

it('has articles to be tested on', () => {
  expect(articles.length).toBeGreaterThan(5)
})

it('keeps the laws for the samples', () => {
  const samples = `${repository}../shared/seeds`
  if (!existsSync(samples)) {
    console.log(`No samples at ${samples}: their summaries are not tested.`)
    return
  }
  for (const name of globSync('*.txt', { cwd: samples })) expectLaws(read(`${samples}/${name}`))
})
