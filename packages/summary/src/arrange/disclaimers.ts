import { type Section, sectionsOf, type Topic, toText } from '@plainleaf/content-model'
import { standardRules, words } from '@plainleaf/language'
import { change, type Draft } from '../edit/draft.ts'
import { plainlyFor } from '../edit/plainly.ts'
import { stripCitations } from '../edit/strip-citations.ts'
import type { Candidate } from '../select/candidate.ts'
import { readSentences } from '../source/read-sentences.ts'
import { textOf } from '../source/run.ts'
import { fixedWords } from './fixed-words.ts'
import { base, counter } from './section-parts.ts'
import { toBlocks } from './to-blocks.ts'

/** The words of a disclaimer stay; only long sentences are parted. */
const parting = standardRules.filter(({ id }) => id === 'sentence-split')

/** Every sentence of the source's disclaimers: nothing in them is ever left out. */
export function disclaimersOf(topic: Topic): Candidate[] {
  const kept = new Set<Section>()
  const plainly = plainlyFor(topic, parting)
  for (const section of sectionsOf(topic)) {
    if (section.kind !== 'disclaimer' && !kept.has(section)) continue
    kept.add(section)
    for (const child of section.children) if (child.type === 'section') kept.add(child)
  }
  return readSentences(topic)
    .filter((sentence) => kept.has(sentence.of))
    .map((sentence): Candidate => {
      const bare = stripCitations({ runs: sentence.runs, edits: [] })
      const draft = plainly(withoutLabel(bare, toText(sentence.of.heading).trim()))
      const text = textOf(draft.runs)
      return {
        sources: [sentence],
        draft,
        text,
        plain: text,
        words: words(text).length,
        slot: 'disclaimer',
        settled: true,
        keyPoint: false,
        owed: 'always',
        unfit: false,
      }
    })
    .filter((candidate) => candidate.words > 0)
}

/** What a label before a disclaimer is called, where it is not called as its section is. */
const usual =
  /^(?:please note|important|(?:(?:general|important|legal|medical) )?(?:disclaimer|note|notice))$/i

/** `Disclaimer: This page is …` below a heading that says the same. */
function withoutLabel(draft: Draft, heading: string): Draft {
  const text = textOf(draft.runs)
  const [all, label = ''] = /^([^.:!?]{3,40}) ?: (?=[\p{Lu}“"])/u.exec(text) ?? []
  const again = label.toLowerCase() === heading.toLowerCase() || usual.test(label)
  if (!all || !again) return draft
  return change(draft, 'label-removed', 0, all.length, '', 'The heading says it')
}

/** The section that closes a summary; without a heading of its own where there is no room for one. */
export function disclaimerSection(
  sentences: readonly Candidate[],
  headed: boolean,
  lang: string,
): Section[] {
  if (sentences.length === 0) return []
  const heading = headed
    ? [{ type: 'text' as const, value: fixedWords(lang)?.note ?? 'Please note' }]
    : []
  const section = base('please-note', heading, null, 2)
  const children = toBlocks(sentences, counter(section.id))
  return [{ ...section, kind: 'disclaimer', children }]
}
