import type { OutputContext, Topic } from '@plainleaf/content-model'
import { VFileMessage } from 'vfile-message'
import { isEnglish } from '../edit/plainly.ts'
import { gradesOf } from './grade-of.ts'

/** The grade above which a summary is said to be hard: the reading age that most health bodies set as the limit. */
const hard = 8

/** Says what a summary could not do: use plain words in its language, or get below grade 8. */
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
  const { summary } = gradesOf(full, plain)
  if (summary > hard)
    report(
      'summary-hard',
      `The summary reads at grade ${summary.toFixed(1)}; ${hard} is the most that patients should need`,
      'Run "plainleaf readability" on the source: it names the sentences to change',
    )

  function report(ruleId: string, reason: string, note: string): void {
    const message = new VFileMessage(reason, { ruleId, source: 'plainleaf' })
    if (full.meta.source.path !== undefined) message.file = full.meta.source.path
    message.fatal = undefined
    message.note = note
    context.report(message)
  }
}
