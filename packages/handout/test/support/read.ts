import { readFileSync } from 'node:fs'
import { markdownReader, type Topic } from '@plainleaf/content-model'
import { VFile } from 'vfile'

/** Reads Markdown as a topic; `sha256` is made up, since nothing was hashed. */
export async function topicOf(markdown: string, name = 'leaflet'): Promise<Topic> {
  const file = new VFile({
    path: `${name}.md`,
    value: markdown,
    data: { sha256: 'ab12'.repeat(16) },
  })
  return await markdownReader.read(file)
}

/** The topic of a fixture. */
export function fixture(name: string): Promise<Topic> {
  return topicOf(
    readFileSync(new URL(`../fixtures/${name}/input.md`, import.meta.url), 'utf8'),
    name,
  )
}
