import { looksLikeReference } from '../citation/take-references.ts'
import { isOutline, type Outline } from '../draft/nest-sections.ts'
import { endsInOneOf, isLetter, opensInLetter } from '../text/edge-signs.ts'
import type { Block, List } from '../tree/block.ts'
import type { SectionKind } from '../tree/section.ts'
import { toText } from '../tree/to-text.ts'
import { foreignNames } from './section-names.ts'

/** A reading of how a section is built. */
export interface KindReading {
  kind: SectionKind
  confidence: number
}

const names: readonly [SectionKind, RegExp][] = [
  [
    'references',
    /^((selected|key|main|cited|scientific|medical|clinical) )?references?( list| cited)?$|^(bibliography|works cited|sources|citations|literature( cited)?|notes and references|list of references|footnotes and references|(references and sources|sources and references))$/u,
  ],
  [
    'disclaimer',
    /^((medical |legal |important )?disclaimers?|important (safety )?(notice|information) about this (page|leaflet|guide)|about this (page|leaflet|information))$/u,
  ],
  [
    'glossary',
    /^(glossary( of terms)?|words? (to know|explained|(used|we use)( here| in this \w+)?)|medical words|key terms|terms( and definitions)?|definitions|what (do )?(the|these) words mean\??)$/u,
  ],
  [
    'faq',
    /^(f\.?a\.?q\.?s?|(frequently|commonly) asked questions( \(?faqs?\)?)?|(common|your|other|more|some|popular) questions( .*)?|questions (and|&) answers|questions (people|you|patients) .*|q ?(&|and) ?a)$/u,
  ],
  [
    'keyPoints',
    /^(key (points|takeaways?|facts|messages?|things to (know|remember))|(main|important) points|(quick|fast) facts|highlights|takeaways?|the (short version|bottom line|essentials)|what you need to know|tl;?dr|summary|things to remember)$/u,
  ],
]
const readings = /^(?:suggested|recommended|further|additional|selected) readings?$/u
const stepwise =
  /\b(steps?|step[- ]by[- ]step|process|procedure|protocol|how to|what happens|what to do|instructions|stages of|in order|phases|in (?:two|three|four|five|six) stages|day by day)\b/u

/** Types a section by what its heading says and what it holds; a name without the matching content counts for less. */
export function typeKind(heading: string, children: Outline['children']): KindReading {
  const title = plainTitle(heading)
  const blocks = children.filter((child): child is Block => !isOutline(child))
  const inner = children.filter(isOutline)
  const lists = blocks.filter((block) => block.type === 'list')
  const named = nameOf(title)
  const questions = inner.filter((child) => child.heading && asks(toText(child.heading.children)))
  if (named === 'keyPoints') {
    if (lists.length > 0) return { kind: 'keyPoints', confidence: 0.95 }
  } else if (named === 'faq') {
    if (questions.length > 0) return { kind: 'faq', confidence: 0.97 }
  } else if (named) return { kind: named, confidence: 0.95 }
  // Pages to read next are named so too.
  if (readings.test(title) && areSources(blocks)) return { kind: 'references', confidence: 0.85 }
  if (questions.length >= 3 && questions.length === inner.length && blocks.length <= 1) {
    return { kind: 'faq', confidence: 0.8 }
  }
  const steps = lists.find((list) => list.ordered && list.children.length >= 2)
  if (steps && stepwise.test(title)) return { kind: 'procedure', confidence: 0.9 }
  // Numbers alone do not make steps: findings and reasons are numbered too.
  if (steps && (stepwise.test(leadIn(blocks, steps)) || instructs(steps)))
    return { kind: 'procedure', confidence: 0.9 }
  if (lists.some((list) => list.children.length >= 3) && stepwise.test(title))
    return { kind: 'procedure', confidence: 0.6 }
  if (
    inner.length >= 2 &&
    inner.every(
      (child) => child.heading && /^(step|phase|stage) \d/iu.test(toText(child.heading.children)),
    )
  ) {
    return { kind: 'procedure', confidence: 0.85 }
  }
  const table = blocks.findIndex((block) => block.type === 'table')
  if (table >= 0 && table <= 1 && inner.length === 0) return { kind: 'comparison', confidence: 0.9 }
  if (blocks.length > 0 && blocks.every((block) => block.type === 'definitionList'))
    return { kind: 'glossary', confidence: 0.7 }
  return { kind: 'prose', confidence: 0.97 }
}

/** Whether most of two entries or more read as sources. */
function areSources(blocks: readonly Block[]): boolean {
  const entries = blocks.flatMap((block) =>
    block.type === 'list' ? block.children.map((item) => toText(item.children)) : [toText(block)],
  )
  return (
    entries.length >= 2 &&
    entries.filter((entry) => looksLikeReference(entry)).length > entries.length / 2
  )
}

function leadIn(blocks: readonly Block[], list: Block): string {
  const before = blocks[blocks.indexOf(list) - 1]
  return before?.type === 'paragraph' ? toText(before).toLowerCase() : ''
}

/** Verbs that open an instruction on a leaflet. */
const instruction =
  /^(?:first|then|next|finally|now|gently|slowly|always)?,? ?(?:add|apply|ask|attach|avoid|back|bend|blow|breathe|bring|call|check|choose|clean|close|comb|count|cover|dial|dip|discard|do|drink|dry|eat|fill|find|fold|get|give|go|hang|hold|inhale|inject|insert|keep|lay|lean|leave|let|lie|lift|look|loosen|lower|make|measure|mix|move|open|place|point|pour|press|prick|pull|raise|push|put|read|remove|repeat|rest|rinse|roll|rub|seal|set|shake|screw|sit|slide|soak|squeeze|squirt|stand|stay|step|start|stop|store|stretch|swallow|take|talk|tell|throw|tighten|tilt|turn|tuck|twist|undo|unscrew|use|visit|wait|wash|wear|wipe|wrap|write)\b/iu

function instructs(list: List): boolean {
  const opening = list.children.filter((item) => instruction.test(toText(item).trim())).length
  return opening >= Math.max(2, list.children.length * 0.6)
}

/** The kind of section that a heading names by itself: "References", "FAQ", "Key points". */
export function namedKind(heading: string): SectionKind | undefined {
  return nameOf(plainTitle(heading))
}

/** Whether a heading is one that FAQs have. */
export function isFaqName(heading: string): boolean {
  return namedKind(heading) === 'faq'
}

function plainTitle(heading: string): string {
  let end = Math.min(heading.length, 200)
  while (end > 0 && !isLetter(heading.charCodeAt(end - 1)) && /[:：.!\s]/u.test(heading[end - 1]!))
    end--
  const title = heading.slice(0, end).trimStart().toLowerCase()
  const plain = /\s\s|[^\S ]/u.test(title) ? title.replace(/\s+/gu, ' ') : title
  const named = plain.replace(partNumber, '')
  return opensInLetter(named) ? named : named.replace(/^[^\p{L}\p{N}]+(?=\p{L})/u, '')
}

/** The number of a part before its name. */
const partNumber = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-z][.)]|[ivx]{1,4}[.)]) /u

/** `Asthma at a glance`: told by its last word first, since what stands before may be anything. */
const isInShort = (title: string): boolean =>
  inShort.some((end) => title.endsWith(end)) &&
  /^(?:.{1,60} )?(?:at a glance|in (?:short|brief|a nutshell))$/u.test(title)
const inShort = ['glance', 'short', 'brief', 'nutshell']

function nameOf(title: string): SectionKind | undefined {
  return (
    names.find(([, pattern]) => pattern.test(title))?.[0] ??
    (isInShort(title) ? 'keyPoints' : undefined) ??
    foreignNames.get(title.replaceAll("'", '’'))
  )
}

/** Whether a heading is a question. */
export function asks(heading: string): boolean {
  return endsInOneOf(heading.trimEnd(), '?？؟')
}
