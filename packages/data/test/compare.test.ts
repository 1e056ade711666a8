import { compareTopics, type TopicJson } from '@plainleaf/data'
import { describe, expect, it } from 'vitest'

type Part = [id: string, heading: string, html: string, aspect?: string | undefined]

/** A topic as the API holds it, with just what is compared. */
function topic(parts: Part[], more: Partial<TopicJson> = {}): TopicJson {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    identifier: 'hay-fever',
    name: 'Hay fever',
    headline: 'Hay fever',
    inLanguage: 'en',
    dir: 'ltr',
    version: '0123456789ab',
    sha256: '0'.repeat(64),
    author: { '@type': 'Organization', name: 'A clinic' },
    copyrightHolder: { '@type': 'Organization', name: 'A clinic' },
    creditText: '“Hay fever” by A clinic.',
    about: { '@type': 'MedicalEntity', name: 'Hay fever' },
    keywords: [],
    isPartOf: { '@type': 'Collection', identifier: 'allergies', name: 'Allergies' },
    hasPart: parts.map(([identifier, headline, text, aspect]) => ({
      '@type': 'HealthTopicContent',
      identifier,
      headline,
      description: headline,
      ...(aspect && { hasHealthAspect: `https://schema.org/${aspect}HealthAspect` }),
      hasPart: [{ '@type': 'WebPageElement', headline: '', text }],
    })),
    ...more,
  }
}

const one = (text: string, aspect?: string) => topic([['nose', 'Your nose', text, aspect]])
const impact = (before: string, after: string, aspect?: string) =>
  compareTopics(one(before, aspect), one(after, aspect)).impact

describe('compareTopics', () => {
  it('finds nothing between equal topics', () => {
    expect(compareTopics(one('<p>Rinse it daily.</p>'), one('<p>Rinse it daily.</p>'))).toEqual({
      impact: 'none',
      changes: [],
    })
  })

  it('names the section and the sentences that differ', () => {
    const before = one('<p>Rinse it daily. It helps 3 in 10 people.</p>')
    const after = one('<p>Rinse it daily. It helps 4 in 10 people.</p>')
    expect(compareTopics(before, after)).toEqual({
      impact: 'meaning',
      changes: [
        {
          section: 'nose',
          what: 'words-changed',
          impact: 'meaning',
          before: 'It helps 3 in 10 people.',
          after: 'It helps 4 in 10 people.',
        },
      ],
    })
  })

  it.each([
    ['<p>Rinse <b>it</b> daily.</p>', '<p>Rinse it daily.</p>', 'none'],
    [
      '<p>Rinse it <span class="citation">[<a href="x#ref-a">1</a>]</span> daily.</p>',
      '<p>Rinse it daily.</p>',
      'none',
    ],
    ['<p>Rinse it, daily.</p>', '<p>Rinse it daily.</p>', 'wording'],
    ['<p>Rinse the nose evry day.</p>', '<p>Rinse your nose every day.</p>', 'meaning'],
    ['<p>Rinse the nose evrey day.</p>', '<p>Rinse the nose every day.</p>', 'wording'],
    ['<p>Take this tablet.</p>', '<p>Take the tablet.</p>', 'wording'],
    ['<p>It does not spread.</p>', '<p>It does spread.</p>', 'meaning'],
    ['<p>It can spread.</p>', '<p>It cannot spread.</p>', 'meaning'],
    ['<p>It may help.</p>', '<p>It will help.</p>', 'meaning'],
    ['<p>Stay outside.</p>', '<p>Stay inside.</p>', 'meaning'],
    ['<p>It is usual.</p>', '<p>It is unusual.</p>', 'meaning'],
    ['<p>For 10 days.</p>', '<p>For 100 days.</p>', 'meaning'],
    ['<p>For 1.5 hours.</p>', '<p>For 15 hours.</p>', 'meaning'],
    ['<p>Cats bite dogs.</p>', '<p>Dogs bite cats.</p>', 'meaning'],
    ['<p>Rinse it daily. Dry it.</p>', '<p>Dry it. Rinse it daily.</p>', 'meaning'],
    ['<p>Use 5 mg a day.</p>', '<p>Use 50 mg a day.</p>', 'safety'],
    ['<p>Safe when pregnant.</p>', '<p>Not safe when pregnant.</p>', 'safety'],
    ['<p>It was approved.</p>', '<p>It was refused.</p>', 'safety'],
  ])('weighs %s against %s as %s', (before, after, expected) => {
    expect(impact(before, after)).toBe(expected)
  })

  it('acts on a changed meaning in sections about harm, and not on a slip there', () => {
    expect(
      impact('<p>You may feel sleepy.</p>', '<p>You will feel sleepy.</p>', 'SideEffects'),
    ).toBe('safety')
    expect(
      impact('<p>You may feel sleepi.</p>', '<p>You may feel sleepy.</p>', 'SideEffects'),
    ).toBe('wording')
    expect(
      impact('<p>You may feel sleepy.</p>', '<p>You will feel sleepy.</p>', 'LivingWith'),
    ).toBe('meaning')
  })

  it('lists sections that came, went, moved and were renamed', () => {
    const [a, b, c]: Part[] = [
      ['a', 'A', '<p>One.</p>'],
      ['b', 'B', '<p>Two.</p>'],
      ['c', 'C', '<p>Three.</p>'],
    ]
    const found = compareTopics(
      topic([a!, b!, c!]),
      topic([['z', 'A', '<p>One.</p>'], c!, b!, ['d', 'D', '<p>Four.</p>']]),
    )
    expect(found.changes.map(({ what, section }) => `${what} ${section}`)).toEqual([
      'section-renamed z',
      'section-added d',
      'section-moved b',
    ])
    expect(compareTopics(topic([a!, b!]), topic([a!])).changes).toEqual([
      { section: 'b', what: 'section-removed', impact: 'meaning', before: 'B: Two.' },
    ])
    const gone = compareTopics(topic([a!, ['s', 'S', '<p>Rest.</p>', 'Safety']]), topic([a!]))
    expect(gone.impact).toBe('safety')
  })

  it('says that a topic was withdrawn, and not that its sections went', () => {
    const after = topic([], {
      creativeWorkStatus: 'Withdrawn',
      correction: [
        {
          '@type': 'CorrectionComment',
          headline: 'Information withdrawn.',
          inLanguage: 'en',
          identifier: '1',
          datePublished: '2026-11-21',
          text: 'The dose was wrong.',
        },
      ],
    })
    expect(compareTopics(one('<p>Use 5 mg.</p>'), after)).toEqual({
      impact: 'safety',
      changes: [{ what: 'withdrawn', impact: 'safety', after: 'The dose was wrong.' }],
    })
  })

  it('compares what sections cite, not how sources are numbered', () => {
    const cited = (position: number, text: string): TopicJson => {
      const made = one('<p>It helps.</p>')
      made.hasPart[0]!.citation = [{ '@type': 'Book', identifier: 'ash', position, text }]
      return made
    }
    expect(compareTopics(cited(1, 'Ash A. Noses.'), cited(2, 'Ash A. Noses.')).impact).toBe('none')
    expect(compareTopics(cited(1, 'Ash A. Noses.'), cited(1, 'Elm E. Ears.'))).toEqual({
      impact: 'meaning',
      changes: [
        {
          section: 'nose',
          what: 'sources-changed',
          impact: 'meaning',
          before: 'Ash A. Noses.',
          after: 'Elm E. Ears.',
        },
      ],
    })
  })

  it('compares subsections by their own ids', () => {
    const with2 = (text: string): TopicJson => {
      const made = one('<p>It helps.</p>')
      made.hasPart[0]!.hasPart.push({
        '@type': 'WebPageElement',
        identifier: 'drops',
        headline: 'Drops',
        text,
      })
      return made
    }
    const { changes } = compareTopics(with2('<p>Warm.</p>'), with2('<p>Cold.</p>'))
    expect(changes).toMatchObject([
      { section: 'drops', what: 'words-changed', before: 'Warm.', after: 'Cold.' },
    ])
  })

  it('says how titles and licences changed', () => {
    const { changes } = compareTopics(
      topic([], { license: 'MIT' }),
      topic([], { name: 'Hay fever and cats', license: 'CC0-1.0' }),
    )
    expect(changes).toEqual([
      {
        what: 'title-changed',
        impact: 'meaning',
        before: 'Hay fever',
        after: 'Hay fever and cats',
      },
      { what: 'licence-changed', impact: 'none', before: 'MIT', after: 'CC0-1.0' },
    ])
  })
})
