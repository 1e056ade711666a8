import { statSync } from 'node:fs'
import { type Topic, visit } from '@plainleaf/content-model'
import { imageFile } from '../image/read-image.ts'
import type { InputFile } from '../pipeline/input.ts'

/** Tells one state of a file from another without reading it: when it changed, its size and which file it is. */
export function fileState(path: string): string {
  try {
    const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true })
    return `${mtimeNs} ${ctimeNs} ${size} ${ino}`
  } catch {
    // Not there, or not to be looked at: reading it will say why.
    return '-'
  }
}

const known = new WeakMap<Topic, string[]>()

/** The files that the images of a topic lie in, there or not; none where there is no topic. */
export function imageFilesOf(topic: Topic | undefined, file: InputFile | undefined): string[] {
  if (!topic || !file) return []
  const found = known.get(topic)
  if (found) return found
  const paths = new Set<string>()
  visit(topic, (node) => {
    const path = node.type === 'image' && imageFile(file, node.url)
    if (path) paths.add(path)
  })
  known.set(topic, [...paths])
  return [...paths]
}
