import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'

/** The warnings of a text about its tables, with the line of each. */
export async function tableWarnings(value: string): Promise<string[]> {
  const file = new VFile({ path: 'inhaler.txt', value })
  await textReader.read(file)
  return file.messages
    .filter(({ ruleId }) => ruleId === 'cells-uncertain')
    .map(({ line, reason }) => `${line} ${reason}`)
}
