import { type Edit, sectionsOf, type Topic, topicSchema, toText } from '@plainleaf/content-model'
import { analyse, findTerms, verify, words } from '@plainleaf/language'
import { applyEdits, sentencesOf, summarise } from '@plainleaf/summary'
import { expect } from 'vitest'
import { acronymsOf } from '../src/arrange/acronyms-of.ts'
import { bySection, sentencesIn } from './fixture.ts'

/** Orders that no summary leaves out, whatever they end with. */
const warns = (text: string): boolean => /\b(?:call|do not|never|stop)\b/iu.test(text)

// `This page` is what the reader holds.
const leaning =
  /^(?:However|Additionally|This(?! (?:page|leaflet|guide)\b)|That|These|Those|It(?! is not (?:yet )?(?:known|clear)\b)|They|He|She|Such|But|And)\b/u

/** What holds for the summary of any topic. */
export function expectLaws(topic: Topic): void {
  const before = JSON.stringify(topic)
  const plain = summarise(topic)
  expect(JSON.stringify(topic)).toBe(before)
  expect(JSON.stringify(summarise(topic))).toBe(JSON.stringify(plain))
  expect(topicSchema.parse(plain)).toEqual(plain)
  expect(plain).toMatchObject({ id: topic.id, title: topic.title, lang: topic.lang })
  expect(plain.variant).toBe('plain')
  expect(plain.meta).toEqual(topic.meta)
  expect(plain.dropped).toEqual([])

  const source = new Map(sentencesOf(topic).map((sentence) => [sentence.id, sentence]))
  expect(source.size).toBe(sentencesOf(topic).length)
  const own = acronymsOf(
    topic,
    [...source.values()].map(({ text }) => text),
  )
  const sentences = sentencesIn(plain)
  // When to get help is told to the last word.
  const whole = new Set(
    sectionsOf(topic).flatMap((one) => (one.aspect === 'SeeDoctorHealthAspect' ? one.id : [])),
  )
  const ids = bySection(plain).flatMap(({ section, sentences }) => [
    section.id,
    ...sentences.map((sentence) => sentence.id),
  ])
  expect(new Set(ids).size).toBe(ids.length)
  // The parts of a split sentence share their source and stand next to each other.
  const used = sentences
    .map((sentence) => sentence.sources.join(' '))
    .filter((sources, at, all) => sources !== all[at - 1])
    .flatMap((sources) => sources.split(' '))
  expect(new Set(used).size).toBe(used.length)

  for (const { section, sentences } of bySection(plain)) {
    sentences.forEach((sentence, at) => {
      const text = toText(sentence.children)
      expect(sentence.id).toBe(`${section.id}.s${at + 1}`)
      const origin = sentence.sources.map((id) => source.get(id)?.text)
      expect(origin).not.toContain(undefined)
      expect(applyEdits(origin.join(' '), sentence.edits)).toBe(text)
      const order = [...source.keys()]
      const previous = order[order.indexOf(sentence.sources[0]!) - 1]
      const told = `${source.get(previous ?? '')?.text ?? ''} ${topic.title}`
      expectFaithful(origin.join(' '), sentence.edits, own, told)
      if (section.kind === 'disclaimer') return
      const first = source.get(sentence.sources[0]!)!
      // A cell may ask, and what warns is told as it stands.
      if (first.block === 'table cell' || first.block === 'callout') return
      const help = whole.has(first.section)
      const lists = sentence.edits.some(({ ruleId }) => ruleId === 'list-made')
      if (!help && !lists && first.block !== 'list item' && /[:?]$/u.test(text) && !warns(text))
        expect(follows(topic, sentence.sources, sentences[at + 1]?.sources ?? [])).toBe(true)
      const before = source.get(sentences[at - 1]?.sources[0] ?? '')
      // An item may lean on the one before it in a list told whole.
      const inList = before?.block === 'list item' && before.section === first.section
      const parted = sentences[at - 1]?.sources.join() === sentence.sources.join()
      if (leaning.test(text) && !first.id.endsWith('.s1') && !inList && !parted)
        expect(follows(topic, sentences[at - 1]?.sources, sentence.sources)).toBe(true)
    })
  }

  const all = [...source.values()].map(({ text }) => text).join(' ')
  const chosen = sentences.map((sentence) => toText(sentence.children)).join(' ')
  // `67%` takes more words as `67 out of 100`, and two words may be plainer than one.
  const grown = sentences.reduce((sum, { edits }) => sum + growth(edits), 0)
  expect(words(chosen).length).toBeLessThanOrEqual(words(all).length + grown)
  expect(words(toText(plain)).length).toBeLessThanOrEqual(words(toText(topic)).length + grown)
  const references = new Set(topic.references.map(({ id }) => id))
  for (const { id } of plain.references) expect(references).toContain(id)
}

/** Words that edits added, those that took some away left out. */
function growth(edits: readonly Edit[]): number {
  return edits.reduce(
    (sum, { before, after }) => sum + Math.max(0, words(after).length - words(before).length),
    0,
  )
}

/** Rules of the summary itself, which only take away; the others must pass the verifier one by one. */
const removals =
  /^(?:citation-removed|list-joined|connective-removed|filler-removed|list-number-removed|label-removed|list-made|part-taken|short-name-dropped)$/u

/** Each edit says what was said before it; those of one rule that stand together are one step (`Although A, B` → `A. But B`). */
function expectFaithful(
  source: string,
  edits: readonly Edit[],
  own: ReadonlyMap<string, string>,
  told: string,
): void {
  let from = source
  let now = source
  edits.forEach((edit, at) => {
    now = applyEdits(now, [edit])
    // Of a name only words that name go, nothing that denies, doubts or counts.
    if (edit.ruleId === 'name-shortened')
      expect(edit.before).not.toMatch(/\b(?:not?|never|without|may|might|could|\d+)\b/iu)
    // A name may only come from the sentence before, and stands for `This …` or `it` alone.
    const named =
      edit.ruleId === 'subject-named' && /^(?:This |Each session$)|(?:^|\W)it$/u.test(edit.before)
    const problems = removals.test(edit.ruleId)
      ? added(from, now)
      : named
        ? added(`${from} of ${told}`, now)
        : edit.ruleId === 'name-shortened'
          ? added(`${from} this treatment the drug medicine`, now)
          : verify(from, now, explained(from, edit, own))
    const goesOn = edits[at + 1]?.ruleId === edit.ruleId
    if (problems.length > 0 && goesOn) return
    expect({ from, now, problems }).toEqual({ from, now, problems: [] })
    from = now
  })
}

/** What an edit that explains may bring in. */
function explained(text: string, { ruleId, after }: Edit, own: ReadonlyMap<string, string>) {
  const terms = /-(?:explained|expanded)$/u.test(ruleId)
    ? findTerms(text, analyse(text).tokens)
    : []
  const longs = terms.flatMap(({ term, long }) => (long ? [[term, long] as const] : []))
  const acronyms = ruleId === 'acronym-expanded' ? new Map([...longs, ...own]) : new Map()
  const agent = /(?:^|, )(we|the researchers) /iu.exec(after)?.[1]?.toLowerCase()
  return {
    agent:
      ruleId !== 'researchers-named'
        ? undefined
        : agent === 'we'
          ? ('We' as const)
          : ('The researchers' as const),
    glosses: new Set(terms.map(({ gloss }) => gloss)),
    acronyms: new Map([...acronyms].map(([short, long]) => [short.toLowerCase(), long])),
  }
}

/** Words of a plain sentence that its source does not have. */
function added(source: string, text: string): string[] {
  const known = new Set(words(source.toLowerCase()))
  return words(text.toLowerCase()).filter((word) => !known.has(word))
}

/** Whether a sentence stands right after the one it followed in the source. */
function follows(topic: Topic, before: string[] | undefined, sources: string[]): boolean {
  const order = sentencesOf(topic).map(({ id }) => id)
  const last = before?.at(-1)
  return last !== undefined && order.indexOf(last) === order.indexOf(sources[0]!) - 1
}
