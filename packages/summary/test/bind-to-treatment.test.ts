import { describe, expect, it } from 'vitest'
import { candidatesOf } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

const story = (text: string): string =>
  `# Snoring and a bent nose\n\n## Methods\n\nA 45-year-old baker came to us in May.\n\n## Results\n\n${text}\n\n## Conclusions\n\nA bent nose may make bakers snore.\n`

const needsOf = (text: string, start: string) => {
  const one = candidatesOf(topicOf(text)).find((other) => other.text.startsWith(start))!
  return { needs: one.needs?.text, unfit: one.unfit }
}

describe('the end of the story of one patient', () => {
  const done = 'The bent bone was removed in an operation that took an hour.'
  const told = 'Steam was given for a week.'

  it('is told with what was done last', () => {
    const text = story(
      `${told} ${done} The nose was kept warm at night. The patient recovered within two weeks.`,
    )
    expect(needsOf(text, 'The patient').needs).toBe(done)
    const symptoms = story(`${told} ${done} Visitors came. All symptoms gradually disappeared.`)
    expect(needsOf(symptoms, 'All symptoms').needs).toBe(done)
  })

  it('is left out where that can stand in no summary', () => {
    const text = story(
      `${told} As shown above, surgery was chosen. The patient recovered within two weeks.`,
    )
    expect(needsOf(text, 'The patient').unfit).toBe(true)
  })

  it('stands where it says itself what was done, or where nothing was', () => {
    const own = story(`${told} Visitors came. The patient recovered after surgery on the nose.`)
    expect(needsOf(own, 'The patient').needs).toBeUndefined()
    const none = story('Visitors came in May. The patient recovered within two weeks.')
    expect(needsOf(none, 'The patient').needs).toBeUndefined()
  })

  it('is none in a study of many', () => {
    const many = story(`${told} Visitors came. The patient recovered within two weeks.`).replace(
      'A 45-year-old baker',
      'Forty bakers',
    )
    expect(needsOf(many, 'The patient').needs).toBeUndefined()
  })
})
