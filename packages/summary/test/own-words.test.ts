import { sectionsOf, type Topic, toText } from '@plainleaf/content-model'
import { applyEdits, sentencesOf, summarise } from '@plainleaf/summary'
import { describe, expect, it, test } from 'vitest'
import { sourceNotice } from '../src/output/notice.ts'
import { summaryDataSchema } from '../src/output/summary-data.ts'
import { toSummaryData } from '../src/output/to-summary-data.ts'
import { sentencesIn, topicOf } from './fixture.ts'

const body = `# What is a puffer?

A puffer opens the airways within minutes. A spacer holds the mist until you breathe in. You need both.

## What are the risks?

A puffer can make your hands shake. A puffer can cause thrush.

## What can I do?

Use the puffer when you wheeze. Rinse your mouth after it. Use the spacer each time.

## When to get help

Call 999 if the puffer does not help within ten minutes.

## Words to know

`

/** A topic whose last section is a glossary. */
function withWords(words: string, lang = 'en', text = body): Topic {
  const topic = topicOf(text + words)
  const children = topic.children.map((section) =>
    toText(section.heading) === 'Words to know'
      ? { ...section, kind: 'glossary' as const, terms: [] }
      : section,
  )
  return { ...topic, lang, children } as Topic
}

/** What the summary of a topic explains at its end. */
function explained(topic: Topic): [string, string][] {
  const data = toSummaryData(topic, summarise(topic))
  expect(summaryDataSchema.parse(data)).toEqual(data)
  return data.glossary.map(({ term, explanation }) => [term, explanation])
}

const spacer = 'A plastic tube between the puffer and your mouth. It holds the mist.'

// What is not used leaves room: a summary is no longer than its source.
const others =
  '- Nebuliser: A machine that makes a mist from water.\n- Peak flow: How fast you breathe out, in litres.'

describe('the words that an article explains itself', () => {
  it.each([
    ['in items', `- Spacer: ${spacer}\n- Nebuliser: A machine that makes a mist.`],
    ['in paragraphs', `Spacer: ${spacer}\n\nNebuliser: A machine that makes a mist.`],
    [
      'in a table',
      `| Word | What it means |\n| Spacer | ${spacer} |\n| Nebuliser | A machine that makes a mist. |`,
    ],
  ])('are told in its own sentences, if the summary uses them: %s', (_, words) => {
    expect(explained(withWords(words))).toContainEqual(['Spacer', spacer])
    expect(explained(withWords(words)).map(([term]) => term)).not.toContain('Nebuliser')
    expect(explained(withWords(words)).map(([term]) => term)).not.toContain('Word')
  })

  it('are not explained in our words too, at the end or in a sentence', () => {
    const topic = withWords(
      '- Airways: The pipes in your chest.\n- Thrush: White spots in the mouth.',
    )
    const plain = summarise(topic)
    expect(explained(topic)).toEqual([
      ['Airways', 'The pipes in your chest.'],
      ['Thrush', 'White spots in the mouth.'],
    ])
    const edits = sentencesIn(plain).flatMap(({ edits }) => edits)
    expect(edits.filter(({ ruleId }) => ruleId === 'term-explained')).toEqual([])
  })

  it('keep the name that the author has for them, in any form', () => {
    const topic = withWords(
      '- Oral thrush: White spots.\n- Diagnosis: The name of an illness.',
      'en',
      body
        .replace('cause thrush', 'cause oral thrush')
        .replace('when you wheeze', 'once you are diagnosed'),
    )
    expect(explained(topic).map(([term]) => term)).toEqual(['Diagnosis', 'Oral thrush'])
    expect(toText(summarise(topic).children)).toContain('oral thrush')
    const other = body.replace('when you wheeze', 'when you are nursed')
    expect(
      explained(withWords('- Nursing: Giving the breast.', 'en', other)).map(([term]) => term),
    ).not.toContain('Nursing')
  })

  it('are left out where an explanation is long, or names nothing', () => {
    const long = Array.from({ length: 45 }, () => 'mist').join(' ')
    const words = explained(withWords(`- Spacer: ${long}.\n- These words are used below.`))
    expect(words.map(([term]) => term)).not.toContain('Spacer')
  })

  it('are told once', () => {
    const topic = withWords(`- Spacer: ${spacer}\n- Spacers: A tube.`)
    expect(explained(topic).filter(([term]) => /spacer/iu.test(term))).toHaveLength(1)
  })

  it('come with their trace, and stand where they stand in the article', () => {
    const topic = withWords(`- Spacer: ${spacer}`)
    const plain = summarise(topic)
    const texts = new Map(sentencesOf(topic).map(({ id, text }) => [id, text]))
    const word = toSummaryData(topic, plain).glossary.find(({ term }) => term === 'Spacer')!
    expect(word.sentences).toHaveLength(2)
    for (const { text, sources, edits } of word.sentences!)
      expect(applyEdits(sources.map((id) => texts.get(id)!).join(' '), edits)).toBe(text)
    const theirs = topic.children.find(({ kind }) => kind === 'glossary')!
    const own = sectionsOf(plain).find(({ kind }) => kind === 'glossary')!
    expect(own.id).toBe(theirs.id)
    expect(sentencesIn(own).every(({ id }) => id.startsWith(`${theirs.id}.s`))).toBe(true)
  })

  it('are told in any language', () => {
    const topic = withWords(`- Spacer: ${spacer}\n${others}`, 'de')
    expect(explained(topic)).toEqual([['Spacer', spacer]])
    const own = sectionsOf(summarise(topic)).find(({ kind }) => kind === 'glossary')!
    expect(toText(own.heading)).toBe('Worterklärungen')
  })
})

test('a summary says which explanations are ours', () => {
  // In so long a sentence there is no room for a bracket: the word is explained at the end.
  const long = body.replace(
    'A puffer can cause thrush.',
    'A puffer can cause thrush in the mouth of a child or an adult who does not rinse it with water after each use of it.',
  )
  const noticeOf = (words: string) => sourceNotice(summarise(withWords(words, 'en', long)))
  const all = noticeOf('- Airways: The pipes in your chest.\n- Thrush: White spots in the mouth.')
  expect(all).toContain('Explanations in brackets and the questions to ask are ours.')
  expect(noticeOf('- Nebuliser: A machine.')).toContain('and “Words to know” are ours.')
  expect(noticeOf(`- Spacer: ${spacer}\n${others}`)).toContain(
    'explanations in “Words to know” that the full article does not give, are ours.',
  )
})
