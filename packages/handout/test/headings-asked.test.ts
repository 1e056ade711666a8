import { openEngine, printHandout, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { topicOf } from './support/read.ts'

const engine = await openEngine()

it.each([
  ['ar', 'ما هو', 'ما هو؟'],
  ['ar', 'ما هي الحساسية', 'ما هي الحساسية؟'],
  ['de', 'Was es ist', 'Was ist es?'],
  ['de', 'Wie das wirkt', 'Wie wirkt das?'],
  ['es', 'Qué es', '¿Qué es?'],
  ['fr', 'Ce que c’est', 'Qu’est-ce que c’est\u00a0?'],
])('asks the first heading of a text in its language: %s, %s', async (lang, heading, question) => {
  const topic = await topicOf(`---\nlang: ${lang}\n---\n# A\n\n## ${heading}\n\nB c d.\n`)
  expect(toHandout(topic, topic, null).parts[0]?.heading).toBe(question)
})

it.each([
  [
    'es',
    '## Preguntas frecuentes\n\n### ¿Cuándo debo pedir ayuda urgente?\n\n:::warning[Urgencias]\nLlame al 112.\n:::',
    ['¿Cuándo debo pedir ayuda urgente?'],
  ],
  [
    'en',
    '## Common questions\n\n### When should I get help?\n\n:::warning[Emergency]\nCall at once.\n:::',
    ['When should I get help?'],
  ],
  [
    'en',
    '## Common questions\n\n### Is it for life?\n\nNo.\n\n### When should I get help?\n\n:::warning[Emergency]\nCall at once.\n:::',
    ['What do people ask?', 'Is it for life?', 'When should I get help?'],
  ],
])(
  'has no heading of several questions above a box for help alone: %s',
  async (lang, text, headings) => {
    const topic = await topicOf(`---\nlang: ${lang}\n---\n# Asma\n\n${text}\n`)
    const model = toHandout(topic, topic, null)
    expect(model.parts.slice(0, headings.length).map(({ heading }) => heading)).toEqual(headings)
    expect(model.parts[0]?.level).toBe(2)
    const { pdf, handout } = printHandout(model, topic, engine)
    expect(await checkPdf(pdf!, handout)).toEqual([])
  },
)
