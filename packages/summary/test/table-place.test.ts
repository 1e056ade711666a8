import { visit } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { topicOf } from './fixture.ts'

it('keeps where a table stands in its source', () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, at) => `| Spray ${at} | once in ${at + 2} hours |`).join('\n')
  for (const count of [2, 4]) {
    const lines: (number | undefined)[] = []
    const text = `# Sprays\n\n## How often?\n\nA spray helps the nose.\n\n| Spray | Dose |\n| - | - |\n${rows(count)}\n`
    const topic = topicOf(text)
    const start = { line: 7, column: 1, offset: 60 }
    visit(topic, (node) => {
      if (node.type === 'table') node.position = { start, end: start }
    })
    visit(summarise(topic), (node) => {
      if (node.type === 'table') lines.push(node.position?.start.line)
    })
    expect(lines).toEqual([7])
  }
})
