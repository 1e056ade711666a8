import type { VFile } from 'vfile'
import type { Draft } from '../draft/draft.ts'
import { warn } from '../message/finding.ts'

/**
 * Warns of each heading that stands more than one level below the one before it, as `####` after `##`: a heading may be
 * missing. It is pulled up all the same (WCAG 2.2 technique G141). What the first heading is says nothing yet: the title may
 * stand in the front matter. Rule `heading-skipped`.
 */
export function noteSkippedLevels(blocks: Draft['blocks'], file: VFile): void {
  let before: number | undefined
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    if (before !== undefined && block.depth > before + 1) {
      warn(file, {
        ruleId: 'heading-skipped',
        reason: `A heading of level ${block.depth} follows one of level ${before}`,
        note: `It is read as level ${before + 1}: write it with ${before + 1} number signs, or add the heading that is missing above it.`,
        place: block.position,
      })
    }
    before = block.depth
  }
}
