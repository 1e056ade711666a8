import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { topicOf } from './fixture.ts'

/** The paragraphs of the summary of a text, as their words. */
const paragraphs = (text: string): string[] =>
  summarise(topicOf(text)).children.flatMap((section) =>
    section.children.flatMap((block) =>
      block.type === 'paragraph' ? [toText(block.children)] : [],
    ),
  )

const page = (second: string): string => `# Warts

## Treatment

Warts can be treated with a cream from the chemist.

${second}
`

it('opens a paragraph with a sentence from the middle of another paragraph', () => {
  const midst = 'Some checks are done again after a month.'
  // What points to nothing is left out: the sentence behind it opens nothing that is told.
  const all = paragraphs(
    page(`These were described above by the editors of our web page. ${midst}`),
  )
  expect(all.some((one) => one.startsWith(midst))).toBe(true)
})

it('runs the opening of a paragraph on where there is room', () => {
  const opens = 'Checks may be needed after a month.'
  const all = paragraphs(page(opens))
  expect(all).toContain(`Warts can be treated with a cream from the chemist. ${opens}`)
})
