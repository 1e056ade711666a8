import { type Topic, toText } from '@plainleaf/content-model'

/** The letters of a text, whatever their case, in alphabetical order: two texts with the same letters have lost and invented nothing. */
export function lettersOf(text: string): string {
  return (text.normalize('NFC').toLowerCase().match(/\p{L}/gu) ?? []).sort().join('')
}

/** The letters of everything a topic holds: its title, its tree, its references and what was dropped. */
export function lettersOfTopic(topic: Topic): string {
  const parts = [
    topic.title,
    ...topic.children.map((section) => toText(section)),
    ...topic.references.map((reference) => reference.raw ?? ''),
    ...topic.dropped.map((dropped) => dropped.text),
  ]
  return lettersOf(parts.join(' '))
}
