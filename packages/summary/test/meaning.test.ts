import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { topicOf } from './fixture.ts'
import { expectLaws } from './laws.ts'

const filler = Array.from(
  { length: 12 },
  (_, at) =>
    `## Chapter ${at}\n\nThe clinic number ${at} is a room with green walls and a window to the park.`,
).join('\n\n')
const told = (title: string, body: string): string => {
  const topic = topicOf(`# ${title}\n\n${body}\n\n${filler}`)
  expectLaws(topic)
  return toText(summarise(topic))
}

describe('what is not known', () => {
  it('is told, and a claim of benefit not without it', () => {
    const text = told(
      'A nettle spray',
      '## Does it help with asthma?\n\nWe do not know. Two texts say it helps. One gives no figures.',
    )
    expect(text).toContain('We do not know.')
  })

  it('answers the question above it', () => {
    const text = told(
      'A nettle spray',
      '## Is it better than other sprays?\n\nThat has not been shown. One text starts with “may” and ends without it.',
    )
    expect(text).toContain('That has not been shown.')
  })

  it('is told beside a claim that there is no harm', () => {
    const text = told(
      'A nettle spray',
      '## Is it safe?\n\nAn older text says trials had no serious problems. A newer one adds that its safety is not formally established.',
    )
    expect(text).toContain('not formally established')
  })

  it('leaves out what only is about the text', () => {
    const text = told(
      'A nettle spray',
      '## Does it help with asthma?\n\nThe nettle spray helps 20 out of 100 people with asthma, against 10 out of 100 without it. We found this in two texts that do not name their authors.',
    )
    expect(text).toContain('helps 20 out of 100')
    expect(text).not.toContain('We found this')
  })

  it('takes unknown contents of a street product for no answer', () => {
    const claim = 'A seller says it helps with hay fever'
    const text = told(
      'A nettle spray',
      `## Does it help?\n\nNobody knows how pure a street spray is. ${claim}. It clears the nose in 60 out of 100 people, against 30 out of 100 without it.`,
    )
    expect(text).toContain('60 out of 100')
  })
})

describe('a sentence that goes on', () => {
  it('is told with what comes before it', () => {
    const text = told(
      'A nettle spray',
      '## What to do next\n\nIf you feel faint, sick or unwell after any spray, tell your nurse early. You do not have to wait for the next visit.',
    )
    expect(text).toContain('tell your nurse early.')
    expect(text).not.toMatch(/(?<!tell your nurse early\. )You do not have to wait/u)
  })

  it('names the place where something is against the law', () => {
    const law = 'Selling or owning it is against the law.'
    const text = told(
      'Pepper spray',
      `## Is it legal?\n\nPepper spray is a weapon in Canada. A can of it may not cross the border. ${law}`,
    )
    expect(text).toMatch(/in Canada\..*Selling or owning it/su)
    const here = 'Selling pepper spray is against the law in Canada.'
    expect(told('Pepper spray', `## Is it legal?\n\nMany shops have asked. ${here}`)).toContain(
      here,
    )
  })

  it('does not move below another label', () => {
    const text = told(
      'Ear drops',
      [
        '## Do the drops help?',
        '- **Swimmers.** Ear drops gave less pain to 60 out of 100 swimmers, against 30 out of 100 with water.\n- **Babies.** In 2021 a pilot trial of a kind that few have seen reported less crying than with placebo drops. Three months later, parents credited the drops with good sleep.',
      ].join('\n\n'),
    )
    expect(text).toContain('60 out of 100')
    expect(text).not.toMatch(/^(?!.*reported less crying).*Three months later/su)
  })

  it('has the number that it points back to', () => {
    const text = told(
      'Light therapy',
      '## How many sessions are there?\n\n“Five” is the only exact number. One text gives it for a single winter trial.',
    )
    expect(text).toContain('“Five” is the only exact number')
  })
})

describe('what sources do not say about risks', () => {
  const list = (items: string) =>
    told('A nettle spray', `## What is not known?\n\nThey do not say anything about:\n\n${items}`)
  it('is told whole where silence may be taken for safety', () => {
    const text = list(
      '- pregnancy or breastfeeding;\n- use together with other medicines;\n- older people.',
    )
    expect(text).toContain('pregnancy or breastfeeding')
    expect(text).toContain('older people')
  })
})
