import { openEngine, printHandout, stringsOf, toHandout } from '@plainleaf/handout'
import { expect, it } from 'vitest'
import { stringsOfPiece } from '../src/model/strings-of.ts'
import { warningsIn } from '../src/model/warnings-in.ts'
import { cutsOf } from '../src/press/cuts.ts'
import { bansCompany } from '../src/words/bans.ts'
import { cuesIn } from '../src/words/cues.ts'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

it.each([
  ['a ban on another medicine', 'Can it go with pills?', 'Do not take ibuprofen with it.'],
  ['a ban on a food', 'What about meals?', 'Never eat grapefruit.'],
  ['a list of what is forbidden', 'Which other medicines matter?', 'Do not take:\n\n- lofexidine'],
  ['what to do at once', 'What about fits?', 'Ring the ward at once after a fit.'],
])('keeps %s on a full sheet longer than other warnings', async (_, heading, words) => {
  const others = Array.from('abcdefghijklmnopq')
    .map((one) => `## Job ${one}\n\n${`Do not do this on ${one}. `.repeat(8)}\n\n`)
    .join('')
  const topic = await topicOf(
    `# Drops\n\n## What are they?\n\nDrops for the heart.\n\n${others}## ${heading}\n\n${words}\n`,
  )
  const model = toHandout(topic, topic, clinic, { variant: 'key-points' })
  const { handout, pages } = printHandout(model, topic, engine)
  const said = stringsOf(handout).join('\n')
  expect(pages).toBe(1)
  expect(said).toContain(words.split(/[\n-]+ ?/u).at(-1))
  expect(said).not.toContain('on q.')
})

it('names none of the sections that are not on it before it goes without a ban', async () => {
  const topic = await topicOf(
    '# Drops\n\n## What are they?\n\nDrops for the heart.\n\n## Sheds\n\nDo not lift tools.\n\nRest well.\n\n## Pills\n\nDo not take ibuprofen with it.\n\nRest well.\n',
  )
  const all = cutsOf(toHandout(topic, topic, clinic, { variant: 'key-points' }))
  const at = (what: string): number => all.findIndex((one) => one.what === what)
  expect(at('what “Sheds” tells not to do')).toBeLessThan(
    at('some names of what is not on the sheet'),
  )
  expect(at('what “Pills” tells not to do')).toBe(at('the list of what is not on the sheet') + 1)
})

it('keeps a ban that is no order, beside which nothing else warns', async () => {
  const topic = await topicOf('# A\n\n## B\n\nIt must not be taken with beer.\n\nRest well.\n')
  const [part] = toHandout(topic, topic, null).parts
  const kept = warningsIn(part!.pieces, 'en').flatMap(stringsOfPiece)
  expect(kept).toEqual(['It must not be taken with beer.'])
})

it.each([
  ['en', 'Never mix it with other medicines.', true],
  ['en', 'Avoid alcohol.', true],
  ['en', 'Do not drive.', false],
  ['en', 'Take aspirin with it.', false],
  ['es', 'No tome ibuprofeno con este jarabe.', true],
  ['es', 'No se debe mezclar con alcohol.', true],
  ['es', 'No conduzca.', false],
  ['fr', 'Ne prenez pas d’autres médicaments.', true],
  ['fr', 'Évitez le pamplemousse.', true],
  ['fr', 'Ne conduisez pas.', false],
  ['de', 'Nehmen Sie kein Ibuprofen dazu.', true],
  ['de', 'Der Saft darf nicht zusammen mit Johanniskraut genommen werden.', true],
  ['de', 'Fahren Sie nicht Auto.', false],
  ['ar', 'لا تأخذ الأسبرين معه.', true],
  ['ar', 'لا تقد السيارة.', false],
])('%s: %s (%s)', (lang, sentence, bans) => {
  expect(bansCompany(sentence, lang)).toBe(bans)
})

it('keeps with a ban on any of these what these are', async () => {
  const topic = await topicOf(
    '# A\n\n## B\n\n- St Elsewhere’s root\n- Red clover\n\nDo not rely on the drops with any of these.\n\n- Tea\n\nDo not drive.\n',
  )
  const [part] = toHandout(topic, topic, null).parts
  expect(warningsIn(part!.pieces, 'en').flatMap(stringsOfPiece).filter(Boolean)).toEqual([
    'St Elsewhere’s root',
    'Red clover',
    'Do not rely on the drops with any of these.',
    'Do not drive.',
  ])
})

it.each([
  ['en', 'Do not take any of them.', 'Do not drive.'],
  ['de', 'Nehmen Sie keines davon.', 'Fahren Sie nicht.'],
  ['es', 'No tome ninguno de estos.', 'No conduzca.'],
  ['fr', 'Ne prenez aucun de ceux-ci.', 'Ne conduisez pas.'],
  ['ar', 'لا تأخذ أيا من هذه.', 'لا تقد السيارة.'],
])('hears in %s what points back: %s', (lang, back, other) => {
  expect(cuesIn(lang).these.test(back)).toBe(true)
  expect(cuesIn(lang).these.test(other)).toBe(false)
})
