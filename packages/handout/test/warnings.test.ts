import { openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { stringsOfPiece } from '../src/model/strings-of.ts'
import { warningsIn } from '../src/model/warnings-in.ts'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

it('has on a sheet of key points what other sections tell not to do, below their headings', async () => {
  const topic = await topicOf(
    '# Warfarin\n\n## Key points\n\n- It thins the blood.\n\n## How is it taken?\n\nTake it in the evening.\n\nDo not take two on one day.\n\n## What should I eat?\n\nAlmost anything.\n',
  )
  const { parts, absent } = toHandout(topic, topic, clinic, { variant: 'key-points' })
  const said = parts.find(({ id }) => id === 'how-is-it-taken')?.pieces.flatMap(stringsOfPiece)
  expect(said).toEqual(['Do not take two on one day.'])
  expect(absent.headings).toEqual(['What should I eat?'])
})

it.each([
  ['has, beside lines for notes,', 1, ['What are the side effects?'], true],
  ['has, in place of lines for notes,', 85, ['What are the side effects?'], false],
  ['goes without, where there is no room even then,', 150, [], true],
])('a sheet of key points %s whole sections on risks', async (_, times, headings, lines) => {
  const words = 'It may bruise the skin. '.repeat(times)
  const topic = await topicOf(
    `# Warfarin\n\n## Key points\n\n- It thins the blood.\n\n## What are the side effects?\n\n${words}\n\n## What should I eat?\n\nAlmost anything.\n`,
  )
  const model = toHandout(topic, topic, clinic, { variant: 'key-points' })
  const { pdf, handout, notes } = printHandout(model, topic, engine)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  const body = handout.parts.filter(({ role }) => role === 'prose')
  expect(body.map(({ heading }) => heading)).toEqual(headings)
  const all = ['What are the side effects?', 'What should I eat?']
  expect(handout.absent.headings).toEqual(all.filter((one) => !headings.includes(one)))
  expect(JSON.stringify(handout.parts).includes('{"type":"lines","count":3}')).toBe(lines)
  expect(notes).toHaveLength(times === 1 ? 0 : 1)
})

it('keeps on a sheet what sections tell not to do, when their other words have to go', async () => {
  const words = 'Some words stand here. '.repeat(60)
  const sections = ['Why?', 'How?', 'Where?'].map((one) => `## ${one}\n\n${words}\n`).join('\n')
  const topic = await topicOf(
    `# Warfarin\n\n## What is it?\n\n${words}\n\n${sections}\n## What helps?\n\n${words}\n\nNever take aspirin with it.\n`,
  )
  const model = toHandout(topic, topic, clinic, { variant: 'key-points' })
  const { pdf, handout } = printHandout(model, topic, engine)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  const said = handout.parts.find(({ id }) => id === 'what-helps')?.pieces.flatMap(stringsOfPiece)
  expect(said).toEqual(['Never take aspirin with it.'])
  expect(handout.absent.headings).toContain('Where?')
  expect(handout.absent.headings).not.toContain('What helps?')
})

it('keeps what only warns in a list, a list below words that warn, and a box', async () => {
  const topic = await topicOf(
    '# Why?\n\n- Take one a day.\n- Do not drive.\n\nDo not take it if you:\n\n- have an ulcer\n\n:::warning[Take care]\nIt stains.\n:::\n',
  )
  const { parts } = toHandout(topic, topic, null)
  const { pieces } = parts[0]!
  const said = warningsIn(pieces, 'en').flatMap(stringsOfPiece)
  expect(said.filter(Boolean)).toEqual([
    'Do not drive.',
    'Do not take it if you:',
    'have an ulcer',
    'Take care',
    'It stains.',
  ])
})

it.each([
  ['es', 'No tome más de dos al día.', 'No es frecuente.'],
  ['fr', 'Ne prenez jamais deux comprimés.', 'Ce n’est pas fréquent.'],
  ['de', 'Nehmen Sie niemals zwei Tabletten.', 'Das ist nicht häufig.'],
  ['ar', 'لا تتناول أكثر من حبتين.', 'هذا غير شائع.'],
])('knows in %s what tells not to do something', (lang, warns, says) => {
  const piece = (text: string) => ({ type: 'text' as const, runs: [{ text }] })
  expect(warningsIn([piece(warns), piece(says)], lang)).toEqual([piece(warns)])
})

it.each([
  ['en', 'Call your doctor or go to the emergency department at once.', 'You may feel sick.'],
  ['de', 'Gehen Sie sofort in die Notaufnahme.', 'Ihnen kann übel werden.'],
  ['es', 'Vaya a urgencias.', 'Puede sentir náuseas.'],
  ['fr', 'Allez aux urgences.', 'Vous pouvez avoir mal au cœur.'],
  ['ar', 'اذهب إلى الطوارئ.', 'قد تشعر بالغثيان.'],
])(
  'keeps on a sheet of key points what to do at once, and says that there is more: %s',
  async (lang, order, other) => {
    const topic = await topicOf(
      `---\nlang: ${lang}\n---\n\n# Warfarin\n\n## Key points {kind=keyPoints}\n\n- Warfarin.\n\n## At home {kind=prose}\n\n${order}\n\n${other}\n`,
    )
    const { parts, absent } = toHandout(topic, topic, null, { variant: 'key-points' })
    const said = parts.find(({ heading }) => heading === 'At home')?.pieces.flatMap(stringsOfPiece)
    expect(said).toEqual([order])
    expect(absent.said).toBe(absent.more)
  },
)

it('says on a sheet that there is more where a section was left with no more than what it warns of', async () => {
  const words = 'Some words stand here. '.repeat(60)
  const topic = await topicOf(
    `# Warfarin\n\n## What is it?\n\n${words}\n\n## Why?\n\n${words}\n\n## What helps?\n\n${words}\n\nNever take aspirin with it.\n`,
  )
  const model = toHandout(topic, topic, clinic, { variant: 'key-points' })
  expect(model.absent.said).toBe('')
  const { handout } = printHandout(model, topic, engine)
  const said = handout.parts.find(({ id }) => id === 'what-helps')?.pieces.flatMap(stringsOfPiece)
  expect(said).toEqual(['Never take aspirin with it.'])
  expect(handout.absent.said).toContain('The whole handout says more')
})

it.each([
  ['Tres días antes, no coma fruta.', true],
  ['No coma fruta.', true],
  ['Coma fruta.', false],
  ['Tres días antes, no hay visita.', false],
])('hears whether %s tells not to do something in Spanish (%s)', (text, warns) =>
  expect(warningsIn([{ type: 'text', runs: [{ text }] }], 'es')).toHaveLength(warns ? 1 : 0),
)

it.each([
  ['es', 'Palabras explicadas', '¿Qué significan estas palabras?'],
  ['fr', 'Mots expliqués', 'Que veulent dire ces mots\u00a0?'],
  ['ar', 'شرح الكلمات', 'ماذا تعني هذه الكلمات؟'],
])('%s: asks what words mean that a summary explains', async (lang, heading, asked) => {
  const topic = { ...(await topicOf(`# Tos\n\n## ${heading}\n\nTos: aire.\n`)), lang }
  expect(toHandout(topic, topic, null).parts[0]?.heading).toBe(asked)
})
