import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

const folder = fileURLToPath(new URL('../fixtures/text/', import.meta.url))

describe('messy dumps of our own', () => {
  for (const name of readdirSync(folder).sort()) {
    test(name, async () => {
      const file = new VFile({
        path: `${name}.txt`,
        value: readFileSync(`${folder}${name}/input.txt`, 'utf8'),
      })
      const topic = await textReader.read(file)
      await expect(toOutline(topic)).toMatchFileSnapshot(`${folder}${name}/outline.txt`)
      await expect(`${JSON.stringify(topic, null, 2)}\n`).toMatchFileSnapshot(
        `${folder}${name}/tree.json`,
      )
      await expect(`${file.messages.map(String).join('\n')}\n`).toMatchFileSnapshot(
        `${folder}${name}/messages.txt`,
      )
    })
  }
})
