import { isRare, splitSentences, words } from '@plainleaf/language'
import { change, type Draft } from '../edit/draft.ts'
import { textOf } from '../source/run.ts'
import type { Candidate } from './candidate.ts'
import { mustKeep } from './must-keep.ts'
import { cautions, warns } from './warns.ts'

/** What a candidate is without the last of the sentences that it was split into. */
export interface Shorter {
  draft: Draft
  plain: string
}

/** Words that what is left must have. */
const least = 4
/** What turns round or limits what stands before it. */
const turns = /^(?:but|however|yet|meanwhile|still|instead|although|though|while|unless|if)\b/i
/** Denials, doubts, orders, comparisons and measures. */
const guarded =
  /\d|\b(?:not|no|never|none|nor|neither|without|cannot|few|fewer|less|least|more|most|only|all|may|might|could|can|must|should|would|will|seems?|appears?|suggest\w*|indicat\w*|likely|unlikely|perhaps|maybe|possibl[ey]|possibilit\w*|probabl[ey]|apparently|hints?|points? to|preliminary|potential\w*|thought|believed?|expected|compare[sd]?|than|if|unless|except|half|some|many|often|usually|rarely|sometimes|absen(?:ce|t)|lack\w*|unable|fail\w*)\b|n['’]t\b/i
/** `X is a lotion that kills mites`: what kind of thing it is tells little without what sets it apart. */
const defines =
  /\b(?:is|are) (?:an?|any|one|the) [^,.;:]{1,80} (?:that|which|who|whose|where|using|involving)\b/
/** Whether a text denies, doubts, orders, compares or measures: it is never left out as a mere addition. */
export function isGuarded(text: string): boolean {
  return guarded.test(text)
}

/** What a reader must not miss, wherever it stands. */
const vital =
  /\b(?:approv\w*|allow\w*|bans?|banned|concerns?|deaths?|die[sd]?|fatal|harm\w*|illegal|legal\w*|problems?|pregnan\w*|regulat\w*|reject\w*|risks?|safe\w*|serious\w*|severe\w*|side|stops?|stopped|tox\w*|warn\w*|worse\w*)\b/i

/**
 * A split candidate without its last sentence, where that one only adds: it denies, doubts, orders, compares, counts and limits nothing,
 * holds no word of warning, and what is left must be kept as much as the whole. Undefined for any other.
 */
export function shorter(one: Candidate): Shorter | undefined {
  const { draft, plain, sources } = one
  if (sources.length !== 1 || sources[0]!.block === 'table cell' || one.owed !== 'no')
    return undefined
  if (!draft.edits.some(({ ruleId }) => ruleId === 'sentence-split')) return undefined
  const sentences = splitSentences(plain)
  const [last, before] = [sentences.at(-1), sentences.at(-2)]
  if (!last || !before || textOf(draft.runs) !== plain) return undefined
  if (turns.test(last.text) || guarded.test(last.text) || vital.test(last.text)) return undefined
  if (defines.test(one.text)) return undefined
  if (warns(last.text) || cautions(last.text)) return undefined
  const left = plain.slice(0, before.end)
  // `They are called mites. These mites …`: it says what the word is.
  const again = /^(?:this|these|the) ([a-zß-öø-ɏ-]+)/i.exec(last.text)?.[1]?.toLowerCase()
  if (again && isRare(again) && left.toLowerCase().includes(again)) return undefined
  if (words(left).length < least || mustKeep({ ...one, text: last.text }) > 0) return undefined
  return { draft: change(draft, 'part-taken', before.end, plain.length), plain: left }
}
