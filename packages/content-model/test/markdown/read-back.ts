import { markdownReader, type Topic } from '@plainleaf/content-model'
import { VFile } from 'vfile'

/** What reading back need not give again: places, where the text came from, and how sure a reader was. */
const passing: ReadonlySet<string> = new Set(['position', 'data', 'dropped', 'source', 'typing'])

/** What of a topic must read back. */
export function lasting(topic: Topic): unknown {
  return JSON.parse(JSON.stringify(topic, (key, value) => (passing.has(key) ? undefined : value)))
}

/** Reads Markdown as an editor would hand it over. */
export function readBack(markdown: string): Topic {
  return markdownReader.read(new VFile({ value: markdown, path: 'back.md' })) as Topic
}
