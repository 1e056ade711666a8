import { families, folder } from '@plainleaf/fonts-arabic'
import {
  type Clinic,
  hasWords,
  openEngine,
  printHandout,
  toHandout,
  variants,
  wordsIn,
} from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { fixture, topicOf } from './support/read.ts'

const engine = await openEngine({ fonts: { folders: [folder], families: [...families] } })
const url = 'https://leaflets.example'
const clinica: Clinic = {
  name: 'Centro de Salud del Río',
  phone: '020 7946 0123',
  hours: 'De lunes a viernes, de 9 a 17 h',
  emergency: [{ region: 'España', number: '112' }],
}

it.each([
  ['hay-fever-es', clinica],
  // A clinic whose words run from left to right.
  ['hay-fever-ar', clinic],
] as const)(
  'prints %s in its own language, and passes the gate in all variants',
  async (name, whose) => {
    const topic = await fixture(name)
    for (const variant of variants) {
      for (const paper of variant === 'standard' ? (['a4', 'letter'] as const) : [undefined]) {
        const model = toHandout(topic, topic, whose, { variant, paper, url })
        const printed = printHandout(model, topic, engine)
        expect(printed.errors, variant).toEqual([])
        expect(await checkPdf(printed.pdf!, printed.handout), variant).toEqual([])
      }
    }
    const { status, parts, footer } = toHandout(topic, topic, whose, { url })
    const shown = {
      status,
      headings: parts.map(({ role, heading }) => `${role}: ${heading}`),
      counts: parts.flatMap(({ pieces }) =>
        pieces.flatMap((piece) =>
          piece.type === 'counts' ? piece.counts.map(({ label, group }) => [label, group]) : [],
        ),
      ),
      footer,
    }
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(
      `fixtures/${name}/words.json`,
    )
  },
)

it.each(['en', 'es', 'fr', 'de', 'ar'])('has a label of one line below the code (%s)', (lang) => {
  // About what the narrower of its two columns holds, that of large print.
  expect(wordsIn(lang).code.length).toBeLessThanOrEqual(14)
})

it('has the same words to fill in in every language', () => {
  const gaps = (text: unknown): string =>
    String(text)
      .match(/\{\w*\}/gu)
      ?.sort()
      .join('') ?? ''
  for (const lang of ['ar', 'de', 'es', 'fr']) {
    for (const [key, text] of Object.entries(wordsIn('en'))) {
      const own = wordsIn(lang)[key as 'asks']
      if (typeof text === 'string') expect(gaps(own), `${lang} ${key}`).toBe(gaps(text))
    }
  }
  expect([hasWords('es-MX'), hasWords('pl'), wordsIn('pl').lang]).toEqual([true, false, 'en'])
})

it('marks its English words as English in a text of a language that it has none in', async () => {
  const topic = await topicOf('---\nlang: pl\n---\n\n# Co to jest katar?\n\n## Objawy\n\nKicham.\n')
  const model = toHandout(topic, topic, clinic, { url })
  expect(model.fixed).toBe('en')
  expect(model.parts.find(({ id }) => id === 'contact')?.lang).toBe('en')
  const { pdf, handout } = printHandout(model, topic, engine)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  const { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } = await import('pdf-lib')
  const file = await PDFDocument.load(pdf!)
  const langs = file.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const lang =
      object instanceof PDFDict && object.has(PDFName.of('S'))
        ? object.lookup(PDFName.of('Lang'))
        : undefined
    return lang instanceof PDFString || lang instanceof PDFHexString ? [lang.decodeText()] : []
  })
  // What the clinic says of itself, below English words, is marked as what the text is in.
  expect(new Set(langs)).toEqual(new Set(['en', 'pl']))
})

it.each([
  ['Side effects of nose sprays', 'What are the side effects of nose sprays?'],
  ['Causes of hay fever', 'What causes hay fever?'],
  ['When to see your doctor', 'When should I see my doctor?'],
  ['How to use the spray', 'How do I use the spray?'],
  ['Who should not use it', 'Who should not use it?'],
  ['What happens on the day', 'What happens on the day?'],
  ['Living with asthma', 'How can I live with asthma?'],
  ['What you can do at home', 'What can I do at home?'],
  ['Managing Asthma at School or Work', 'How can I manage asthma at school or work?'],
  ['Understanding the risks', 'What should I know about the risks?'],
  ['Telling a cold from hay fever', 'What is the difference between a cold and hay fever?'],
  ['Conclusion: A New Day for Noses', 'What is the main message?'],
  ['Clinical results and patient reports', 'What are the clinical results and patient reports?'],
  ['Natural Sprays for Children', 'What are the natural sprays for children?'],
  ['Who gets hay fever??', 'Who gets hay fever?'],
  ['What is hay fever?: Who gets hay fever??', 'Who gets hay fever?'],
  // They say or tell something.
  ['Medical advice helps patients', 'Medical advice helps patients'],
  ['Nasal sprays open noses', 'Nasal sprays open noses'],
  ['Compare results', 'Compare results'],
  // Nobody knows who asks, or how.
  ['How to tell that you have it', 'How to tell that you have it'],
  ['Nose sprays and tablets', 'Nose sprays and tablets'],
  ['How sprays work', 'How sprays work'],
  ['constructor', 'constructor'],
])('asks in a heading where that is safe: %s', async (heading, asked) => {
  const topic = await topicOf(`# What helps?\n\n## ${heading}\n\nSome words.\n`)
  expect(toHandout(topic, topic, null).parts[0]?.heading).toBe(asked)
})

it.each([
  ['ما هو السعال؟', 'Install @plainleaf/fonts-arabic beside plainleaf, or give a folder'],
  ['咳とは？', 'Give a folder with a font for the'],
])('names the fonts for a script that ours lack: %s', async (title, note) => {
  const topic = await topicOf(`# ${title}\n\n${title}\n`)
  const { errors } = printHandout(toHandout(topic, topic, null), topic, await openEngine())
  expect(errors[0]?.ruleId).toBe('handout-glyph-missing')
  expect(errors[0]?.note).toContain(note)
})
