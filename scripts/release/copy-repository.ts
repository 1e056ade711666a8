import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mustRun } from './run.ts'

/** Copies what a commit of the repository would hold, without tests, and commits it in a repository of its own. */
export async function copyRepository(from: string, to: string): Promise<void> {
  const all = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const files = (await mustRun('git', all, from)).split('\0')
  for (const file of files) {
    if (/(?:^|\/)(?:test|bench|docs)\//.test(file) || !file || !existsSync(join(from, file)))
      continue
    mkdirSync(dirname(join(to, file)), { recursive: true })
    cpSync(join(from, file), join(to, file))
  }
  await mustRun('git', ['init', '--quiet'], to)
  await commit(to, 'Begin')
}

/** Commits everything. */
export async function commit(repository: string, subject: string): Promise<void> {
  await mustRun('git', ['add', '--all'], repository)
  const identity = ['-c', 'user.name=Release', '-c', 'user.email=release@plainleaf.test']
  const signing = ['-c', 'commit.gpgsign=false']
  await mustRun('git', [...identity, ...signing, 'commit', '--quiet', '-m', subject], repository)
}
