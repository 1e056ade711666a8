import { markdownReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'

/** Seconds of processor time that reading takes, or the rule that refuses the document. */
function cost(value: string): number | string {
  const before = process.cpuUsage().user
  const file = new VFile({ value, path: 'page.md' })
  try {
    markdownReader.read(file)
  } catch {
    return file.messages.at(-1)?.ruleId ?? 'thrown'
  }
  return (process.cpuUsage().user - before) / 1_000_000
}

describe('100 kB of one character in a paragraph is read in linear time', () => {
  it.each([' ', '\t', '*', '`', '_', '<', '\\', '|', ':', '{', '#', '&', '!', '~'])('%j', (one) => {
    // What is quadratic takes half a minute or more; what is linear a fraction of a second.
    expect(cost(`Before ${one.repeat(100_000)} after\n`)).toBeLessThan(5)
    expect(cost(`## Before ${one.repeat(100_000)} after\n\nWords.\n`)).toBeLessThan(5)
  })

  it('or refused before it is parsed', () => {
    expect(cost(`Before ${'['.repeat(100_000)} after\n`)).toBe('nesting-too-deep')
    expect(cost(`Before ${']'.repeat(100_000)} after\n`)).toBe('too-many-references')
    expect(cost(`Before ${'[x]'.repeat(30_000)} after\n`)).toBe('too-many-references')
  })
})
