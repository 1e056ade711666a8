// Scores the text reader against the truth in ../shared and keeps the table in packages/content-model/score.txt.
// Run with `pnpm score`; `pnpm score --check` writes nothing and fails where the kept table is another.
import { readFileSync, writeFileSync } from 'node:fs'
import { scoreReader } from '../packages/content-model/test/structure/score-reader.ts'
import { beside, notBeside } from '../packages/content-model/test/structure/shared.ts'

const kept = new URL('../packages/content-model/score.txt', import.meta.url)

if (beside) {
  const score = await scoreReader()
  process.stdout.write(score)
  if (!process.argv.includes('--check')) writeFileSync(kept, score)
  else if (readFileSync(kept, 'utf8') !== score) {
    process.stderr.write('packages/content-model/score.txt is out of date: run pnpm score\n')
    process.exitCode = 1
  }
} else process.stdout.write(notBeside)
