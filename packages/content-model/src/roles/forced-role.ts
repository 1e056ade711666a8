import { type DroppedReason, droppedReasons } from '../tree/topic.ts'

/** What an editor says a line of plain text is, whatever the reader would guess. */
export type ForcedRole =
  | { role: 'heading'; level: 2 | 3 | 4 | 5 | 6 }
  | { role: 'item'; ordered: boolean }
  | { role: 'drop'; reason: DroppedReason }
  | {
      role: 'title' | 'paragraph' | 'row' | 'quote' | 'code' | 'reference' | 'disclaimer' | 'join'
    }

/** Forced roles by line number, from 1. Lines that are not in it are guessed. */
export type Roles = ReadonlyMap<number, ForcedRole>

const levels = [2, 3, 4, 5, 6] as const

/**
 * Every role by the name it has in a roles file. `title`, `heading`, `table row`, `drop` and `code` speak of their
 * line alone; with the others, lines that were wrapped stay together. `join` puts a line to the one before.
 */
export const rolesByName: ReadonlyMap<string, ForcedRole> = new Map<string, ForcedRole>([
  ['title', { role: 'title' }],
  ...levels.map((level): [string, ForcedRole] => [`heading ${level}`, { role: 'heading', level }]),
  ['paragraph', { role: 'paragraph' }],
  ['item', { role: 'item', ordered: false }],
  ['list item', { role: 'item', ordered: false }],
  ['ordered item', { role: 'item', ordered: true }],
  ['table row', { role: 'row' }],
  ['quote', { role: 'quote' }],
  ['code', { role: 'code' }],
  ['reference', { role: 'reference' }],
  ['disclaimer', { role: 'disclaimer' }],
  ['join', { role: 'join' }],
  ['drop', { role: 'drop', reason: 'other' }],
  ...droppedReasons.map((reason): [string, ForcedRole] => [
    `drop ${reason}`,
    { role: 'drop', reason },
  ]),
])
