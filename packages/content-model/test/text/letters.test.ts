import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

const read = async (value: string): Promise<Topic> =>
  textReader.read(new VFile({ path: 'brace.txt', value }))

const roles = (topic: Topic): string[] =>
  toOutline(topic)
    .trim()
    .split('\n')
    .filter((row) => !row.startsWith('boilerplate'))
    .map((row) => row.replace(/ {2,}/gu, ' | '))

const dropped = (topic: Topic): string[] => topic.dropped.map(({ text }) => text.trim())

const body = `Your brace holds the teeth where they are. Wear it each night until the summer, and bring it to each visit.

Cleaning it

- Brush it with cold water
- Never boil it

`

describe('letters on paper', () => {
  test('are named after what they are about', async () => {
    const topic = await read(
      `Elm Lane Dental Practice\n7 Elm Lane\nWestbury\n\n3 March 2026\n\nDear Ms Example\n\nRe: Your new brace\n\n${body}Yours sincerely\n\nK. Osei\nDentist\n\ncc: Dr Blum\n`,
    )
    expect(topic.title).toBe('Your new brace')
    expect(dropped(topic)).toEqual(['Re:'])
    const rows = roles(topic)
    expect(rows.slice(1, 4)).toEqual([
      'paragraph | Elm Lane Dental Practice 7 Elm Lane Westbury',
      'paragraph | 3 March 2026',
      'paragraph | Dear Ms Example',
    ])
    expect(rows.filter((row) => row.startsWith('heading'))).toEqual(['heading 2 | Cleaning it'])
    expect(rows.slice(-4)).toEqual([
      'paragraph | Yours sincerely',
      'paragraph | K. Osei',
      'paragraph | Dentist',
      'paragraph | cc: Dr Blum',
    ])
  })

  test('keep a number to call that stands in their head', async () => {
    const topic = await read(
      `Elm Lane\nTelephone 01632 960 555\n\nDear parents,\n\nYour child’s brace\n\n${body}Kind regards\n\nThe team\n`,
    )
    expect(topic.title).toBe('Your child’s brace')
    expect(roles(topic)).toContain('paragraph | Elm Lane Telephone 01632 960 555')
    const [address] = topic.children[0]!.children
    expect(address).toMatchObject({
      type: 'paragraph',
      children: [
        { type: 'text', value: 'Elm Lane' },
        { type: 'break' },
        { type: 'text', value: 'Telephone 01632 960 555' },
      ],
    })
  })

  test.each([
    ['Betreff: Ihre Zahnspange', 'Liebe Eltern,', 'Mit freundlichen Grüßen', 'Ihre Zahnspange'],
    [
      'Objet : votre appareil dentaire',
      'Madame,',
      'Je vous prie d’agréer, Madame, mes salutations.',
      'Votre appareil dentaire',
    ],
    ['Asunto: su aparato dental', 'Estimada señora:', 'Atentamente', 'Su aparato dental'],
  ])('in other languages: %s', async (about, greeting, closing, title) => {
    const topic = await read(`${about}\n\n${greeting}\n\n${body}${closing}\n\nK. Osei\n`)
    expect(topic.title.toLowerCase()).toBe(title.toLowerCase())
    expect(roles(topic)).toContain(`paragraph | ${greeting}`)
    expect(roles(topic).slice(-2)).toEqual([`paragraph | ${closing}`, 'paragraph | K. Osei'])
  })

  test('a leaflet that greets keeps its title', async () => {
    const topic = await read(
      `Your new brace\n\nDear patient,\n\nWelcome to our practice\n\n${body}Kind regards\n\nThe team\n`,
    )
    expect(topic.title).toBe('Your new brace')
  })
})

describe('mail', () => {
  const head =
    'From: Desk <desk@clinic.example>\nTo: Jo <jo@mail.example>\nSubject: Re: Your brace\n'

  test('fields that follow each other stay apart, and the letter that is answered goes', async () => {
    const topic = await read(
      `${head}Attachments: brace.pdf\n\n${body}Best wishes,\nKim\n\nOn Mon, 2 Mar 2026, Jo <jo@mail.example> wrote:\n> Hello,\n> may I boil it?\n`,
    )
    expect(topic.title).toBe('Your brace')
    expect(dropped(topic).slice(-3)).toEqual([
      'Attachments: brace.pdf',
      'On Mon, 2 Mar 2026, Jo <jo@mail.example> wrote:',
      'Hello, may I boil it?',
    ])
  })

  test('the letter that is answered goes where nobody signed too, unless it is the longer one', async () => {
    const inner = '-----Original Message-----\nFrom: Jo\nSent: 2 March 2026\nSubject: Brace\n\n'
    const topic = await read(`${head}\n${body}${inner}> May I boil it?\n`)
    expect(dropped(topic).at(-1)).toBe('May I boil it?')
    const long = body.trim().replaceAll(/^/gmu, '> ')
    const sent = await read(`${head}\nSee below.\n\n${inner}${long}\n`)
    expect(dropped(sent).join(' ')).not.toContain('Your brace holds')
  })

  const fields =
    'From: Desk <desk@clinic.example>\nTo: Web team\nSubject: FW: brace sheet for the website\n\n'
  const leaflet = `Your brace at night\n\n${body}When it breaks\n\nBring all the parts in a bag, and wear the old one until then.\n\n`

  test('the note that hands a leaflet over goes, with the name below the leaflet', async () => {
    const topic = await read(
      `${fields}Hi Sam,\nHere is the wording, can you use the new template?\n\n${leaflet}Thanks\nRuth\n\nRuth Osei\nDental nurse\nTel 01632 960 552\n`,
    )
    expect(topic.title).toBe('Your brace at night')
    expect(dropped(topic).slice(4)).toEqual([
      'Hi Sam,',
      'Here is the wording, can you use the new template?',
      'Thanks',
      'Ruth',
      'Ruth Osei',
      'Dental nurse',
      'Tel 01632 960 552',
    ])
    expect(roles(topic).at(-1)).toBe(
      'paragraph | Bring all the parts in a bag, and wear the old one until then.',
    )
  })

  test('a letter that is sent on is read without its quotation marks and the note above', async () => {
    const inner = `Hi Kim,\nas promised:\n\n${leaflet}Kind regards\nRuth\n`
    const topic = await read(
      `Hello Bea, is that still the one? K.\n\n-----Original Message-----\nFrom: Desk\nSent: 2 March 2026 16:40\nTo: Kim\nSubject: brace sheet\n\n${inner.replaceAll(/^/gmu, '> ')}\n`,
    )
    expect(topic.title).toBe('Your brace at night')
    expect(roles(topic).slice(-2)).toEqual([
      'heading 2 | When it breaks',
      'paragraph | Bring all the parts in a bag, and wear the old one until then.',
    ])
    expect(dropped(topic)[0]).toBe('Hello Bea, is that still the one? K.')
    const warned = await read(
      `Do not use this before Monday. K.\n\n-----Original Message-----\nFrom: Desk\nSent: 2 March 2026 16:40\nTo: Kim\nSubject: brace sheet\n\n${inner.replaceAll(/^/gmu, '> ')}\n`,
    )
    expect(roles(warned)).toContain('paragraph | Do not use this before Monday. K.')
  })

  test('what a mail says to the patient stays', async () => {
    const topic = await read(
      `${fields}Dear Mr Sample,\n\nThank you for coming to see us. Please read what we agreed, and call if it hurts.\n\n${leaflet}Best wishes\nRuth\n`,
    )
    expect(roles(topic)).toContain(
      'paragraph | Thank you for coming to see us. Please read what we agreed, and call if it hurts.',
    )
    expect(roles(topic).at(-1)).toBe('paragraph | Ruth')
  })

  test('a memo has the same fields below its name', async () => {
    expect((await read(`MEMO\n\n${head}\n${body}`)).title).toBe('Your brace')
  })
})

test('comments of reviewers go, with their marks', async () => {
  const topic = await read(
    `Your brace[a]\n\n${body}Bring it along.[b][c]\n\n\n[a]Say which?\n[b]When?\n[c]Each time.\nDo not\nchange it.\n`,
  )
  expect(topic.title).toBe('Your brace')
  expect(dropped(topic)).toEqual([
    '[a]Say which?',
    '[b]When?',
    '[c]Each time.',
    'Do not',
    'change it.',
    '[a]',
    '[b]',
    '[c]',
  ])
  const noted = await read(`Your brace\n\n${body}Bring it along.[a]\n\n[a] Not at weekends.\n`)
  expect(toOutline(noted)).toContain('[a] Not at weekends.')
})

test('the head of a letter that says nowhere what it is about gives no heading, and is kept', async () => {
  const topic = await read(
    `ELM ROW HOSPITAL NHS TRUST\nElm Row, Lowton LW1 2AB\n\nHospital No: 447\nDate typed: 5 June 2025\n\nMr S. Example\n12 Beech Walk\n\nDear Mr Example,\n\nDiagnosis: Crowded teeth\n\n${body}Yours sincerely\n\nK. Osei\n`,
  )
  expect(topic.title).toBe('Diagnosis: Crowded teeth')
  expect(dropped(topic)).toEqual([])
  expect(roles(topic).filter((row) => /Beech|447|Elm/u.test(row))).toEqual([
    'paragraph | ELM ROW HOSPITAL NHS TRUST Elm Row, Lowton LW1 2AB',
    'paragraph | Hospital No: 447 Date typed: 5 June 2025',
    'paragraph | Mr S. Example 12 Beech Walk',
  ])
  const titled = await read(
    `Living with a brace\n4 June 2025\n\nDear parents,\n\n${body}Kind regards\n\nK. Osei\n`,
  )
  expect(titled.title).toBe('Living with a brace')
})

test('what a telephone writes below a letter goes, as does the line above one that is sent on', async () => {
  const topic = await read(
    `---------- Forwarded message ---------\nFrom: Desk <desk@clinic.example>\nSubject: Your brace\nTo: Jo <jo@mail.example>\n\n${body}Kind regards\nKim\n\nSent from my iPhone\n`,
  )
  expect(topic.title).toBe('Your brace')
  expect(dropped(topic)).toContain('Sent from my iPhone')
  expect(roles(topic).at(-1)).toBe('paragraph | Kim')
})

test('a heading that begins as some letters do is none', async () => {
  const topic = await read(`Care of your brace\n\n${body}Kind regards\n\nThe team\n`)
  expect(topic.title).toBe('Care of your brace')
})

test('so do comments that bear the first letters of who wrote them, and nothing else in brackets', async () => {
  const topic = await read(
    `Your brace\n\n${body}Bring it along[KO1], and take vitamin [B12] as before.[AM2]\n\n\nComments\n[KO1]Each time?\n[AM2]Ask the dentist.\n`,
  )
  expect(dropped(topic)).toEqual([
    'Comments',
    '[KO1]Each time?',
    '[AM2]Ask the dentist.',
    '[KO1]',
    '[AM2]',
  ])
  expect(roles(topic).at(-1)).toBe('paragraph | Bring it along, and take vitamin [B12] as before.')
})
