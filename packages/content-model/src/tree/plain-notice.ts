import type { Topic } from './topic.ts'

/**
 * What a reader must know before reading a plain-language variant: fixed words, the same in every output, so that no
 * output prints the variant without them. For a variant without sections it says that there is nothing to summarise.
 */
export function plainNotice(plain: Topic): string {
  return plain.children.length === 0
    ? 'There is nothing to summarise: the full article holds no sentences that a summary could use.'
    : 'This is a shorter form of the full article, made automatically from its own sentences. It leaves things out, and may say them in plainer words.'
}
