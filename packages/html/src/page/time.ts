import { dateWords } from '@plainleaf/content-model'
import type { Element } from 'hast'
import { element } from '../element.ts'

/** A calendar date in the words of a language, with the date itself for machines. */
export function time(date: string, lang: string): Element {
  return element('time', { dateTime: date }, [dateWords(date, lang)])
}
