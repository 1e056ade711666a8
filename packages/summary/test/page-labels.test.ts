import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { bySection, topicOf } from './fixture.ts'

it('takes off what a page calls its first words, and tells of vital signs below no question of symptoms', () => {
  const topic = topicOf(`# Vital signs

## Do you have facts about vital signs

Summary : Nurses count how often the heart beats in a minute before the visit. The count is written on a card for the doctor.`)
  const [first] = bySection(summarise(topic))
  expect(toText(first!.sentences[0]!.children)).toMatch(/^Nurses count/u)
  expect(toText(first!.section.heading)).not.toMatch(/symptom/iu)
})
