import type { Edit, Section, Sentence, Topic } from '@plainleaf/content-model'
import { readSentences } from '../source/read-sentences.ts'
import { hardSentences } from './hard-sentences.ts'
import { judgeWording, type WordingRefusal } from './judge-wording.ts'

/** What became of the wordings that somebody proposed for a plain topic. */
export interface Reworded {
  /** The plain topic with the wordings that were taken; the same object when none was. */
  plain: Topic
  /** Every hard sentence, in reading order, with why its wording was not taken; without `refused` it was. */
  verdicts: { sentence: Sentence; refused?: WordingRefusal | undefined }[]
}

/**
 * Takes other wordings for the hard sentences of a plain topic, by sentence id, where they can be proved to say the same
 * and are easier; every other sentence stays as `summarise` made it. Wordings for other ids are passed over. `author` is who
 * proposed them, such as the name of a language model: each wording taken is one more edit, `model-wording`, that names it and
 * replays like the others.
 */
export function reword(
  full: Topic,
  plain: Topic,
  wordings: ReadonlyMap<string, string>,
  author: string,
): Reworded {
  const texts = new Map(readSentences(full).map(({ id, text }) => [id, text]))
  const hard = new Map(hardSentences(plain).map(({ id, text }) => [id, text]))
  const taken = new Map<string, Sentence>()
  const verdicts: Reworded['verdicts'] = []
  for (const sentence of sentencesOf(plain.children)) {
    const now = hard.get(sentence.id)
    if (now === undefined) continue
    const proposal = wordings.get(sentence.id)?.trim() ?? ''
    const source = sentence.sources.map((id) => texts.get(id) ?? '').join(' ')
    const refused = judgeWording(proposal, { source, now })
    verdicts.push({ sentence, ...(refused && { refused }) })
    if (!refused) taken.set(sentence.id, worded(sentence, now, proposal, author))
  }
  return { plain: taken.size > 0 ? withSentences(plain, taken) : plain, verdicts }
}

function worded(sentence: Sentence, before: string, after: string, author: string): Sentence {
  const edit: Edit = {
    ruleId: 'model-wording',
    before,
    after,
    reason: `Proposed by the model ${author}, and proved to say the same`,
  }
  return {
    ...sentence,
    edits: [...sentence.edits, edit],
    children: [{ type: 'text', value: after }],
  }
}

/** Any node that may hold sentences. */
interface Holder {
  type: string
  children?: readonly Holder[]
}

function sentencesOf(nodes: readonly Holder[]): Sentence[] {
  return nodes.flatMap((node) =>
    node.type === 'sentence' ? [node as Sentence] : sentencesOf(node.children ?? []),
  )
}

function withSentences(plain: Topic, taken: ReadonlyMap<string, Sentence>): Topic {
  const replaced = (node: Holder): Holder => {
    if (node.type === 'sentence') return taken.get((node as Sentence).id) ?? node
    return node.children ? { ...node, children: node.children.map(replaced) } : node
  }
  return { ...plain, children: plain.children.map((section) => replaced(section) as Section) }
}
