import { basename } from 'node:path'
import { toFileId, toTitle } from '../pipeline/file-id.ts'
import type { Answers } from './choices.ts'
import type { Workspace } from './find-workspace.ts'

/** What a collection in a folder would be called, and the rest that somebody who does not care may have. */
export function defaultAnswers(
  folder: string,
  workspace: Workspace | undefined,
  given: Partial<Answers> = {},
): Answers {
  const id = toFileId(basename(folder))
  // Package names have no other letters; a folder with none of these is called by what it is.
  const plain = id
    .normalize('NFKD')
    .replace(/[^a-z\d._-]+/gu, '')
    .replace(/^[._-]+/u, '')
  const title = given.title ?? toTitle(basename(folder))
  return {
    name: `${workspace?.scope ?? ''}${plain || 'leaflets'}`,
    title,
    lang: 'en',
    license: 'CC-BY-4.0',
    attribution: `${title} team`,
    topics: [],
  }
}
