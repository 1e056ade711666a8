import { type Block, type Section, type Sentence, toText } from '@plainleaf/content-model'
import { analyse, findTerms, type Stretch, type Token } from '@plainleaf/language'
import { change } from '../edit/draft.ts'
import { warns } from '../select/warns.ts'
import { fromRuns, toRuns } from '../source/run.ts'

/** How a text calls its treatment or drug, and what it may be called right after. */
interface Name {
  /** The places of a text where it is said in full. */
  placesIn(text: string): Stretch[]
  /** Whether a sentence before names it. */
  named(text: string): boolean
  short: string
  /** What stands for nothing else: the short form, labels. */
  own: RegExp
  /** Words for what else could be meant. */
  others: RegExp
}

/** The two sentences before one, the nearest first. */
type Before = readonly string[]
/** Words that stand for no other treatment or drug: a status, the names of agencies. */
const labels =
  /\bbreakthrough therapy\b|\bother treatments\b|\bFood and Drug Administration\b|\bDrug Enforcement Administration\b/giu

/**
 * Says `this treatment` and `the drug` for the name of what a text is about, where one of the two sentences before, or the
 * heading, says the name and nothing else that could be meant: no reader needs an acronym in every sentence (plain-language note,
 * section 3: rare words count most). So the first sentence below a question keeps the name. Tables, call-outs, orders and legal
 * notices are left alone. Rule `name-shortened`; sentences are changed in place.
 */
export function shortenNames(sections: readonly Section[], title: string): void {
  const names = namesIn(title)
  if (names.length === 0) return
  for (const section of sections) {
    if (section.kind === 'disclaimer') continue
    let before: Before = [toText(section.heading)]
    for (const child of section.children) {
      if (child.type === 'section') shortenNames([child], title)
      else before = inBlock(child, before, names)
    }
  }
}

/** What the title names: a drug by its acronym, `tea therapy` by its first word. */
function namesIn(title: string): Name[] {
  const drugs = findTerms(title, analyse(title).tokens).flatMap(({ term, gloss }) => {
    const kind = /^an? (?:\p{Ll}{2,20} )?(drug|medicine)\b/u.exec(gloss)?.[1]
    return kind && /^\p{Lu}{3,}$/u.test(term) ? [{ term, kind }] : []
  })
  const [one, two] = drugs
  const word = one?.term ?? wordOf([...title.matchAll(therapy)][0])
  if (two || word === undefined || small.test(word)) return []
  return one ? [treatmentOf(word), drugOf(one)] : [treatmentOf(word)]
}

const therapy =
  /\btherapy with ([\p{L}\d]{1,30})(?![\p{L}\d-])|(?<![\p{L}\d-])([\p{L}\d]{1,30})(?:-assisted)? therapy(?![\p{L}\d-])/giu
const small = /^(?:an?|and|drug|for|in|is|new|of|or|talk|talking|the|this|with|your)$/i
const wordOf = (match?: RegExpExecArray): string | undefined => match?.[1] ?? match?.[2]

function treatmentOf(word: string): Name {
  const same = (match: RegExpExecArray) => wordOf(match)?.toLowerCase() === word.toLowerCase()
  const placesIn = (text: string): Stretch[] =>
    [...text.matchAll(therapy)]
      .filter(same)
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
  return {
    placesIn,
    named: (text) => placesIn(text).length > 0,
    short: 'this treatment',
    own: /\bthis treatment\b|\bbreakthrough therapy\b|\bother treatments\b/giu,
    others: /\b(?:treatments?|therap(?:y|ies)|antidepressants?|surgery)\b/i,
  }
}

function drugOf({ term, kind }: { term: string; kind: string }): Name {
  const all = (text: string): Stretch[] =>
    analyse(text).tokens.filter((token) => token.text === term)
  return {
    // `Therapy with tea` and `tea therapy` are a treatment.
    placesIn: (text) =>
      all(text).filter(
        ({ start, end }) =>
          !/therapy with $/iu.test(text.slice(0, start)) && !/^ therapy\b/iu.test(text.slice(end)),
      ),
    named: (text) => text.includes(term),
    short: `the ${kind}`,
    own: /\b(?:the|an?)(?: [\p{L}-]{1,30})? (?:drug|medicine)\b/giu,
    others:
      /\b(?:antibiotics?|antidepressants?|alcohol|drugs?|ecstasy|medications?|medicines?|molly|pills?|placebo|substances?|tablets?|vaccines?)\b/i,
  }
}

/** Goes through the sentences of a block; returns what stands before whatever follows it, the nearest first. */
function inBlock(block: Block, before: Before, names: readonly Name[]): Before {
  if (block.type === 'paragraph') {
    let last = before
    for (const node of block.children)
      last = node.type === 'sentence' ? [inSentence(node, last, names), last[0] ?? ''] : []
    return last
  }
  if (block.type !== 'list') return []
  // Each item goes on from what announces the list.
  const lead = before[0]?.endsWith(':') ? before.slice(0, 1) : []
  for (const { children } of block.children)
    children.reduce((last: Before, child) => inBlock(child, last, names), lead)
  return []
}

function inSentence(sentence: Sentence, before: Before, names: readonly Name[]): string {
  let text = toText(sentence.children)
  if (warns(text)) return text
  for (const name of names) {
    const place = placeOf(text, before, name)
    if (!place) continue
    const draft = change(
      { runs: toRuns(sentence.children), edits: sentence.edits },
      'name-shortened',
      place.start,
      place.end,
      // After a label a sentence opens too: `Sleep: The drug …`.
      place.start === 0 || /^[^.:;,]{1,60}: $/u.test(text.slice(0, place.start))
        ? name.short.charAt(0).toUpperCase() + name.short.slice(1)
        : name.short,
      'A sentence right before gives the name',
    )
    sentence.edits = draft.edits
    sentence.children = fromRuns(draft.runs)
    text = toText(sentence.children)
  }
  return text
}

/** Where a sentence says the name, if one of the two before says it too and nothing there or here could be meant as well. */
function placeOf(text: string, before: Before, name: Name): Stretch | undefined {
  const { short, own, others } = name
  const [place, second] = name.placesIn(text)
  if (!place || second) return undefined
  const { start, end } = place
  const rest = `${text.slice(0, start)}\n${text.slice(end)}`
  if (rest.toLowerCase().includes(short) || others.test(rest.replace(labels, ''))) return undefined
  const from = before.findIndex((one) => name.named(one))
  const told = before.slice(0, from + 1).map((one) => without(one, name).replace(own, ''))
  if (from < 0 || told.some((one) => others.test(one.replace(labels, '')))) return undefined
  return isAlone(analyse(text).tokens, text, start, end) ? { start, end } : undefined
}

function without(text: string, { placesIn }: Name): string {
  return placesIn(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  )
}

/** Whether nothing around a name makes it part of another: `street tea`, `tea groups`, `“tea”`, `(tea)`, `tea (a drink)`. */
function isAlone(tokens: readonly Token[], text: string, start: number, end: number): boolean {
  if (/["“‘(-]$/u.test(text.slice(0, start)) || /^(?:["”’'(-]| \()/u.test(text.slice(end)))
    return false
  const before = tokens.findLast((one) => one.end <= start)
  const after = tokens.find((one) => one.start >= end)
  return (
    // `potentially tea therapy` stands for nothing without its adverb.
    !/^(?:adj|adv|det|name|noun|num|pron)$/u.test(before?.tag ?? '') &&
    !/^(?:name|noun|num|adj)$/u.test(after?.tag ?? '')
  )
}
