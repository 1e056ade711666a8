import { type HeadingBlock, textOf } from './block.ts'

/** How many numbers stand before a heading: 2 for `4.1`, 0 without any. */
export function numberDepth({ lines }: HeadingBlock): number {
  return /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s/u.exec(textOf(lines))?.[1]?.split('.').length ?? 0
}
