import { type OutputFile, sectionsOf } from '@plainleaf/content-model'
import type { TopicPieces } from '../pieces/topic-pieces.ts'

/** Where the fragments of a variant are. */
export function fragmentPath({ topic }: TopicPieces, section?: string): string {
  const folder = topic.variant === 'plain' ? 'fragments/plain' : 'fragments'
  return section === undefined
    ? `${folder}/${topic.id}.html`
    : `${folder}/${topic.id}/${section}.html`
}

/** A topic as a file of HTML to include, and each of its sections as one. */
export function toFragments(pieces: TopicPieces): OutputFile[] {
  return [
    { path: fragmentPath(pieces), content: `${pieces.whole()}\n` },
    ...sectionsOf(pieces.topic).map((section) => ({
      path: fragmentPath(pieces, section.id),
      content: `${pieces.alone(section)}\n`,
    })),
  ]
}
