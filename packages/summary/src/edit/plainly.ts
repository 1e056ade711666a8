import type { Topic } from '@plainleaf/content-model'
import { type Rule, type StudyAgent, simplify, standardRules } from '@plainleaf/language'
import { type Run, textOf } from '../source/run.ts'
import { change, type Draft } from './draft.ts'

/** Makes a sentence easier by edits that are checked one by one. */
export type Plainly = (draft: Draft, how?: PlainlyHow) => Draft

/** What is known of a sentence. */
export interface PlainlyHow {
  /** Whether it must not be parted. */
  whole?: boolean | undefined
  /** Whether it stands in a list or a table, where a noun needs no verb: `A trial of a new drug.` */
  listed?: boolean | undefined
  /** Who did what it tells of, in what a study reports of its methods and results. */
  agent?: StudyAgent | undefined
}

/**
 * The simplifier for the sentences of a topic: that of `@plainleaf/language` for English, none for other languages.
 * What is set in italics (titles, species, words as words), code and `terms`, in small letters, stay as they are.
 */
export function plainlyFor(
  topic: Topic,
  rules: readonly Rule[] = standardRules,
  terms: readonly string[] = [],
): Plainly {
  if (!isEnglish(topic.lang)) return (draft) => draft
  const joining = rules.filter(({ id }) => id !== 'sentence-split')
  const opened = (all: readonly Rule[], listed: boolean) => (listed ? all.map(asListed) : all)
  return (draft, { whole = false, listed = false, agent } = {}) => {
    const text = textOf(draft.runs)
    if (text.trim() === '') return draft
    const lower = text.toLowerCase()
    const { changes } = simplify(text, {
      names: [
        ...draft.runs.filter(isSet).map((run) => run.text),
        ...terms.filter((term) => lower.includes(term)),
      ],
      rules: opened(whole ? joining : rules, listed),
      agent,
    })
    return changes.reduce(
      (now, { ruleId, start, end, insert, reason }) =>
        change(now, ruleId, start, end, insert, reason),
      draft,
    )
  }
}

/** A rule as it holds in a list or a table: it makes no sentence of a noun that needs none. */
function asListed(rule: Rule): Rule {
  if (rule.id !== 'opening-plain') return rule
  const propose = rule.propose.bind(rule)
  return {
    ...rule,
    propose: (sentence) =>
      propose(sentence).filter(({ insert }) => !/^(?:The aim|These|This) w/u.test(insert)),
  }
}

/** Whether there are rules for a language tag. */
export function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang)
}

function isSet({ node, marks }: Run): boolean {
  return node?.type === 'inlineCode' || marks.some(({ type }) => type === 'emphasis')
}
