import { openEngine, printHandout, toHandout, variants } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

async function print(markdown: string) {
  const topic = await topicOf(markdown)
  return printHandout(toHandout(topic, topic, clinic), topic, engine)
}

it.each([
  '#read("/etc/passwd") and #include "x.typ"',
  '*bold* _under_ $x^2$ @ref <label> // comment /* more */ `raw` \\n ~ -- ---',
  '#set page(width: 1pt) #panic("no") #{while true {}}',
  '<script>alert(1)</script> & " \' }} {{ ]] [[',
  '= Heading\u00a0+ item / term: no',
])('prints what looks like Typst as it stands: %s', async (text) => {
  const topic = await topicOf('# Head lice\n\n## What is it?\n\nWords.')
  const paragraph = {
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: text }],
  }
  const section = { ...topic.children[0]!, children: [paragraph] }
  const plain = { ...topic, title: text, children: [section] }
  const printed = printHandout(toHandout(topic, plain, { ...clinic, name: text }), topic, engine)
  expect(printed.errors).toEqual([])
  expect(await checkPdf(printed.pdf!, printed.handout)).toEqual([])
})

it('breaks words that are longer than a line, and keeps every letter', async () => {
  const long = `${'methyltetrahydrofolate'.repeat(8)} https://leaflets.example/${'a-very-long-way/'.repeat(9)}`
  const printed = await print(`# Asthma\n\n## ${long}\n\n${long}\n\n- ${long}\n`)
  expect(printed.errors).toEqual([])
  expect(await checkPdf(printed.pdf!, printed.handout)).toEqual([])
})

it('prints Greek, Cyrillic, Vietnamese, signs and hyphens that do not break', async () => {
  const printed = await print(
    '# Asthma\n\n## What is it?\n\nβ‑blocker ≥ 5 µg → stop; Привет, Việt Nam, ½ · 37 °C … “so” – a—b.\n',
  )
  expect(printed.errors).toEqual([])
  expect(await checkPdf(printed.pdf!, printed.handout)).toEqual([])
})

it('refuses characters that no font has, and names them with their place', async () => {
  const printed = await print('# Asthma\n\n## What is it?\n\nSome 日本 text.\n')
  expect(printed.pdf).toBeUndefined()
  expect(printed.errors).toMatchObject([
    {
      ruleId: 'handout-glyph-missing',
      reason: 'The fonts of handouts cannot show 日 (U+65E5), 本 (U+672C)',
      place: { start: { line: 5 } },
    },
  ])
})

it('names marks and joined characters as they are', async () => {
  const { errors } = await print(
    '# Asthma\n\n## What is it?\n\nA word: \u0F56\u0F7C\u0F51, and \u{1FAC1}.\n',
  )
  expect(errors[0]?.reason).toMatch(/U\+0F56.*U\+0F7C.*U\+1FAC1/u)
  expect(errors[0]?.reason).not.toContain('U+005C')
})

it('keeps hostile text of any kind whole', async () => {
  const base = await topicOf('# Head lice\n\n## What is it?\n\nWords.')
  const text = fc.string({
    unit: fc.constantFrom(...'abcXYZ 09#$*_`@<>[]{}()\\/=+-~"\'&%|^:;.,!?éßñ'),
    minLength: 1,
    maxLength: 400,
  })
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom(...variants), async (value, variant) => {
      const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }
      const section = { ...base.children[0]!, children: [paragraph] }
      const plain = { ...base, children: [section] }
      const printed = printHandout(toHandout(base, plain, clinic, { variant }), base, engine)
      expect(printed.errors).toEqual([])
      expect(await checkPdf(printed.pdf!, printed.handout)).toEqual([])
    }),
    { numRuns: 25 },
  )
})
