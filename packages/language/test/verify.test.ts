import { readFileSync } from 'node:fs'
import { verify } from '@plainleaf/language'
import { describe, expect, it } from 'vitest'

const pairs = readFileSync(new URL('fixtures/rewordings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | '))
  .map((line) => line.split(' | ') as [string, string, string])

describe('verify', () => {
  it.each(pairs)('%s: %s | %s', (kind, source, rewording) => {
    const kinds = verify(source, rewording).map((problem) => problem.kind)
    if (kind === 'ok') expect(kinds).toEqual([])
    else expect(kinds).not.toEqual([])
  })
})
