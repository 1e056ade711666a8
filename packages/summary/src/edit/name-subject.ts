import { words } from '@plainleaf/language'
import { textOf } from '../source/run.ts'
import { change, type Draft } from './draft.ts'

/** `This treatment method combines …`: a general noun for what the text is about, and a verb right after it. */
const pointing =
  /^This(?: \p{Ll}{3,15}){0,2} (?:approach|condition|disease|disorder|drug|illness|infection|medication|medicine|method|operation|procedure|technique|test|therapy|treatment|vaccine)(?= (?:\p{Ll}{2,12}ly )?(?:can|may|is|was|has|helps|works|uses|combines|joins|involves|causes|affects|starts|means|lasts|spreads|needs|treats|prevents)\b)/u
/** `The agency named it a new treatment in 2020`: what an authority gave a name or a status. */
export const titled: RegExp =
  /^(?:in (?:\p{L}{3,9} )?\d{4},? )?the (?:(?:\p{Lu}[\p{L}.]{0,20}|and|of|for) ){1,8}(?:\(\p{Lu}{2,8}\) )?(?:has |have )?(?:designated|named|called|classed|classified|labell?ed|listed|licensed|approved|cleared|banned) it\b/iu
/** `Now, after years of tests, light therapy is …`: the name after openings with commas. */
const opened =
  /^(?:[^,.]{2,60}, ){1,2}([\p{L}\d-]+(?: [\p{L}\d-]+){1,3}) (?:is|was|has|can|may|helps|works)\b/u
/** Last words of names that say what kind of thing it is. */
const kind = /^(?:drug|medicine|method|procedure|test|therapy|treatment|vaccine)$/u

/** `A new treatment, light therapy, is …`: the name between commas. */
const apposed =
  /^(?:An?|One|The) [^,.]{3,80}, ([\p{L}\d-]+(?: [\p{L}\d-]+){0,3}), (?:is|was|has|can|may|helps|works)\b/u
/** `Light therapy is …`: the name opens the sentence. */
const opening =
  /^([\p{L}\d-]+(?: [\p{L}\d-]+){0,3}) (?:is|was|has|can|may|helps|works|uses|combines|joins|involves|causes|affects|spreads)\b/u

/** `Each session lasts an hour`, after `Light therapy involves ten sessions`. */
const each = /^Each session(?= (?:lasts|takes|is|was|runs|includes|has)\b)/u
const counted =
  /(?<![\p{L}-])([\p{L}\d]{2,20}(?:-assisted)? (?:therapy|treatment)) (?:consists of|has|includes|involves|needs|takes) (?:just |only |about )?(?:\d{1,2}|\p{Ll}{2,9}) sessions\b/u

/** What else a pointing word could stand for. */
const others =
  /\b(?:antibiotics?|antidepressants?|drugs|medications?|medicines?|operations?|pills?|surgery|tablets?|vaccines?|(?:conventional|existing|former|newer|older|other|standard|traditional|usual) (?:drugs?|methods?|therap(?:y|ies)|treatments?))\b/i
/** `This treatment must not be stopped early`: what is asked of the reader is asked of what the text is about. */
const asked = /^This (?:therapy|treatment)(?= (?:must|should)\b)/u
/** `Light Therapy at Home`: the treatment that a text is about. */
const inTitle =
  /(?<![\p{L}\d-])(?!(?:an?|and|drug|for|his|her|in|is|my|new|of|or|our|talk|the|their|this|to|with|your) )([\p{L}\d]{2,30})(?:-assisted)? therapy(?![\p{L}\d-])/iu

/** `The agency has named light therapy a new cure`: what an authority has judged. */
const judged =
  /^The (?:(?:\p{Lu}[\p{L}.]{0,20}|and|of|for) ){1,8}(?:\(\p{Lu}{2,8}\) )?(?:has |have )?(?:approved|classed|classified|designated|granted|labell?ed|listed|named) ([\p{L}\d-]+(?: [\p{L}\d-]+){0,2}?) (?:an?|as|the|breakthrough|orphan)\b/u
/** `However, it has not yet been approved`: said of what is judged, and of no authority. */
const status =
  /^(?:(?:But|However,|Still,|Yet) )?([Ii]t)(?= (?:has|is|was)(?: not)?(?: yet| still)?(?: been)? (?:approved|available|legal|licensed|received (?:[\p{L}]{2,20} ){0,2}approval|sold)\b)/u

const reason = 'The sentence before says what it is'

/**
 * Says the name of what a text is about where a sentence only points back to it: `A new treatment, light therapy, is under study. This
 * method combines …` gives `Light therapy combines …`. Only where the sentence before is about nothing else: the name is its subject, or
 * stands beside its subject between commas, and its first and last words are in the title. Rule `subject-named`.
 */
export function nameSubject(draft: Draft, before: string | undefined, title: string): Draft {
  const text = textOf(draft.runs)
  const object = before === undefined ? undefined : titled.exec(text)?.[0].length
  const what = object === undefined ? undefined : nameIn(before!, title)
  if (object !== undefined && what !== undefined)
    return change(draft, 'subject-named', object - 2, object, what, reason)
  const said = before === undefined ? null : status.exec(text)
  const thing = said ? judged.exec(before!)?.[1] : undefined
  if (said && thing !== undefined && isOwn(thing, title)) {
    const end = said[0].length
    const name = end > 2 ? thing : thing.charAt(0).toUpperCase() + thing.slice(1)
    return change(draft, 'subject-named', end - 2, end, name, reason)
  }
  const session = each.exec(text)?.[0]
  const whose = session && before ? counted.exec(before)?.[1] : undefined
  if (session && whose && isOwn(whose, title))
    return change(draft, 'subject-named', 0, session.length, `${session} of ${whose}`, reason)
  const told = before === undefined ? undefined : asked.exec(text)?.[0].length
  const own = told === undefined ? undefined : ownTreatment(before!, title)
  if (told !== undefined && own !== undefined)
    return change(draft, 'subject-named', 0, told, own, reason)
  const end = before === undefined ? undefined : pointing.exec(text)?.[0].length
  const name = end === undefined ? undefined : nameIn(before!, title)
  if (end === undefined || name === undefined) return draft
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  return change(draft, 'subject-named', 0, end, capital, reason)
}

/** What the title calls the treatment that a text is about, after words on it that name no other. */
function ownTreatment(before: string, title: string): string | undefined {
  const word = inTitle.exec(title)?.[1]
  if (word === undefined || others.test(before)) return undefined
  if (!words(before.toLowerCase().replaceAll('-', ' ')).includes(word.toLowerCase()))
    return undefined
  const name = /\p{Ll}/u.test(word) ? word.toLowerCase() : word
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} therapy`
}

/** Whether the title says a name's first word. */
function isOwn(name: string, title: string): boolean {
  const [first] = words(name.toLowerCase().replaceAll('-', ' '))
  return words(title.toLowerCase().replaceAll('-', ' ')).includes(first ?? '')
}

function nameIn(before: string, title: string): string | undefined {
  const name = (apposed.exec(before) ?? opening.exec(before) ?? opened.exec(before))?.[1]
  if (name === undefined) return undefined
  const own = words(name.toLowerCase())
  // `This` stands for one, and a name of many would need another verb.
  if (/^(?:it|they|this|these|that|there|he|she|we|you|one|what)$/u.test(own[0] ?? ''))
    return undefined
  if (/[^s]s$|lice$/u.test(own.at(-1)!) && !/(?:[ou]s|is)$/u.test(own.at(-1)!)) return undefined
  const known = new Set(words(title.toLowerCase().replaceAll('-', ' ')))
  const ends = [own[0]!, own.at(-1)!].flatMap((word) => word.split('-').slice(0, 1))
  const [first, last] = [ends[0]!, ends.at(-1)!]
  return known.has(first) && (known.has(last) || kind.test(own.at(-1)!)) ? name : undefined
}
