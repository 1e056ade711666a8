import { readdirSync, readFileSync } from 'node:fs'
import type { Topic } from '@plainleaf/content-model'
import { htmlReader } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { outline } from './pdf/outline.ts'

const folder = new URL('fixtures/pages/', import.meta.url)

/** Pages as builders and systems write them; `outline.txt` holds what is read of each, and what is left out. */
describe.each(readdirSync(folder))('a page: %s', (name) => {
  it('has the outline that readers see', async () => {
    const path = new URL(`${name}/`, folder)
    const file = new VFile({ value: readFileSync(new URL('page.html', path)), path: 'page.html' })
    const topic = htmlReader.read(file) as Topic
    const dropped = topic.dropped.map(({ reason, text }) => `left out, ${reason}: ${text}`)
    await expect(`${[...outline(topic), ...dropped].join('\n')}\n`).toMatchFileSnapshot(
      new URL('outline.txt', path).pathname,
    )
  })
})
