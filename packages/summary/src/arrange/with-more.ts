import type { Block } from '@plainleaf/content-model'
import type { Candidate } from '../select/candidate.ts'
import { fixedWords } from './fixed-words.ts'

/** The blocks of a section; where it has more groups of effects than are told, with fixed words below them that say so. */
export function withMore(blocks: Block[], own: readonly Candidate[]): Block[] {
  const one = own.find(({ more }) => more)
  if (!one) return blocks
  const fixed = one.lang === undefined ? undefined : fixedWords(one.lang)
  const value = fixed?.moreEffects ?? 'The full article names more side effects.'
  return [...blocks, { type: 'paragraph', children: [{ type: 'text', value }] }]
}
