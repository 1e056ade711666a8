import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'

/** Seconds of processor time that reading a text takes, and the rule that refused it, if one did. */
export async function readCost(
  value: string | Uint8Array,
): Promise<{ seconds: number; refused: string }> {
  const before = process.cpuUsage()
  let refused = ''
  try {
    await textReader.read(new VFile({ path: 'long.txt', value }))
  } catch (error) {
    refused = (error as { ruleId?: string }).ruleId ?? String(error)
  }
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, refused }
}
