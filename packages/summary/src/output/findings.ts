import type { OutputContext, Topic } from '@plainleaf/content-model'
import { readability, words } from '@plainleaf/language'
import { VFileMessage } from 'vfile-message'
import { isEnglish } from '../edit/plainly.ts'
import { placedSentences, toTextBlocks } from '../source/placed-sentences.ts'
import { gradesOf } from './grade-of.ts'
import { leftOut } from './left-out.ts'

/** The grade above which a summary is said to be hard: the reading age that most health bodies set as the limit. */
const hard = 8
/** Words of a long sentence, and shares above which a summary is told of (plainlanguage.gov; CDC Clear Communication Index, items 6 and 7). */
const bars = { words: 20, long: 0.12, passive: 0.12, rare: 9 }

/**
 * Says what a summary could not do: tell what must be kept, use plain words in its language, keep its sentences short, or get below grade 8; of a hard one also
 * whether passives or rare words are to blame. Each comes with its figure and its bar.
 */
export function reportShortfalls(full: Topic, plain: Topic, context: OutputContext): void {
  if (plain.children.length === 0) return
  if (!isEnglish(plain.lang)) {
    report(
      'no-plain-words',
      `There are no rules for plain words in "${plain.lang}": the summary is in the words of the source`,
      'Nothing to do: it is shorter than the source and traced to it all the same',
    )
    return
  }
  const lost = leftOut(full, plain)
  if (lost.length > 0)
    report(
      'summary-left-out',
      `${lost.length === 1 ? 'A sentence' : `${lost.length} sentences`} that readers must not miss could not be told in the summary`,
      `Say each of these in the source in short sentences that stand by themselves: ${quoted(lost)}`,
    )
  // What is ours, and what is looked up.
  const beside = new Set(
    plain.children
      .filter(({ id, kind }) => id === 'what-to-ask' || kind === 'glossary')
      .map(({ id }) => id),
  )
  const read = placedSentences(plain).filter(({ section }) => !beside.has(section))
  const measures = readability(toTextBlocks(read))
  const texts = read.map(({ text }) => text)
  const { summary } = gradesOf(full, plain)
  if (summary > hard)
    report(
      'summary-hard',
      `The summary reads at grade ${summary.toFixed(1)}; ${hard} is the most that patients should need`,
      'Run "plainleaf readability" on the source: it names the sentences to change',
    )
  const long = texts.filter((text) => words(text).length > bars.words)
  if (isMany(long.length, texts.length, bars.long))
    report(
      'summary-long-sentences',
      `${long.length} of ${texts.length} sentences of the summary have more than ${bars.words} words; ${100 * bars.long} in 100 should be the most`,
      `Part these in the source: ${quoted(long)}`,
    )
  // Why it is hard; an easy summary may have both.
  if (summary <= hard) return
  const passive = measures.passive * texts.length
  if (isMany(passive, texts.length, bars.passive))
    report(
      'summary-passive',
      `${Math.round(passive)} of ${texts.length} sentences of the summary are passive; ${100 * bars.passive} in 100 should be the most`,
      'Say in the source who does it: "nurses check the wound", not "the wound is checked"',
    )
  if (measures.rareWords > bars.rare)
    report(
      'summary-rare-words',
      `${measures.rareWords.toFixed(1)} of 100 words of the summary are rare; ${bars.rare} should be the most`,
      'Run "plainleaf readability" on the source: it names the words to change',
    )

  function report(ruleId: string, reason: string, note: string): void {
    const message = new VFileMessage(reason, { ruleId, source: 'plainleaf' })
    if (full.meta.source.path !== undefined) message.file = full.meta.source.path
    message.fatal = undefined
    message.note = note
    context.report(message)
  }
}

/** One sentence is never many, however short the summary. */
function isMany(count: number, all: number, bar: number): boolean {
  return count >= 2 && count > bar * all
}

function quoted(texts: readonly string[]): string {
  const first = texts.slice(0, 3).map((text) => `“${text}”`)
  return [...first, ...(texts.length > 3 ? [`and ${texts.length - 3} more`] : [])].join(' ')
}
