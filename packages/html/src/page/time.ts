import type { Element } from 'hast'
import { dateWords } from '../date-words.ts'
import { element } from '../element.ts'

/** A calendar date in words, with the date itself for machines. */
export function time(date: string): Element {
  return element('time', { dateTime: date }, [dateWords(date)])
}
