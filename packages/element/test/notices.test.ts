import { expect, test } from 'vitest'
import { hayFever } from './hay-fever.ts'
import { openHost, whole } from './open-host.ts'

const host = openHost()
const { open, words, json } = host

test('says that a topic is withdrawn, and shows none of its words', async () => {
  const notice = {
    topic: 'hay-fever',
    status: 'withdrawn',
    date: '2026-11-21',
    heading: { text: 'Information withdrawn on 21 November 2026.', inLanguage: 'en', dir: 'ltr' },
    reason: 'Advice has changed.',
  }
  json('/v1/advisories.json', { advisories: [notice, { ...notice, topic: 'asthma' }] })
  await open(whole)
  expect(await words()).toMatchInlineSnapshot(`
    "Hay fever

    Information withdrawn on 21 November 2026. Advice has changed.

    “Hay fever” by Meadow Clinic. Licence: CC-BY-4.0. Last checked 4 March 2026."
  `)
})

test('says what was corrected in the revision that is shown, and not in others', async () => {
  const notice = {
    topic: 'hay-fever',
    status: 'corrected',
    date: '2026-11-21',
    reason: 'A dose was wrong.',
  }
  json('/v1/advisories.json', {
    advisories: [
      { ...notice, revisions: ['0123456789ab'] },
      { ...notice, revisions: ['ffffffffffff'], reason: 'Older.' },
    ],
  })
  await open(whole)
  const text = await words()
  expect(text).toContain('corrected 2026-11-21 A dose was wrong.')
  expect(text).toContain('Hay fever is an allergy')
  expect(text).not.toContain('Older.')
})

test('shows a notice over the section that it is about, and over no other', async () => {
  const notice = { topic: 'hay-fever', status: 'corrected', date: '2026-11-21', reason: 'Once.' }
  const about = { sections: ['sprays'], concerns: ['sprays', 'what-helps'] }
  json('/v1/advisories.json', { advisories: [{ ...notice, ...about }] })
  for (const [section, shown] of [
    ['sprays', true],
    ['what-it-is', false],
  ] as const) {
    await open(whole.replace('src=', `section="${section}" src=`))
    expect((await words()).includes('corrected 2026-11-21 Once.')).toBe(shown)
    if (shown) await host.page.context().close()
  }
})

test('shows a revision with the days of the topic as it is now, and says where that was withdrawn', async () => {
  const { lastReviewed: _, checkedText: __, ...pin } = hayFever
  const old = {
    ...pin,
    url: '../../../pages/hay-fever.html',
    version: 'ffffffffffff',
    name: 'Pollen',
  }
  json('/v1/r/hay-fever/0123456789ab-000000000000.json', old)
  json('/v1/r/hay-fever/ffffffffffff-000000000000.json', old)
  const pinned = (version: string) =>
    whole.replace('topics/hay-fever', `r/hay-fever/${version}-000000000000`)
  const shown = async (version: string) => {
    await open(pinned(version))
    const text = await words()
    await host.page.context().close()
    return text
  }
  // The same words stand in the latest file, which has the day.
  expect(await shown('0123456789ab')).toMatch(/^Hay fever\n[\s\S]*Last checked 4 March 2026\.$/)
  expect(await shown('ffffffffffff')).toMatch(/^Pollen\n[\s\S]*Licence: CC-BY-4\.0\.$/)
  expect(await shown('eeeeeeeeeeee')).toBe('Read about hay fever')
  json('/v1/topics/hay-fever.json', {
    ...hayFever,
    creativeWorkStatus: 'Withdrawn',
    hasPart: [],
    version: 'cccccccccccc',
  })
  const notice = { topic: 'hay-fever', status: 'withdrawn', date: '2026-11-21', reason: 'Wrong.' }
  json('/v1/advisories.json', { advisories: [notice] })
  expect(await shown('eeeeeeeeeeee')).toContain('withdrawn 2026-11-21 Wrong.')
})
