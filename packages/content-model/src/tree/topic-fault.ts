import type { Block } from './block.ts'
import { hasOnly, isPlainBlock } from './is-plain-block.ts'
import { isPlainSection } from './is-plain-section.ts'
import type { Section } from './section.ts'
import { type Dropped, droppedReasons, type Topic, topicSchema } from './topic.ts'

const droppedFields: ReadonlySet<string> = new Set(['type', 'line', 'text', 'reason'])
const reasons: ReadonlySet<string> = new Set(droppedReasons)

/**
 * What makes a topic differ from `topicSchema`, as `path: message`; null when it is valid. The verdict is that of the
 * schema, which is asked only for what is not plainly valid: it makes a copy of all it looks at, and most of a long
 * document is plain. A number in the path counts only the nodes that are not.
 */
export function topicFault(topic: Topic): string | null {
  const rest = {
    ...topic,
    children: Array.isArray(topic.children)
      ? [...topic.children].flatMap((child) =>
          child?.type === 'section' ? notPlain(child) : [child],
        )
      : topic.children,
    dropped: Array.isArray(topic.dropped)
      ? [...topic.dropped].filter((dropped) => !isPlainDropped(dropped))
      : topic.dropped,
  }
  const checked = topicSchema.safeParse(rest)
  if (checked.success) return null
  const issue = checked.error.issues[0]
  return `${issue?.path.join('.')}: ${issue?.message}`
}

/** A section without what is plain in it, in an array; none where that is all of it. */
function notPlain(section: Section): Section[] {
  if (!Array.isArray(section.children)) return [section]
  const children = [...section.children].flatMap((child): (Block | Section)[] => {
    if (child?.type === 'section') return notPlain(child)
    return child && isPlainBlock(child) ? [] : [child]
  })
  const rest = { ...section, children }
  return children.length === 0 && isPlainSection(rest) ? [] : [rest]
}

function isPlainDropped(dropped: Dropped): boolean {
  return (
    dropped?.type === 'dropped' &&
    hasOnly(dropped, droppedFields) &&
    typeof dropped.text === 'string' &&
    Number.isSafeInteger(dropped.line) &&
    dropped.line >= 1 &&
    reasons.has(dropped.reason)
  )
}
