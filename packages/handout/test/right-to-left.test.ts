import { fileURLToPath } from 'node:url'
import { openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { openPdf } from '../src/gate/open-pdf.ts'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const font = import.meta.resolve('@expo-google-fonts/heebo/package.json')
const folders = ['400Regular', '600SemiBold', '700Bold'].map((weight) =>
  fileURLToPath(new URL(weight, font)),
)
const engine = await openEngine({ fonts: { folders, families: ['Heebo'] } })

const hebrew = `---
title: מהי אסתמה?
lang: he
---

## נקודות עיקריות

- אסתמה מצרה את דרכי הנשימה. אפשר להתקשר אל 020 7946 0123 בכל עת.
- משאף **פותח** אותן תוך 5 דקות (בערך).

## מה זה?

אסתמה היא מחלה של דרכי הנשימה. הן מתנפחות, ופחות אוויר עובר.
`

it('prints text from right to left whose tags hold all words in the order in which they are read', async () => {
  const topic = await topicOf(hebrew)
  const emergency = [{ region: 'בריטניה', number: '999' }]
  for (const variant of ['standard', 'large'] as const) {
    const model = toHandout(topic, topic, { ...clinic, emergency }, { variant })
    const { pdf, handout, errors } = printHandout(model, topic, engine)
    expect(errors).toEqual([])
    expect(await checkPdf(pdf!, handout)).toEqual([])
    const parts = handout.parts.toReversed()
    const [fault] = await checkPdf(pdf!, { ...handout, parts })
    expect(fault?.check).toBe('round-trip')
  }
})

it('names the letters that are missing without a font for them, and what to do', async () => {
  const topic = await topicOf(hebrew)
  const { errors } = printHandout(toHandout(topic, topic, null), topic, await openEngine())
  expect(errors).toMatchObject([{ ruleId: 'handout-glyph-missing' }])
  expect(errors[0]?.note).toContain('--font')
})

it.each([
  ['7 mg', '7', 'mg'],
  ['7\u00a0mL', '7', 'mL'],
  ['2.5-10 mg/kg', '2.5', 'kg'],
  ['38.5 °C', '38.5', 'C'],
  ['120/80 mmHg', '120', 'mmHg'],
  // One half of it is bold.
  ['**7** mg', '7', 'mg'],
  ['7 **mg**', '7', 'mg'],
  ['**7 mg**', '7', 'mg'],
])(
  'draws an amount from left to right on a page that runs from right to left: %s',
  async (amount, number, unit) => {
    const topic = await topicOf(
      `---\nlang: he\n---\n\n# מהי אסתמה?\n\n## מה זה?\n\nמשאף ${amount} פותח אותן.\n\n| א | ב |\n|---|---|\n| ג | ${amount} |\n`,
    )
    const { pdf, handout } = printHandout(toHandout(topic, topic, null), topic, engine)
    expect(await checkPdf(pdf!, handout)).toEqual([])
    const drawn = [...(await openPdf(pdf!)).stretches.values()]
      .flat()
      .filter(({ rtl, text }) => !rtl && text.trim() !== '')
    const lines = Map.groupBy(drawn, ({ page, y }) => `${page} ${Math.round(y)}`)
    const read = [...lines.values()]
      .map((line) =>
        line
          .sort((a, b) => a.x - b.x)
          .map(({ text }) => text)
          .join(''),
      )
      .filter((line) => line.includes(unit))
    expect(read).toHaveLength(2)
    for (const line of read) expect(line.indexOf(number)).toBeLessThan(line.indexOf(unit))
    for (const line of read) expect(line).toContain(number)
  },
)
