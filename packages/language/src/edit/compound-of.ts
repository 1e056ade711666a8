import { isNounVerb, isNounVerbInS } from '../tag/noun-verbs.ts'
import type { Token } from '../tag/token.ts'

/** A compound before a noun, opened: `MDMA-assisted therapy` as `therapy with MDMA`. */
export interface Compound {
  /** One past its last token. */
  to: number
  /** The noun, as it stands. */
  noun: string
  /** What comes after the noun. */
  tail: string
}

/** How the second half of a compound ties the first to a noun. */
const ties: Readonly<Record<string, string>> = {
  assisted: 'with',
  related: 'linked to',
  associated: 'linked to',
  induced: 'caused by',
}
/** First halves that are told in the plural or with an article. */
const told: Readonly<Record<string, string>> = {
  placebo: 'a placebo',
  psychedelic: 'psychedelics',
  computer: 'a computer',
  animal: 'animals',
}
/** When it was, told in one word. */
const times: Readonly<Record<string, string>> = {
  preoperative: 'before surgery',
  'pre-operative': 'before surgery',
  postoperative: 'after surgery',
  'post-operative': 'after surgery',
  intraoperative: 'during surgery',
  'intra-operative': 'during surgery',
  perioperative: 'around surgery',
  'peri-operative': 'around surgery',
}
/** First halves that stand alone without an article; `patient` or `tumour` would need one. */
const alone =
  /^(?:\p{Lu}[\p{Lu}\d]+|pain|stress|trauma|work|alcohol|cancer|pregnancy|obesity|diabetes|asthma|smoking|sleep|anxiety|depression|weight|diet|exercise|surgery|treatment|infection|inflammation|fatigue|noise|sport|violence|heat|weather|school|radiation|caffeine|tobacco|cannabis|aspirin|insulin|ketamine|psilocybin|morphine|opium|grief|anger|fear|vaccination|arthritis|dementia|epilepsy|hypertension|malaria|measles|sepsis|shock)$/u

/** What people take for fun. */
const taken =
  /^(?:\p{Lu}[\p{Lu}\d]+|alcohol|cannabis|marijuana|cocaine|ecstasy|heroin|ketamine|drugs?|opioids?|psychedelics?|steroids?|stimulants?)$/u
/** What is tried out. */
const tried =
  /^(?:drugs?|medicines?|treatments?|therap(?:y|ies)|vaccines?|devices?|methods?|implants?)$/u

/** Whom the groups of a study are named after. */
const arms =
  /^(?:\p{Lu}[\p{Lu}\d]+|placebo|control|treatment|intervention|comparison|vaccine|drug|tablet|cream|exercise|diet|surgery)$/u
const members = /^(?:participants|members|subjects|volunteers|patients|children|women|men)$/u

/** `recreational use of LSD`: `use of LSD for fun`; `an experimental form of surgery`: `a form of surgery still being tested`;
 * `placebo group participants`: `people in the placebo group`. */
function toldAfter(tokens: readonly Token[], at: number): Compound | undefined {
  const [first, second, third] = tokens.slice(at + 1, at + 4)
  const { lower } = tokens[at]!
  if (!first || tokens[at - 1]?.tag === 'conj') return undefined
  const made = (to: number, noun: string, tail: string) => ({ to, noun, tail })
  const own = second && members.test(second.lower) && arms.test(tokens[at]!.text)
  if (own && /^(?:group|arm)$/u.test(first.lower)) {
    const noun = /^(?:patients|children|women|men)$/u.test(second.lower) ? second.text : 'people'
    return made(at + 3, noun, `in the ${tokens[at]!.text} ${first.text}`)
  }
  if (lower === 'recreational') {
    if (first.lower === 'use' && second?.lower === 'of' && third && taken.test(third.text))
      return made(at + 4, `${first.text} of ${third.text}`, 'for fun')
    if (!taken.test(first.text)) return undefined
    return second?.lower === 'use'
      ? made(at + 3, `use of ${first.text}`, 'for fun')
      : made(at + 2, first.text, 'used for fun')
  }
  if (lower !== 'experimental') return undefined
  if (tried.test(first.lower)) return made(at + 2, first.text, 'still being tested')
  if (!/^(?:form|kind|type)$/u.test(first.lower) || second?.lower !== 'of' || third?.tag !== 'noun')
    return undefined
  const last = tokens[at + 4]?.tag === 'noun' ? 5 : 4
  const noun = tokens.slice(at + 1, at + last).map(({ text }) => text)
  return made(at + last, noun.join(' '), 'still being tested')
}

/** Whether a phrase ends at a place, so that what tells more of its noun can stand there. */
function ends(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    !next ||
    next.tag === 'stop' ||
    next.tag === 'aux' ||
    (next.tag === 'verb' && !isNounVerb(next.lower) && !isNounVerbInS(next.lower)) ||
    /^(?:in|at|on|by|can|may|is|are|was|were|often|also)$/u.test(next.lower)
  )
}

/** The compound at a place, where one noun follows it and ends the phrase; undefined for any other word. */
export function compoundOf(tokens: readonly Token[], at: number): Compound | undefined {
  const { lower, text } = tokens[at]!
  // `operative/postoperative problems`
  if (tokens[at - 1]?.text === '/') return undefined
  const after = toldAfter(tokens, at)
  if (after) return ends(tokens, after.to) && tokens[after.to]?.text !== '(' ? after : undefined
  const parts = /^(\p{L}[\p{L}\d]*)[-‑](\p{L}+)$/u.exec(text)
  // The capital that opens a sentence is not its own.
  const opens = at === 0 && /^\p{Lu}\p{Ll}/u.test(text)
  const first = opens ? parts?.[1]?.toLowerCase() : parts?.[1]
  const known = first !== undefined && (alone.test(first) || Object.hasOwn(told, first))
  const tie = known ? ties[parts![2]!.toLowerCase()] : undefined
  const tail = tie ? `${tie} ${told[first!] ?? first}` : times[lower.replace('‑', '-')]
  if (tail === undefined) return undefined
  const before = tokens[at - 1]
  // `with therapy with pets` would stumble.
  if (tie === 'with' && tokens[at - 1]?.lower === 'with') return undefined
  // When it was can be told after two nouns: `hospital stay after surgery`.
  const two = !tie && tokens[at + 2]?.tag === 'noun' ? 1 : 0
  const noun = tokens[at + 1]
  const next = tokens[at + 2 + two]
  // `preoperative and late values`, `postoperative day 3`, `preoperative use of`: more is tied to it than one noun.
  if (before && (/^(?:conj|noun|name)$/u.test(before.tag) || /^[,(/–-]$/u.test(before.text)))
    return undefined
  const names = /-|^(?:day|days|week|weeks|use)$/u
  if (noun?.tag !== 'noun' || names.test(noun.lower)) return undefined
  if (two && names.test(tokens[at + 2]!.lower)) return undefined
  // `staging during surgery during the scan` would stumble.
  if (next && tail.startsWith(`${next.lower} `)) return undefined
  // `preoperative serum CA 19-9 level`: a name goes on with it.
  if (next && /^\p{Lu}/u.test(next.text)) return undefined
  const closes =
    !next ||
    (next.lower === 'no' && tokens[at + 3 + two]?.lower === 'longer') ||
    (/^(?:prep|aux|adv|stop)$/u.test(next.tag) && !/^(?:of|with|[/(–-])$/u.test(next.lower)) ||
    (next.tag === 'verb' && !isNounVerb(next.lower) && !isNounVerbInS(next.lower))
  if (!closes) return undefined
  return { to: at + 2 + two, noun: two ? `${noun.text} ${tokens[at + 2]!.text}` : noun.text, tail }
}
