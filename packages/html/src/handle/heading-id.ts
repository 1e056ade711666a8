import type { Section } from '@plainleaf/content-model'

/** Id of a section's heading. It starts with `_`, which no id of the tree does. */
export function headingIdOf({ id }: Section): string {
  return `_h.${id}`
}
