import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { toOutline } from '../structure/to-outline.ts'

/** The rows of the tables of a text, cells parted by bars. */
export async function rows(value: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'inhaler.txt', value }))
  return toOutline(topic)
    .split('\n')
    .filter((row) => row.startsWith('table-row'))
    .map((row) => row.replace(/^\S+(?: header)? +/u, ''))
}

/** What a text says before its table. */
export const opening =
  'Inhalers\n\nAn inhaler brings the medicine right to where the airways have become too narrow.\n\n'
