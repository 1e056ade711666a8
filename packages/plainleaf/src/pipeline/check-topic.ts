import { foreignScript, type Section, type Topic, visit } from '@plainleaf/content-model'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'

/** At or above this confidence a line that was left out needs nobody's look. */
const sure = 0.9

/**
 * What an editor should know of a document however it was read: that it holds no text, that it is hardly in its
 * language, and which lines were left out on a guess. `shown` names the document, `said` is what its reader said.
 */
export function checkTopic(
  topic: Topic,
  shown: string,
  said: readonly VFileMessage[],
): VFileMessage[] {
  const place = { line: 1, column: 1 }
  const messages: VFileMessage[] = []
  if (!topic.children.some(holdsText)) {
    messages.push(
      toMessage(shown, 'warning', {
        ruleId: 'document-without-text',
        reason: 'The document has a title and no text below it',
        note: 'Write its text, or remove it; as it is, its pages are empty',
        place,
      }),
    )
  }
  const script = foreignScript(wordsOf(topic), topic.lang)
  if (script) {
    messages.push(
      toMessage(shown, 'warning', {
        ruleId: 'language-unsure',
        reason: `The language is said to be "${topic.lang}", but most letters are ${nameOf(script)}`,
        note: 'Name the language: "lang" in the front matter or the config, or --lang',
        place,
      }),
    )
  }
  const known = new Set(
    said.filter(({ ruleId }) => ruleId === 'furniture-uncertain').flatMap(linesOf),
  )
  const unsure = topic.dropped.filter(
    ({ line, data }) => (data?.confidence ?? 1) < sure && !known.has(line),
  )
  return [...messages, ...unsure.map((dropped) => toDroppedNote(dropped, shown))]
}

/** The lines a message speaks of. */
function linesOf({ line = 1, place }: VFileMessage): number[] {
  const last = place && 'end' in place ? place.end.line : line
  return Array.from({ length: last - line + 1 }, (_, index) => line + index)
}

/** The note that says which line was left out, and why. */
export function toDroppedNote(dropped: Topic['dropped'][number], shown: string): VFileMessage {
  const { line, text, reason, position } = dropped
  const words = text.replace(/\s+/gu, ' ').trim()
  const short = words.length > 80 ? `${words.slice(0, 79)}…` : words
  return toMessage(shown, 'note', {
    ruleId: 'line-dropped',
    reason: `Left out as ${reason}: "${short}"`,
    note: 'If it belongs to the text, put it back: in a roles file, or in the Markdown',
    place: position ?? { line, column: 1 },
  })
}

/** The words of a topic but for passages that name their own language. */
function wordsOf(topic: Topic): string {
  const words: string[] = []
  visit(topic, (node) => {
    if (node.type === 'text') words.push(node.value)
    return !(node.type === 'span' && node.lang)
  })
  return words.join(' ')
}

function holdsText(section: Section): boolean {
  return (
    section.children.some((child) =>
      child.type === 'section' ? holdsText(child) : child.type !== 'thematicBreak',
    ) ||
    ('entries' in section && section.entries.length > 0)
  )
}

function nameOf(script: string): string {
  return new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script
}
