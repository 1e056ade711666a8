import { fileURLToPath } from 'node:url'
import { openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
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
