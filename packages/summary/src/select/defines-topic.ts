import { toText } from '@plainleaf/content-model'
import { analyse, words } from '@plainleaf/language'
import { type Candidate, orderOf } from './candidate.ts'
import { asksMeaning } from './direct-answers.ts'
import { initialsOf, namesOfTitle, oneOf } from './names-of-title.ts'
import { gradeOf } from './score.ts'
import { hypeIn } from './tone.ts'

/** `Also called the winter blues, seasonal …`: another name first. */
const aside = /^also (?:called|known as) [^,]{2,60},["”’]?\s+/iu
/** What may stand between it and its verb: how it is said, its short form, another name. */
const between =
  /^(?:\s?[*†])*(?:\sin (?:adults|animals|babies|children|humans|men|people|women))?(?:,? ?(?:(?:also|formerly|often|or|sometimes|which is) [^,;:]{2,100}|or [^,;:]{2,60}),)?\s/iu
/** Verbs that say what a thing is, and what follows them must be looked at. */
const being = /^(?:is|are|was|were)\s+(.+)$/isu
const meaning =
  /^(?:means?|refers? to|describes?|stands? for|(?:develops?|happens?|occurs?|results?) (?:if|when)|forms? (?:from|in|when))\s/iu
const loosely =
  /^(?:actually|basically|best known as|defined as|generally|in fact|mainly|mostly|primarily|simply|usually|typically)\s/iu
/** Ranks a thing among others, or judges it: that it is there has to be known before. */
const ranks =
  /^(?:(?:an?|one of the|the|another) )?(?:[\p{L}-]+ )?(?:common|commonest|frequent|growing|largest|leading|main|major|most|number|public|second|serious|single|third|fourth|fifth)\b(?![^.;]{0,60} \p{L}+ (?:in which|caused|of the|that|where|which)\b)/iu
/** `a sign of stress`: of what else it is a part. */
const part =
  /^(?:an?|one|the)(?: \p{L}+){0,2} (?:cause|complication|effect|part|result|sign|step|symptom|way)s? (?:in|of|to)\b/iu
/** `a growing area of research`: who looks into it, not what it is. */
const field =
  /^(?:an?|one|the)(?: [\p{L}-]+){0,2} (?:area|challenge|concept|field|focus|issue|subject|topic)s?\b/iu
/** `swelling or thinning of the skin`: what is done, as a thing. */
const doing = /^\p{L}+ing(?: (?:and|or) \p{L}+ing)? of\b/iu
/** What was done, in forms without an ending that says so. */
const done =
  /^(?:been|bought|brought|built|caught|cut|done|fed|felt|found|gone|held|hurt|kept|led|left|lost|made|meant|met|put|said|seen|sent|set|shut|spent|split|spread|stuck|taught|thought|told|understood|worn|won)$/u
const article = /^(?:an?|any|another (?:name|term|word) for|short for|the|when|where)\s/iu

/** Whether what follows `is` or `are` names a kind of thing: `swollen veins near the anus`, and not `found in warm water`. */
function isKind(rest: string): boolean {
  if ([ranks, part, field].some((one) => one.test(rest)) || hypeIn(rest) > 0) return false
  if (article.test(rest) || doing.test(rest)) return true
  const { tokens } = analyse(`It is ${rest}`)
  for (const [at, { tag, lower }] of tokens.slice(2, 10).entries()) {
    if (/^(?:called|known|named|not)$/u.test(lower)) return false
    // After `is` no verb stands in its plain form.
    const noun =
      at === 0 && tag === 'verb' && !/(?:ed|en|wn|ing)$/u.test(lower) && !done.test(lower)
    if (tag === 'noun' || tag === 'name' || noun) return !lower.endsWith('ing')
    if (!/^(?:adj|adv|conj|num|punct|stop|verb)$/u.test(tag)) return false
    if (/^[.;:]$/u.test(lower) || lower.endsWith('ing')) return false
  }
  return false
}

/** Whether words after a name say what has it. */
export function saysWhat(rest: string): boolean {
  if (meaning.test(rest)) return true
  const after = being.exec(rest)?.[1]?.replace(loosely, '')
  return after !== undefined && isKind(after)
}

/** The length of the name that a text opens with; 0 for none. */
function nameLength(text: string, names: readonly (readonly string[])[]): number {
  const own = [...text.matchAll(/[\p{L}\d.'’+-]+/gu)]
  const same = (word: string, other: string) => oneOf(word) === oneOf(other)
  for (const name of names) {
    // `Hayfever is …`
    if (own[0] && name.length > 1 && same(own[0][0].toLowerCase(), name.join('')))
      return own[0].index + own[0][0].length
    const parts = own.slice(0, name.length)
    const told = parts.map(([word]) => word.toLowerCase().replace(/\.$/u, ''))
    if (told.length === name.length && name.every((word, at) => same(word, told[at]!)))
      return parts.at(-1)!.index + parts.at(-1)![0].length
  }
  return 0
}

/** Whether a text names, anywhere in it, what a title names. */
export function namesTopic(text: string, title: string): boolean {
  const own = words(text.toLowerCase()).map(oneOf)
  const short = text.match(/\p{Lu}[\p{Lu}.-]{1,11}/gu)?.map((word) => word.replace(/[.-]/gu, ''))
  return namesOfTitle(title).some((name) => {
    const parts = words(name).map(oneOf)
    const initials = initialsOf(name).toUpperCase()
    if (initials && short?.includes(initials)) return true
    return own.some((_, at) => parts.every((part, place) => part === own[at + place]))
  })
}

/** `When sugar stays high, doctors call it … known as diabetes.`: the name at the end of what it is the name of. */
function endsWithName(text: string, name: readonly string[]): boolean {
  const [, how = '', last] =
    /^(.*)\b(?:called|known as) (?:an? |the )?([^,;:.]{2,60})\.$/iu.exec(text) ?? []
  if (/\b(?:also|may|sometimes)(?: \p{L}+){0,2} $/iu.test(how)) return false
  const own = last === undefined ? [] : words(last.toLowerCase())
  return own.length === name.length && name.every((word, at) => oneOf(word) === oneOf(own[at]!))
}

/** `Primary long sleep (LS)` as `Primary LS`, where the letters are those of the words before them. */
function withShort(text: string): string {
  const [, long = '', short = ''] = /^((?:[\p{L}-]{1,30} ){2,8})\((\p{Lu}{2,6})\)/u.exec(text) ?? []
  const own = long.trim().split(' ')
  const last = own.slice(-short.length)
  const same =
    last
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase() === short
  if (short === '' || !same || last.length === own.length) return text
  return (
    [...own.slice(0, -short.length), short].join(' ') + text.slice(long.length + short.length + 2)
  )
}

/** Whether a text says what that is which a title names: `Hay fever is an allergy to pollen`, below `Hay fever`. */
export function definesTopic(whole: string, title: string): boolean {
  const short = withShort(whole)
  return saysIs(whole, title) || (short !== whole && saysIs(short, title))
}

function saysIs(text: string, title: string): boolean {
  const names = namesOfTitle(title)
  const rows = names.map((name) => words(name))
  const short = names.map(initialsOf).filter(Boolean)
  // `Strabismus (strah-BIZ-mus) is …`: how a name is said, or its short form.
  const spoken = text.replace(/\s?\([^()]{1,80}\)/gu, '').replace(/^[-–•*]\s+/u, '')
  const bare = spoken.replace(aside, '').replace(/^(?:an?|the)\s+/iu, '')
  const acronym = /^[\p{Lu}.-]{2,12}(?=[\s(,])/u.exec(bare)?.[0]
  const isShort = acronym && short.includes(acronym.replace(/[.-]/gu, '').toLowerCase())
  const length = isShort ? acronym.length : nameLength(bare, rows)
  if (length === 0) return rows.some((name) => endsWithName(spoken, name))
  const gap = between.exec(bare.slice(length))?.[0].length
  return gap !== undefined && saysWhat(bare.slice(length + gap))
}

/** `It is an allergy to pollen`, right below `What is hay fever?` */
function answersMeaning(one: Candidate, title: string): boolean {
  const [first] = one.sources
  const heading = toText(first!.of.heading).trim()
  if (!first!.id.endsWith('.s1') || !asksMeaning(heading)) return false
  const rest = /^(?:it|they) ((?:is|are|means?) .+)$/isu.exec(one.text)?.[1]
  const asked = /^what (?:is|are) (?:an?|the )?(.+?)\??$/iu.exec(heading)?.[1]
  if (rest === undefined || asked === undefined || !saysWhat(rest)) return false
  return (
    nameLength(
      asked.trim(),
      namesOfTitle(title).map((name) => words(name)),
    ) > 0
  )
}

/** Sentences from the start of a text among which what says what it is about is looked for, whatever they stand below. */
const near = 12
/** The grade above which another that says what a thing is opens the answer, if it is lower by so much. */
const tooHard = 11
const lower = 2

/** The first of what says what a thing is, or the next where that is much easier. */
function easierOf([first, ...others]: readonly Candidate[]): Candidate | undefined {
  const hard = first !== undefined && !first.keyPoint && gradeOf(first) > tooHard
  const easier = hard && others.find((one) => gradeOf(one) < gradeOf(first) - lower)
  return easier || first
}

/**
 * Marks the first sentence that says what the title names: it opens the answer to what the thing is, wherever else it might have gone.
 * None where the author's own points say it.
 */
export function markDefinition(candidates: readonly Candidate[], title: string): void {
  // What a paper says of its field is no answer to what its subject is.
  if (candidates.some(({ method }) => method)) return
  const fit = candidates.filter(
    (one) => !one.unfit && !one.unit && !one.needs && !one.question && !one.conditional,
  )
  const said = fit.some((one) => one.keyPoint && definesTopic(one.text, title))
  const saying = fit
    .filter((one) => one.slot === 'what' || orderOf(one) < near)
    .filter((one) => definesTopic(one.text, title) || answersMeaning(one, title))
    .toSorted((a, b) => orderOf(a) - orderOf(b))
  const first = easierOf(saying)
  if (!first || first.keyPoint || said) return
  first.defines = true
  // What leans on it is told below the same question.
  const led = new Set([first])
  for (const one of candidates) if (one.needs && led.has(one.needs)) led.add(one)
  for (const one of led) {
    one.slot = 'what'
    one.below = undefined
  }
}
