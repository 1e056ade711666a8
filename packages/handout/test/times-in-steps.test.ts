import { toHandout } from '@plainleaf/handout'
import { expect, it } from 'vitest'
import { topicOf } from './support/read.ts'

it.each([
  ['en', 'Wait 30 seconds before the next puff.', '30 seconds'],
  ['en', 'Rest for 10 minutes after it.', '10 minutes'],
  ['en', 'Come 20 minutes before.', '20 minutes before'],
  ['en', 'Call us 2 days later and ask.', '2 days later'],
  ['es', 'Espere 30 segundos antes de la otra dosis.', '30 segundos'],
  ['es', 'Venga 20 minutos antes.', '20 minutos antes'],
  ['fr', 'Attendez 30 secondes avant la dose suivante.', '30 secondes'],
  ['fr', 'Venez 20 minutes avant.', '20 minutes avant'],
])('in steps only how long something takes is bold (%s): %s', async (lang, step, bold) => {
  const heading = { en: 'What happens?', es: '¿Qué pasa?', fr: 'Que se passe-t-il ?' }[lang]
  const topic = await topicOf(
    `---\nlang: ${lang}\n---\n\n# Asma\n\n## ${heading}\n\n1. Inhalar.\n2. ${step}\n`,
  )
  const part = toHandout(topic, topic, null).parts.find(({ role }) => role === 'steps')
  const runs = JSON.stringify(part?.pieces).match(/\{"text":"[^"]*","strong":true\}/gu) ?? []
  expect(runs.map((run) => JSON.parse(run).text)).toEqual([bold])
})
