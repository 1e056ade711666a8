import type { Topic } from '@plainleaf/content-model'
import { fill, type HandoutWords } from '../words/words.ts'
import { asksForSeveral } from './asks-for-several.ts'
import { isTitleCase, toSentenceCase } from './sentence-case.ts'
import { clean } from './to-runs.ts'

/** Whether words end as a question does, a quotation or a bracket closed after it or not. */
export function isQuestion(words: string): boolean {
  return /[?؟？]["'”’»)]?$/u.test(words.trim())
}

/**
 * The title as a question (BSUH NHS, patient information: questions and answers): what its author wrote as `question`,
 * the title itself where it asks, else the title with `what should I know?` behind it.
 */
export function titleOf({ title, meta }: Topic, words: HandoutWords): string {
  const own = oneLine(meta.question ?? title)
  if (meta.question || isQuestion(own)) return own
  return fill(own.includes(':') ? words.asksLong : words.asks, own.replace(/[.:]$/u, ''))
}

/** A heading that many articles have, or one of a form that can safely be asked, as a question; any other as it is. */
export function headingOf(
  heading: string,
  words: HandoutWords,
  /** Whether a word of a heading In Title Case keeps its capital. */
  isName: (word: string) => boolean,
): string {
  const own = asked(oneLine(heading))
  if (isQuestion(own)) return own
  const bare = own.replace(/[.:]$/u, '')
  const name = bare.toLowerCase()
  if (Object.hasOwn(words.asked, name)) return words.asked[name] ?? own
  return asQuestion(bare, words, isName) ?? own
}

/** A question asked once: without marks too many, and without the question that its section stood below. */
const asked = (heading: string): string =>
  heading
    .replace(/\?(?: ?\?){1,9}(?=$|:)/gu, '?')
    .replace(/^[^?]{1,300}\?: (?=\S[^?]{1,300}\?$)/u, '')

/** A heading as a question by the forms of its language; undefined where none fits, or where it is not clear who asks. */
function asQuestion(
  heading: string,
  words: HandoutWords,
  isName: (word: string) => boolean,
): string | undefined {
  const { askedOf, lang, marked } = words
  if (marked) return undefined
  for (const [form, question] of askedOf) {
    const found = form.exec(heading)
    if (!found) continue
    const opens = /^¿?\$1/u.test(question)
    const caught = found.slice(1).map((words = '', at) => {
      const own = lang === 'en' ? asMine(words) : words
      return at > 0 || opens || lang === 'de' || !heading.startsWith(words) ? own : lowerFirst(own)
    })
    if (lang === 'en' && /\byou(?:rs)?\b/iu.test(caught.join(' '))) return undefined
    const titled = lang === 'en' && isTitleCase(heading)
    return question.replace(/\$(\d)/gu, (_, at: string, place: number) => {
      const own = caught[Number(at) - 1] ?? ''
      const said = titled ? toSentenceCase(own, isName) : own
      return place === 0 ? said.charAt(0).toUpperCase() + said.slice(1) : said
    })
  }
  if (lang !== 'en' || !asksForSeveral(heading)) return undefined
  const named = isTitleCase(heading) ? toSentenceCase(heading, isName) : heading
  return `What are the ${lowerFirst(named)}?`
}

/** A heading talks to its reader; a question is the reader's own. */
const asMine = (words: string): string =>
  words.replace(/\byour\b/gu, 'my').replace(/\byourself\b/gu, 'myself')

/** `Signs of` as `signs of`; a short form such as `TB` stays. */
const lowerFirst = (words: string): string =>
  words.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())

/** What closes the first part of a title. */
const pause = /[:;,] | [–—(]|[?!] /gu

/** Words that add something to what stands before them, in the languages that have fixed words. */
const joining =
  / (?:and|or|for|in|with|when|during|und|oder|für|bei|mit|et|ou|pour|avec|chez|y|para|con) /giu

/** Where what stands before a pause ends: a question keeps its mark. */
const endOf = ({ index, 0: mark }: RegExpExecArray): number => index + (/[?!]/u.test(mark) ? 1 : 0)

/**
 * As much of a title as fits into one line at the foot of a page: up to the last pause that does, else to the
 * last word that goes on with something else, else cut after a word and marked so.
 */
export function shorten(title: string, most: number): string {
  if (title.length <= most) return title
  const pauses = [...title.matchAll(pause)].map(endOf)
  const whole = pauses.findLast((at) => at <= most && at >= most / 4)
  if (whole !== undefined) return title.slice(0, whole).trim()
  return beforeJoint(title, most) ?? cutShort(title, most)
}

/** Before a word that only joins, what stands so far has a sense of its own. */
function beforeJoint(title: string, most: number): string | undefined {
  const joint = [...title.matchAll(joining)].findLast(
    ({ index }) => index <= most && index >= most / 3,
  )
  return joint && title.slice(0, joint.index)
}

/** What parts a title from what is added to it; a comma does not: "What is it, and who gets it?" is one question. */
const parting = /[:;] | [–—(]|[?!] /gu

/**
 * What stands at the foot of a page of a title: all of it where one line holds it, or two; else as much as is a whole phrase, which
 * never ends at a comma, or as many words as two lines hold, marked as cut. What is only added behind a colon goes first.
 */
export function footOf(title: string, room: number): { left: string; lines: 1 | 2 } {
  if (title.length <= room) return { left: title, lines: 1 }
  const named = [...title.matchAll(parting)].findLast(
    ({ index }) => index < room && index >= room / 4,
  )
  if (named) return { left: title.slice(0, endOf(named)).trim(), lines: 1 }
  // The second line is not full: words are not parted.
  const both = Math.floor(room * 1.8)
  if (title.length <= both) return { left: title, lines: 2 }
  const left = beforeJoint(title, room)
  // What a comma parts is a list or a sentence that goes on.
  if (left && !/[,،、]/u.test(left)) return { left, lines: 1 }
  return { left: cutShort(title, both), lines: 2 }
}

/** A title that goes on, cut behind a word and marked so. */
function cutShort(title: string, most: number): string {
  const cut = title.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,:;–-]{1,9}$/u, '')}…`
}

/** Words with white space folded. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim()
