import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { setsAgainst, setsBeside } from '../src/select/sets-beside.ts'
import { sentencesIn, topicOf } from './fixture.ts'

describe('the share of another group', () => {
  it.each([
    ['In the other group it was 23 out of 100.', 'Of those with the drops, 52 out of 100 slept.'],
    ['Without the drops, 23 out of 100 slept.', 'With the drops, 52 out of 100 slept.'],
    ['With the drops, it was 52 of 100.', 'Without the drops, 23 of 100 people slept well.'],
    ['Of those who used only a mask, 23 out of 100 slept.', 'Of riders on drops, 52 in 100 slept.'],
    ['Compared with this, 51% of the rest had it again.', 'Of those who swam, 34% had it again.'],
    ['By comparison, 4 out of 10 who rested slept.', 'After a walk, 6 out of 10 slept well.'],
    ['Splint: 77 out of 100 can ride again by May.', 'Cast: 71 out of 100 can ride again by May.'],
    ['In the placebo group, 12% of them slept.', 'Some 30 percent of riders slept well.'],
    ['Without it, 1 in 100 bleed.', 'Of 100 riders who take the drops, 2 bleed each year.'],
    ['Without one, 28 out of 100 do.', 'Out of 100 riders with a mask, about 12 sneeze.'],
    ['Of 1,000 riders who are tested, 14 cough.', 'Of 1,000 who are not tested, 20 cough.'],
    ['About one in 50 fell off with drops.', 'About one in 20 riders fell off without treatment.'],
    ['Two in 100 riders fell off with drops.', 'Five in 100 riders fell off without treatment.'],
    ['Riders with hay lung get back up to 40%.', 'Healthy people get back less than 10% of dust.'],
    [
      'With drops, 2 in 100 riders fell off, and 3 in 100 riders had a bad nose bleed.',
      'Without treatment, 5 in 100 riders fell off.',
    ],
  ])('%s (after: %s)', (text, before) => expect(setsBeside(text, before)).toBe(true))

  it.each([
    ['Ohne Tropfen waren es 5 von 100.', 'Mit Tropfen schliefen 8 von 100 Menschen gut.'],
    ['In der anderen Gruppe waren es 3 von 100.', 'Von 1 von 100 Geimpften weiß man es.'],
    ['Zum Vergleich: Mit einem Scheinmittel 38 von 100.', 'Gut schliefen 70 von 100.'],
    ['Nur mit Ruhe hatten 44 % weniger Weh.', 'Mit Übungen hatten 62 % weniger Weh.'],
    ['Von den Unbehandelten waren es 9 Prozent.', 'Nach der Kur husteten 4 Prozent.'],
  ])('%s (nach: %s)', (text, before) => expect(setsBeside(text, before, 'de-AT')).toBe(true))

  it.each([
    ['Con gotas duermen 52 de cada 100.', 'Sin gotas duermen bien 23 de cada 100.', 'es'],
    ['Sans gouttes, 23 sur 100 dorment.', 'Avec les gouttes, 52 sur 100 dorment.', 'fr'],
  ])('%s (%s, %s)', (text, before, lang) => expect(setsBeside(text, before, lang)).toBe(true))

  it.each([
    ['A cough troubled 3 out of 100 riders.', 'Of those with the drops, 52 out of 100 slept.'],
    ['In the other group it was 23 out of 1,000.', 'With the drops, 52 out of 100 slept.'],
    [
      'In the other group it was 23 out of 100.',
      'It helped 52 out of 100, and 10 out of 100 hurt.',
    ],
    ['In the other group (23%) few slept.', 'Of those with the drops, 52% slept.'],
    ['About 3 in 50 fell off with drops.', 'About one in 20 riders fell off without treatment.'],
    [
      'With drops, 4 in 100 slept badly at night, and 3 in 100 riders had a bad nose bleed.',
      'Without treatment, 5 in 100 riders fell off.',
    ],
    ['Pain control was kept in 90% of riders.', 'A second ride was had by 10% of them.'],
  ])('is not given by %s (after: %s)', (text, before) =>
    expect(setsBeside(text, before)).toBe(false),
  )
})

describe('figures against those before', () => {
  it.each([
    ['But 5 out of 100 get a rash.', 'Of 100 riders, 12 sleep well.', 'en'],
    ['However, 5% get a rash.', 'Some 12% sleep well.', 'en'],
    ['Aber 5 von 100 bekommen Husten.', 'Gut schlafen 12 von 100.', 'de'],
  ])('are set by %s (after: %s)', (text, before, lang) =>
    expect(setsAgainst(text, before, lang)).toBe(true),
  )

  it.each([
    ['But some get a rash.', 'Of 100 riders, 12 sleep well.'],
    ['Some 5 out of 100 get a rash.', 'Of 100 riders, 12 sleep well.'],
    ['But 5 out of 100 get a rash.', 'Some riders sleep well.'],
  ])('are not set by %s (after: %s)', (text, before) =>
    expect(setsAgainst(text, before)).toBe(false),
  )
})

describe('half of a comparison', () => {
  const told = (lang: string, heading: string, text: string) =>
    sentencesIn(
      summarise({
        ...topicOf(
          `# Drops\n\n## About\n\nHay sickness makes riders sneeze.\n\n## ${heading}\n\n${text}`,
        ),
        lang,
      }),
    )
      .map((one) => toText(one))
      .join(' ')

  it('is not told without the other half', () => {
    const text = told(
      'en',
      'How well do they work?',
      'In one study, 68 out of 100 riders who took drops every day rode on all year. Of those who used only a mask, 41 out of 100 rode on without a sneeze that year.',
    )
    expect(text).toContain('68')
    expect(text).toContain('41')
  })

  it('is not told without the other half in German', () => {
    const text = told(
      'de',
      'Wie gut hilft es?',
      'In einer Studie ritten 68 von 100 Menschen mit Tropfen ein Jahr lang ohne Niesen. Ohne Tropfen ritten 41 von 100 Menschen ein Jahr lang ohne Niesen.',
    )
    expect(text).toContain('68')
    expect(text).toContain('41')
  })

  it('is told where good and harm are set side by side, each with it and without', () => {
    const text = told(
      'en',
      'How well do they work?',
      'Without the drops, about 5 out of 100 riders with a cold fall off each year. With the drops, about 2 out of 100 riders fall off each year.\n\nBut 3 in 100 riders who take the drops have a bad nose bleed each year. Without them, 1 in 100 have one.',
    )
    for (const share of ['5 out of 100', '2 out of 100', '3 in 100', '1 in 100'])
      expect(text).toContain(share)
  })

  it('is not told where the other half can stand in no summary', () => {
    const both = (end: string) =>
      told(
        'en',
        'How well do they work?',
        `Most riders rest for a day. Without the drops, about 5 out of 100 riders fall off each year. With the drops, about 2 out of 100 riders fall off each year${end}`,
      )
    expect(both('.')).toMatch(/5 out of 100.*2 out of 100/u)
    expect(both(', as shown in figure 2.')).not.toMatch(/out of 100/u)
  })

  it('is told where it says of whom it is before it says what', () => {
    const text = told(
      'en',
      'How well do they work?',
      'Without treatment, about 5 riders in 100 fell off. Of those who took drops, it was 2 in 100.',
    )
    expect(text).toMatch(/5 riders in 100.*2 in 100/u)
  })

  it('is not told without the item beside it', () => {
    const text = told(
      'en',
      'How do they compare?',
      '- Cast: 71 out of 100 people can ride as before after one year.\n- Operation: 77 out of 100 people can ride as before after one year.',
    )
    expect(text).toContain('71')
    expect(text).toContain('77')
  })
})

describe('what helps and what harms', () => {
  const told = (text: string) =>
    sentencesIn(
      summarise(
        topicOf(`# Masks\n\n## About\n\nA mask keeps hay dust out.\n\n## Does it help?\n\n${text}`),
      ),
    )
      .map((one) => toText(one))
      .join(' ')

  it('are told both, be the harm in a paragraph of its own', () => {
    const text = told(
      'Of 100 riders who wear a mask, 12 sneeze all day. Without one, 28 out of 100 do.\n\nBut 5 out of 100 riders who wear it get a rash, compared with 1 out of 100 without it.',
    )
    expect(text).toMatch(/28 out of 100.* 5 out of 100.*1 out of 100/u)
  })

  it('are told for several outcomes, and where words that can stand in no summary limit them', () => {
    const both = (outcome: string, one: number, other: number) =>
      `With a mask, ${one} out of 100 riders ${outcome}. Without a mask, ${other} out of 100 riders ${outcome}.`
    const all = [both('sneeze', 12, 28), both('wake at night', 7, 19), both('get a rash', 5, 1)]
    for (const text of [all.join(' '), `${all[0]}\n\nBut ${all[2]} However, this soon stops.`])
      expect(told(text)).toMatch(/28 out of 100.* 5 out of 100.* 1 out of 100/u)
  })

  it('are told with the items that they are set against', () => {
    const list = '- Mask: 71 out of 100\n- Drops: 80 out of 100'
    const text = told(
      `How many riders slept well after a year:\n\n${list}\n\nBut 4 out of 100 riders on drops had a rash.`,
    )
    expect(text).toMatch(/How many .* 71 out of 100 .*80 out of 100 .*4 out of 100/u)
  })
})
