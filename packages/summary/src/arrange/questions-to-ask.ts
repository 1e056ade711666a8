import type { ListItem, Section } from '@plainleaf/content-model'
import { base } from './section-parts.ts'

const questions = [
  'What does this mean for me?',
  'What else could help me?',
  'What are the risks for me?',
  'Whom can I call if I feel worse?',
]

/**
 * Questions for a visit (PEMAT-P items 20 and 23: something to do, and a tool for it). They are fixed, and say that they
 * are not the article's. For English only, and where the article has none of its own.
 */
export function questionsToAsk(): Section[] {
  const section = base('what-to-ask', [text('What can I ask my doctor or nurse?')], null, 2)
  const items = questions.map(
    (question): ListItem => ({
      type: 'listItem',
      children: [{ type: 'paragraph', children: [text(question)] }],
    }),
  )
  return [
    {
      ...section,
      kind: 'prose',
      children: [
        { type: 'paragraph', children: [text('These questions are ours, not the article’s:')] },
        { type: 'list', ordered: false, children: items },
      ],
    },
  ]
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value }
}
