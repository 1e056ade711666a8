import type { Topic } from '@plainleaf/content-model'
import { hardSentences, type Reworded, reword } from '@plainleaf/summary'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../message/to-message.ts'
import type { AskModel } from './ask-model.ts'
import type { ModelChoice } from './model-choice.ts'
import { describeFault, type ModelFault, toFault } from './model-fault.ts'
import { batchSize } from './prompt.ts'
import { readAnswer } from './read-answer.ts'

/** Answers in a row that cannot be used, after which a model is asked no more. */
const patience = 3

/** One run with one model: what it proposes goes into plain topics where it can be proved. */
export interface ModelSession {
  /** The plain topic with the wordings that were taken. `shown` is the document as the user knows it. */
  reword(full: Topic, plain: Topic, shown: string, signal?: AbortSignal): Promise<Topic>
  /** What was sent, taken and refused, and what went wrong. */
  messages(): VFileMessage[]
}

/** Opens a run; nothing is sent before a topic has a sentence that reads hard. */
export function openSession({ name, endpoint }: ModelChoice, ask: AskModel): ModelSession {
  const told: VFileMessage[] = []
  const refused = new Map<string, number>()
  let sent = 0
  let taken = 0
  let unusable = 0
  let stopped = false

  function fail(fault: ModelFault): void {
    unusable += 1
    stopped = (fault.kind !== 'unreadable' && fault.kind !== 'too-large') || unusable >= patience
    const rest = stopped ? ': it is asked no more' : ''
    told.push(
      toMessage(endpoint, 'warning', {
        ruleId: fault.kind === 'unreadable' ? 'model-answer-invalid' : 'model-failed',
        reason: `${describeFault(fault)}${rest}`,
        note: 'The summaries are in the words that Plainleaf has without a model; see to the server and build again',
      }),
    )
  }

  /** The proposals for one batch, by sentence id; empty when there are none that can be read. */
  async function askFor(
    batch: ReturnType<typeof hardSentences>,
    signal: AbortSignal | undefined,
  ): Promise<[id: string, text: string][]> {
    sent += batch.length
    try {
      const texts = batch.map(({ text }) => text)
      const found = readAnswer(await ask(texts, signal), batch.length)
      if (found) {
        unusable = 0
        return batch.map(({ id }, at) => [id, found.get(at + 1) ?? ''])
      }
      fail({ kind: 'unreadable' })
    } catch (error) {
      signal?.throwIfAborted()
      fail(toFault(error))
    }
    return batch.map(({ id }) => [id, ''])
  }

  function count({ verdicts }: Reworded, asked: ReadonlyMap<string, string>, shown: string): void {
    for (const { sentence, refused: rule } of verdicts) {
      if (!asked.has(sentence.id)) continue
      if (rule === undefined) taken += 1
      else {
        refused.set(rule, (refused.get(rule) ?? 0) + 1)
        told.push(toRefusal(rule, sentence.position, shown))
      }
    }
  }

  return {
    async reword(full, plain, shown, signal) {
      const hard = hardSentences(plain)
      const wordings = new Map<string, string>()
      for (let at = 0; at < hard.length && !stopped; at += batchSize)
        for (const [id, text] of await askFor(hard.slice(at, at + batchSize), signal))
          wordings.set(id, text)
      const result = reword(full, plain, wordings, name)
      count(result, wordings, shown)
      return result.plain
    },
    messages: () => [...told, toTally(name, endpoint, { sent, taken, refused })],
  }
}

const whyRefused: Readonly<Record<string, string>> = {
  'model-wording-missing': 'The model has no other wording for this sentence',
  'model-wording-unclean': 'The wording of the model holds markup, an address or far more text',
  'model-wording-unfaithful':
    'The wording of the model cannot be proved to say what this sentence says',
  'model-wording-harder': 'The wording of the model for this sentence is no easier',
}

function toRefusal(
  ruleId: string,
  place: Reworded['verdicts'][number]['sentence']['position'],
  shown: string,
): VFileMessage {
  return toMessage(shown, 'note', {
    ruleId,
    reason: whyRefused[ruleId] ?? 'The wording of the model is refused',
    note: 'Nothing to do: the summary has the sentence as it is without a model',
    ...(place && { place }),
  })
}

function toTally(
  name: string,
  endpoint: string,
  { sent, taken, refused }: { sent: number; taken: number; refused: ReadonlyMap<string, number> },
): VFileMessage {
  const rules = [...refused]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, count]) => `${count} ${rule}`)
  const left = sent - taken
  const parts = [
    `${sent} ${sent === 1 ? 'sentence' : 'sentences'} sent to ${name}`,
    `${taken} worded anew`,
    `${left} left${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`,
  ]
  return toMessage(endpoint, 'note', {
    ruleId: 'model-used',
    reason: sent > 0 ? parts.join(', ') : `Nothing was sent to ${name}`,
    note: 'Only hard sentences of summaries are sent; without --model and with --no-model nothing is',
  })
}
