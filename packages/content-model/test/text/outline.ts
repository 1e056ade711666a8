import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { toOutline } from '../structure/to-outline.ts'

/** A plain text as the reader makes a topic of it. */
export const read = async (value: string): Promise<Topic> =>
  textReader.read(new VFile({ path: 'leaflet.txt', value }))

/** The rows of the outline of a text, what they say parted by bars. */
export const outline = async (value: string): Promise<string[]> =>
  toOutline(await read(value))
    .trim()
    .split('\n')
    .map((row) => row.replace(/ {2,}/gu, ' | '))
