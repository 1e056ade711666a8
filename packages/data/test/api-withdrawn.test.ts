import { api } from '@plainleaf/data'
import { describe, expect, it } from 'vitest'
import { advisory, clinic, earWax, filesOf, hayFever } from './clinic.ts'

const files = await filesOf(api, clinic)
const json = (path: string, from = files) => JSON.parse(from.get(`v1/${path}`)!)

describe('a withdrawn topic', () => {
  it('has its file, the reason and no words', async () => {
    const withdrawn = await filesOf(api, { ...clinic, advisories: [advisory] })
    const topic = json('topics/ear-wax.json', withdrawn)
    // Also for readers that are shown no more than the reason, as by the element.
    const reason = `${advisory.reason} Read instead: “Hay fever”.`
    expect(topic).toMatchObject({
      creativeWorkStatus: 'Withdrawn',
      hasPart: [],
      correction: [{ '@type': 'CorrectionComment', identifier: '2026-001', text: reason }],
    })
    expect([topic.lastReviewed, topic.archivedAt]).toEqual([undefined, undefined])
    const heading = { text: 'Information withdrawn on 1 May 2026.', inLanguage: 'en', dir: 'ltr' }
    expect(topic.correction[0].headline).toBe(heading.text)
    expect(topic.checkedText.text).toBe('Last changed 1 May 2026.')
    expect(json('advisories.json', withdrawn)).toEqual({
      advisories: [{ ...advisory, reason, heading }],
    })
    const all = [...withdrawn.entries()].filter(([path]) => path.includes('ear-wax'))
    expect(all.map(([path]) => path)).toEqual([
      'v1/topics/ear-wax.json',
      'v1/topics/ear-wax.plain.json',
    ])
    for (const [path, content] of withdrawn) expect(content, path).not.toContain('to catch dust')
    expect(json('collections.json', withdrawn).collections[0].topics[0]).toMatchObject({
      withdrawn: true,
      plain: false,
    })
  })

  it('is still known where its text is deleted', async () => {
    const topics = clinic.topics.filter(({ id }) => id !== 'ear-wax')
    const gone = await filesOf(api, { ...clinic, topics, advisories: [advisory] })
    expect(json('topics/ear-wax.json', gone)).toMatchObject({
      identifier: 'ear-wax',
      creativeWorkStatus: 'Withdrawn',
      hasPart: [],
    })
  })

  it('names the sections that were taken back', async () => {
    const sections = ['how-to-use-drops']
    const files = await filesOf(api, { ...clinic, advisories: [{ ...advisory, sections }] })
    expect(json('topics/ear-wax.json', files).correction[0].about).toEqual([
      {
        '@type': 'HealthTopicContent',
        identifier: sections[0],
        creativeWorkStatus: 'Withdrawn',
      },
    ])
  })

  it('is only told of where words were corrected', async () => {
    const advisories = [{ ...advisory, status: 'corrected' as const, revisions: ['0123456789ab'] }]
    const topic = json('topics/ear-wax.json', await filesOf(api, { ...clinic, advisories }))
    expect(topic.creativeWorkStatus).toBeUndefined()
    expect(topic.correction).toHaveLength(1)
    expect(topic.hasPart.length).toBeGreaterThan(earWax.children.length - 1)
  })
  it('says over which sections a notice has to stand', async () => {
    const about = (sections: string[], status: 'corrected' | 'withdrawn' = 'corrected') =>
      ({ ...advisory, status, sections, replacedBy: undefined }) satisfies object
    const advisories = [
      about(['how-to-use-drops']),
      about(['is-it-catching']),
      about(['no-longer-there']),
      about(['no-longer-there'], 'withdrawn'),
    ].map((each, at) => ({ ...each, id: String(at) }))
    const told = await filesOf(api, { ...clinic, advisories })
    const concerns = json('advisories.json', told).advisories.map(
      (each: { concerns?: string[] }) => each.concerns,
    )
    expect(concerns).toEqual([
      ['how-to-use-drops', 'what-can-i-do-myself', 'with-a-child'],
      ['is-it-catching', 'questions'],
      undefined,
      ['no-longer-there'],
    ])
    const said = (section: string) =>
      json(`topics/ear-wax/sections/${section}.json`, told)
        .isPartOf.correction.map(({ identifier }: { identifier: string }) => identifier)
        .join('')
    expect([said('with-a-child'), said('questions'), said('when-to-see-a-nurse')]).toEqual([
      '02',
      '12',
      '2',
    ])
    expect(json('topics/ear-wax.json', told).correction[0].about).toEqual([
      { '@type': 'HealthTopicContent', identifier: 'how-to-use-drops' },
    ])
  })

  it('is said in the language of the topic, or in marked English', async () => {
    const said = async (lang: string) => {
      const topics = [{ ...earWax, lang }, hayFever]
      const files = await filesOf(api, { ...clinic, topics, advisories: [corrected] })
      const { heading } = json('advisories.json', files).advisories[0]
      return [heading, json('topics/ear-wax.json', files).checkedText]
    }
    const corrected = { ...advisory, status: 'corrected' as const }
    expect(await said('de-AT')).toEqual([
      { text: 'Information berichtigt am 1. Mai 2026.', inLanguage: 'de-AT', dir: 'ltr' },
      { text: 'Zuletzt geprüft am 4. März 2026.', inLanguage: 'de-AT', dir: 'ltr' },
    ])
    const about = { ...corrected, sections: ['how-to-use-drops'] }
    const topics = [{ ...earWax, lang: 'fr' }, hayFever]
    const french = await filesOf(api, { ...clinic, topics, advisories: [about] })
    expect(json('advisories.json', french).advisories[0].heading.text).toBe(
      'Information corrigée le 1er mai 2026\u202f: «\u202fHow to use drops\u202f».',
    )
    expect(json('topics/ear-wax.json', french).creditText).toMatch(/^«\u202fEar wax\u202f», /)
    expect(await said('ar')).toMatchObject([
      { inLanguage: 'ar', dir: 'rtl' },
      { text: 'آخر تحقق: 4 مارس 2026.', inLanguage: 'ar', dir: 'rtl' },
    ])
    expect(await said('fa')).toMatchObject([
      { text: 'Information corrected on 1 May 2026.', inLanguage: 'en', dir: 'ltr' },
      { text: 'Last checked 4 March 2026.', inLanguage: 'en', dir: 'ltr' },
    ])
  })
})
