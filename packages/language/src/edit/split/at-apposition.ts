import type { AnalysedSentence } from '../../sentence/analyse.ts'
import { finiteVerbAt } from '../../sentence/clause.ts'
import type { Token } from '../../tag/token.ts'
import type { Change } from '../change.ts'
import { isLong, partAt, standsAlone } from './part-at.ts'

/** Nouns for kinds of things: after a comma they say what stands before them, and open no list. */
const kinds =
  /^(?:approach|chemical|change|condition|decline|decrease|designation|device|difference|disease|disorder|drug|effect|enzyme|finding|gain|gas|gene|hormone|illness|improvement|increase|infection|medicine|method|mineral|molecule|operation|organ|process|procedure|protein|reduction|rise|rule|state|status|step|substance|technique|test|therapy|tool|treatment|trend|vaccine|virus|vitamin)s?$/u

/**
 * Parts `…—a rule that makes it easier` as `This rule makes it easier`, and `…, a hormone that calms` as `This hormone calms`: what is told
 * of the thing just named, said of it by its own noun. Only in a long sentence, and at its end.
 */
export function atApposition(sentence: AnalysedSentence, at: number): Change | undefined {
  const { text, tokens } = sentence
  const mark = tokens[at]!.text
  if (!/^(?:,|—|–|-)$/u.test(mark) || !isLong(tokens) || !standsAlone(tokens, at)) return undefined
  const article = /^an?$/u.test(tokens[at + 1]?.lower ?? '')
  const first = article ? at + 2 : at + 1
  const noun = tokens[first]?.tag === 'adj' ? first + 1 : first
  const [name, link] = [tokens[noun], tokens[noun + 1]]
  if (name?.tag !== 'noun' || !link || !/^(?:that|which)$/u.test(link.lower)) return undefined
  if (mark === ',' && !kinds.test(name.lower)) return undefined
  const many = /[^s]s$/u.test(name.lower)
  const verb = finiteVerbAt(tokens, noun + 2)
  if (many === article || verb === undefined || !agrees(tokens[verb]!, many)) return undefined
  // What follows a second comma or dash may go on with the sentence.
  if (tokens.slice(noun).some((one) => /^[,;:—–]$/u.test(one.text))) return undefined
  const opens = many ? 'These' : 'This'
  const named = text.slice(tokens[first]!.start, name.end)
  return partAt(sentence, at, noun + 2, `${opens} ${named} `)
}

/** Whether a verb can belong to a noun for one, or for many. */
export function agrees({ lower, tag }: Token, many: boolean): boolean {
  if (/^(?:is|was|has|does)$/u.test(lower)) return !many
  if (/^(?:are|were|have|do)$/u.test(lower)) return many
  return tag === 'aux' || lower.endsWith('ed') || /[^s]s$/u.test(lower) !== many
}
