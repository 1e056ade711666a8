import type { Topic } from '@plainleaf/content-model'
import {
  type Clinic,
  clinicSchema,
  openEngine,
  printHandout,
  stringsOf,
  toHandout,
} from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { checkNumbers } from '../src/model/check-numbers.ts'
import { stringsOfPiece } from '../src/model/strings-of.ts'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

it('gives a number to call in an emergency, else says what that of the clinic is for, and tells it', async () => {
  const text = (more = '') =>
    topicOf(`# What is it?\n\nText.\n\n## When to get help\n\nCall us if it hurts${more}.\n`)
  const topic = await text()
  const numbers = (whose: Clinic, of = topic) =>
    toHandout(of, of, whose).parts.flatMap(({ role, pieces }) =>
      role === 'help' ? pieces.slice(1) : [],
    )
  const items = [{ name: 'United Kingdom', number: '999' }]
  const own = { ...clinic, emergency: undefined }
  const line =
    'Our phone, if it is not an emergency: 020 7946 0123 (Monday to Friday, 9 am to 5 pm)'
  const phones = { type: 'phones', title: '', items }
  expect(numbers(clinic)).toEqual([phones, { type: 'text', runs: [{ text: line }] }])
  expect(numbers(clinic, await text(' on {{phone}}'))).toEqual([phones])
  const only = 'Call us: 020 7946 0123 (Monday to Friday, 9 am to 5 pm)'
  expect(numbers(own)).toEqual([{ type: 'text', runs: [{ text: only }] }])
  // Alone it would be taken for the number of an ambulance.
  expect(numbers(own, await text(', or an ambulance'))).toEqual([
    { type: 'text', runs: [{ text: line }] },
  ])
  expect(numbers(own, await text(' on {{phone}}'))).toEqual([])
  const note = (of: Topic, whose: Clinic | null) =>
    checkNumbers(toHandout(of, of, whose), of, whose)?.note
  expect(note(topic, clinic)).toBeUndefined()
  expect(note(topic, own)).toContain('emergency: [')
  expect(note(await text(' on {{phone}} above 15 mmol/L'), own)).toContain('emergency: [')
  expect(note(topic, null)).toContain('--clinic')
  for (const said of ['999', '1-800-222-1222', '01 40 05 48 48']) {
    expect(note(await text(` on ${said}`), null)).toBeUndefined()
  }
  expect(note(await text(' since 2019 above 400 mg'), null)).toContain('--clinic')
})

it.each([
  ...['xx', 'en-us', 'en_GB', 'zh-hant'].map((code): [string, boolean] => [code, false]),
  ...['en', 'pt-BR', 'zh-Hant', 'Twi', 'ASL', 'Kreyòl', 'русский'].map(
    (name): [string, boolean] => [name, true],
  ),
])('takes names of languages and known codes: %s', (language, taken) => {
  const profile = { name: 'Oak', phone: '1', languages: ['English', language] }
  const { success, error } = clinicSchema.safeParse(profile)
  expect(success).toBe(taken)
  if (!taken) expect(error?.issues[0]?.path).toEqual(['languages', 1])
})

it.each([
  [['en', 'es', 'ar'], 'We speak: Arabic, English, Spanish.', 'Hablamos: árabe, español, inglés.'],
  [['pt-BR', 'zh-Hant'], 'Brazilian Portuguese', 'portugués de Brasil'],
  [['Polski', 'es', 'English'], 'We speak: Polski, Spanish, English.', 'Polski, español, English.'],
  [['xx', 'Urdu'], 'We speak: xx, Urdu.', 'xx, Urdu.'],
])('names languages in the language of the handout: %j', async (languages, named, nombres) => {
  const said = async (lang: string) => {
    const topic = await topicOf(`---\nlang: ${lang}\n---\n\n# What?\n\nText.\n`)
    return stringsOf(toHandout(topic, topic, { ...clinic, languages })).join(' ')
  }
  expect(await said('en')).toContain(named)
  expect(await said('es')).toContain(nombres)
})

it.each(['name', 'hours', 'note'] as const)('refuses a variable in the %s of a profile', (key) => {
  const [issue] = clinicSchema.safeParse({ ...clinic, [key]: 'Ask {{doctor}}' }).error?.issues ?? []
  expect(issue).toMatchObject({ path: [key], message: expect.stringContaining('{{variables}}') })
})

it.each<[string, boolean]>([
  ['999', true],
  ['9-1-1 (free)', true],
  ['٩٩٩', true],
  ['none', false],
  ['-', false],
])('takes %j for an emergency number: %s', (number, right) => {
  const profile = { ...clinic, emergency: [{ region: 'Here', number }] }
  const { success, error } = clinicSchema.safeParse(profile)
  expect(success).toBe(right)
  if (!right) expect(error?.issues[0]?.message).toBe('Expected a number to call')
})

const full: Clinic = {
  ...clinic,
  name: 'Northfield Neighbourhood Clinic for Children, Young People and Families',
  address: 'Third floor, Northfield House, 120 Long River Street, Northfield, London',
  web: 'www.northfield-neighbourhood-clinic.example.org',
  emergency: ['Ambulance', 'Poisons line', 'Crisis line'].map((region) => ({
    region,
    number: '020 7946 0999',
  })),
  note: 'Please ring the bell. '.repeat(9).trim(),
  funding: 'Northfield Charity.',
}

it('goes without the spare lines of a clinic profile before the questions to ask', async () => {
  let kept = 0
  for (let count = 16; count <= 32; count++) {
    const points = '- Some words stand here, and some more.\n'.repeat(count)
    const topic = await topicOf(`# Asthma\n\n## Key points\n\n${points}\n`)
    const model = toHandout(topic, topic, clinic, { variant: 'key-points' })
    const { notes, errors } = printHandout(model, topic, engine)
    const said = notes.map(({ reason }) => reason).join(' ')
    if (errors.length > 0 || !said.includes("the clinic's note")) continue
    if (!said.includes('the questions to ask')) kept++
  }
  expect(kept).toBeGreaterThan(0)
})

it('goes without the spare lines of a clinic profile, and names it where it is what is too much', async () => {
  const print = async (count: number) => {
    const words = 'Some words stand here. '.repeat(count)
    const topic = await topicOf(`# Asthma\n\n## Why?\n\n${words}\n`)
    return printHandout(toHandout(topic, topic, full), topic, engine)
  }
  // The longest that still fits.
  let [fits, not] = [100, 500]
  while (not - fits > 2) {
    const middle = Math.floor((fits + not) / 2)
    if ((await print(middle)).pdf) fits = middle
    else not = middle
  }
  const { notes, pdf, handout } = await print(fits)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  const said = notes.map(({ reason }) => reason).join('\n')
  expect(said).toMatch(/goes without .*the clinic's note.*, so that it fits/u)
  expect(notes.filter(({ ruleId }) => ruleId === 'handout-left-out')).toHaveLength(1)
  expect((await print(not)).errors[0]?.reason).toContain(
    'with only a name and a phone number in the clinic profile it fits',
  )
  expect((await print(3 * not)).errors[0]?.reason).toContain('the longest section is')
})

it.each<[string, Partial<Clinic>]>([
  ['hours', { hours: 'By appointment only. '.repeat(60).trim() }],
  ['funding', { funding: 'A charity of the town. '.repeat(60).trim() }],
  ['name', { name: 'A clinic with a long name '.repeat(40).trim() }],
])('names what is long in a clinic profile: its %s', async (line, more) => {
  const words = 'Some words stand here. '.repeat(295)
  const topic = await topicOf(`# Asthma\n\n## Why?\n\n${words}\n`)
  const printed = (whose: Partial<Clinic>) => {
    const short: Clinic = { name: 'Hill Practice', phone: '020 7946 0123', ...whose }
    return printHandout(toHandout(topic, topic, short), topic, engine)
  }
  expect(printed({}).errors).toEqual([])
  expect(printed(more).errors.map(({ note }) => note)).toEqual([
    `Shorten the profile, first its ${line}`,
  ])
})

it('asks for no shorter profile where nothing in it is long', async () => {
  const short: Clinic = { name: 'Hill Practice', phone: '020 7946 0123', hours: 'Any day' }
  const found = new Set<string | undefined>()
  for (let count = 290; count < 350; count += 15) {
    const words = 'Some words stand here. '.repeat(count)
    const topic = await topicOf(`# Asthma\n\n## Why?\n\n${words}\n`)
    found.add(printHandout(toHandout(topic, topic, short), topic, engine).errors[0]?.ruleId)
  }
  expect([...found]).toEqual([undefined, 'handout-too-long'])
})

it('keeps on a sheet of key points what helps to get another form, and names what it leaves out', async () => {
  const topic = await topicOf(
    '---\nlicence: CC-BY-4.0\n---\n\n# Asthma\n\n## Key points\n\n- Text.\n\n## What is it?\n\nText.\n',
  )
  const model = toHandout(topic, topic, full, { variant: 'key-points' })
  const { pdf, handout, notes } = printHandout(model, topic, engine)
  expect(notes).toEqual([])
  expect(await checkPdf(pdf!, handout)).toEqual([])
  const said = stringsOf(handout).join(' ')
  expect(said).toContain(
    'Ask us if you need another format or language. We speak: English, Polish.',
  )
  expect(said).toContain('Funding: Northfield Charity. Licence: CC-BY-4.0. This handout also comes')
  expect(said).toContain('Not on this sheet: What is it?')
})

it('keeps what a text leaves to the clinic where its short form goes without it', async () => {
  const topic = await topicOf(
    '# Asthma\n\n## What is it?\n\nIt is common. Call {{phone}} with questions.\n\n## What helps?\n\nA spray. Come to {{address}}.\n',
  )
  const short = await topicOf('# Asthma\n\n## What is it?\n\nIt is common.\n\n## Why?\n\nPollen.\n')
  const body = toHandout(topic, short, clinic).parts.slice(0, 2)
  expect(body.map(({ pieces }) => pieces.flatMap(stringsOfPiece))).toEqual([
    ['It is common.', 'Call 020 7946 0123 with questions.'],
    ['Pollen.', 'Come to 12 River Street, London.'],
  ])
  const whole = toHandout(topic, topic, clinic).parts.slice(0, 1)
  expect(whole.flatMap(({ pieces }) => pieces)).toHaveLength(1)
})
