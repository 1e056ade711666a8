import { words } from '@plainleaf/language'
import { textOf } from '../source/run.ts'
import { change, type Draft } from './draft.ts'

/** `How do people get hay fever?`, `Is hay fever inherited?`: a question in running text, and what it asks of. */
const asks =
  /^(?:(?:how|why|when|where|what) )?(?:(?:can|do|does|did) (?:(?:people|someone|you) )?(?:catch|get|inherit)?|are|can|causes|does|is|was) ?(?:(?:an?|the) )?([^?]{2,80})\?$/iu
/** What may follow the name in a question. */
const after =
  /(?: be)?(?: (?:caused|contagious|curable|diagnosed|found|hereditary|inherited|look like|passed on|prevented|serious|spread|treated))$/iu
/** Stands for what was asked of, and is one. */
const pointing =
  /^(?:It|This (?:condition|disease|disorder|illness|syndrome))(?= (?:can|is|has|may|was|affects|causes|follows|happens|lasts|results|runs|spreads) (?!(?:believed|estimated|known|likely|thought|unclear|unknown|unlikely|not (?:clear|known)|possible|that)\b))/u

/**
 * Says the name of what a text is about where a sentence only points back to the question right before it: `Is hay fever inherited? It can run in
 * families` gives `Hay fever can run in families`. Only where the question asks of what the title names, and of one thing. Rule `subject-named`.
 */
export function nameAsked(draft: Draft, question: string | undefined, title: string): Draft {
  const asked = question === undefined ? undefined : asks.exec(question)?.[1]
  const end = asked === undefined ? undefined : pointing.exec(textOf(draft.runs))?.[0].length
  if (asked === undefined || end === undefined) return draft
  const name = asked.replace(after, '').replace(/ \([^()]{1,30}\)$/u, '')
  const known = new Set(words(title.toLowerCase()))
  const own = words(name.toLowerCase())
  const last = own.at(-1) ?? ''
  const many = /[^s]s$|lice$/u.test(last) && !/(?:[iou]s|itis)$/u.test(last)
  if (own.length === 0 || many || !own.every((word) => known.has(word))) return draft
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  return change(draft, 'subject-named', 0, end, capital, 'The question before it says what it is')
}
