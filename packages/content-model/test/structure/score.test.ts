import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scoreReader } from './score-reader.ts'
import { beside, notBeside } from './shared.ts'

test('the kept score is that of the reader', async () => {
  if (!beside) return void process.stdout.write(notBeside)
  const kept = readFileSync(new URL('../../score.txt', import.meta.url), 'utf8')
  expect(await scoreReader(), 'score.txt is out of date: run pnpm score').toBe(kept)
})
