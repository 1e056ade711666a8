import { markdownReader, type Topic, toText } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'

const read = async (value: string): Promise<Topic> =>
  markdownReader.read(new VFile({ path: 'drops.md', value }))

const body = '## What are they?\n\nDrops for the heart.\n'

it.each([
  ['Reviewed in May 2026', '2026-05', undefined],
  ['Last reviewed: March 2026', '2026-03', undefined],
  ['Reviewed in May 2026. Next review due in May 2029.', '2026-05', '2029-05-01'],
  ['Stand: 03.05.2026', '2026-05-03', undefined],
])('is read from a line below the title or at the end: %s', async (line, checked, due) => {
  for (const text of [`# Drops\n\n${line}\n\n${body}`, `# Drops\n\n${body}\n${line}\n`]) {
    const topic = await read(text)
    expect(topic.meta.lastChecked).toBe(checked)
    expect(topic.meta.reviewBy).toBe(due)
    expect(toText(topic.children)).not.toContain(line)
    expect(topic.dropped).toEqual([expect.objectContaining({ text: line, reason: 'byline' })])
  }
})

it.each([
  [
    'with more than that in it',
    '# Drops\n\nReviewed in May 2026 by many who felt ill.\n\n## A\n\nB.',
  ],
  ['between other paragraphs', '# Drops\n\n## A\n\nB.\n\nReviewed in May 2026\n\nC.'],
  ['that is all of a section', '# Drops\n\n## A\n\nB.\n\n## C\n\nReviewed in May 2026'],
  ['that is all of a document', '# Drops\n\nReviewed in May 2026'],
])('leaves a line %s', async (_, text) => {
  const topic = await read(text)
  expect(topic.dropped).toEqual([])
  expect(toText(topic.children)).toContain('Reviewed in May 2026')
})

it('leaves all lines where the front matter says when', async () => {
  const topic = await read(
    `---\nlastChecked: 2026-01-02\n---\n\n# Drops\n\nReviewed in May 2026\n\n${body}`,
  )
  expect(topic.meta.lastChecked).toBe('2026-01-02')
  expect(topic.dropped).toEqual([])
})
