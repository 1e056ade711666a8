import { scoreTopic, summarise } from '@plainleaf/summary'
import { describe, expect, it } from 'vitest'
import { names, readTopic, topicOf } from './fixture.ts'

/** The verdict on an item of an index, `cdc 5` or `pemat 20`. */
function verdictOf(
  item: string,
  lines: string,
  change = (topic: ReturnType<typeof topicOf>) => topic,
): string {
  const [index, number] = item.split(' ')
  const scores = scoreTopic(change(topicOf(lines)))
  const items =
    index === 'cdc'
      ? scores.clearCommunication.items
      : [...scores.understandability.items, ...scores.actionability.items]
  return items.find((one) => one.number === Number(number))!.verdict
}

const opening = '# Head lice\n\n## Key points\n\nHead lice are small insects. They live in hair.'
const filler = Array.from({ length: 24 }, () => 'The comb is clean and dry now.').join('\n\n')

describe('scoreTopic', () => {
  it('judges 20 items of the CDC index and 24 of PEMAT-P, and says how and why', () => {
    const { clearCommunication, understandability, actionability } = scoreTopic(topicOf(opening))
    const numbers = (items: readonly { number: number }[]) => items.map(({ number }) => number)
    const range = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at)
    expect(numbers(clearCommunication.items)).toEqual(range(1, 20))
    expect(numbers(understandability.items)).toEqual([...range(1, 12), ...range(15, 19)])
    expect(numbers(actionability.items)).toEqual(range(20, 26))
    for (const { items, met, judged, percent } of [
      clearCommunication,
      understandability,
      actionability,
    ]) {
      const of = (verdict: string) => items.filter((one) => one.verdict === verdict).length
      expect([met, judged]).toEqual([of('met'), of('met') + of('not met')])
      expect(percent).toBe(Math.round((100 * met) / judged))
      for (const one of items) {
        expect(one.why).not.toBe('')
        if (one.how === 'person') expect(['not judged', 'not applicable']).toContain(one.verdict)
        else expect(one.verdict).not.toBe('not judged')
      }
    }
  })

  it('leaves pictures to people', () => {
    const { clearCommunication, understandability, actionability } = scoreTopic(topicOf(opening))
    const people = (items: readonly { how: string; number: number }[]) =>
      items.filter(({ how }) => how === 'person').map(({ number }) => number)
    expect(people(clearCommunication.items)).toEqual([4])
    expect(people(understandability.items)).toEqual([15, 16, 17, 18])
    expect(people(actionability.items)).toEqual([24, 25, 26])
  })

  it.each([
    // Main message.
    ['cdc 1', 'met', opening],
    [
      'cdc 1',
      'not met',
      '# Head lice\n\n## Who gets them\n\nMost children do. Many adults do. Some do not. Nobody knows why.',
    ],
    ['cdc 3', 'met', opening],
    ['cdc 3', 'not met', '# Head lice\n\nHead lice live in hair.'],
    // Actions.
    ['cdc 5', 'met', `${opening}\n\nComb wet hair every few days.`],
    ['cdc 5', 'met', `${opening}\n\nIf the skin is sore, ask a nurse.`],
    ['cdc 5', 'not met', opening],
    ['pemat 21', 'met', `${opening}\n\nYour child can go to school.`],
    ['pemat 21', 'not met', opening],
    ['pemat 22', 'met', `${opening}\n\nComb wet hair twice a week.`],
    ['pemat 22', 'not met', `${opening}\n\nTell the school.`],
    ['pemat 22', 'not applicable', opening],
    ['cdc 13', 'met', `${opening}\n\nComb wet hair, because lice keep still in it.`],
    ['cdc 13', 'not met', `${opening}\n\nComb wet hair.`],
    ['cdc 13', 'not applicable', opening],
    ['pemat 23', 'met', `${opening}\n\n## Questions to ask\n\n- Is it lice?`],
    ['pemat 23', 'not met', opening],
    // Words.
    ['pemat 3', 'met', opening],
    ['pemat 3', 'not met', `${opening} Dimeticone asphyxiates pediculosis infestations.`],
    ['pemat 4', 'not met', '# Skin\n\nEczema, psoriasis and dermatitis itch.'],
    ['pemat 4', 'met', '# Skin\n\nEczema (a dry, itchy rash) comes and goes.'],
    ['pemat 5', 'met', opening],
    ['pemat 5', 'not met', `${opening} Lice are caught from hair.`],
    // Numbers.
    ['cdc 15', 'not applicable', `${opening} This was so in 2019.`],
    ['cdc 15', 'met', `${opening} About 1 in 10 children get them. Give 2.5 ml.`],
    ['cdc 15', 'not met', `${opening} About 10% of children get them.`],
    ['cdc 15', 'not met', `${opening} Each child has 3.4 friends.`],
    ['cdc 16', 'met', `${opening} About 1 in 10 children get them.`],
    ['cdc 16', 'not met', `${opening} It affects 12 in 100 children.`],
    ['cdc 16', 'not applicable', opening],
    ['cdc 17', 'met', `${opening} It helped 7 of 10 people with the comb and 5 of 10 without it.`],
    [
      'cdc 17',
      'not met',
      `${opening} It helped 7 of 10 people with the comb and 20 of 40 without it.`,
    ],
    ['cdc 17', 'not met', `${opening} It helped 7 of 10 people with the comb and 50% without it.`],
    ['cdc 17', 'not applicable', opening],
    // Shape.
    ['cdc 8', 'met', `${opening}\n\n- Comb\n- Rinse`],
    ['cdc 8', 'not met', opening],
    ['pemat 8', 'not applicable', opening],
    ['pemat 8', 'met', `${opening}\n\n${filler}`],
    ['pemat 8', 'not met', `${opening}\n\n${filler.replaceAll('\n\n', ' ')}`],
    ['pemat 9', 'met', `${opening}\n\n${filler}`],
    ['pemat 9', 'not met', `${opening}\n\n## Introduction\n\n${filler}`],
    ['pemat 11', 'met', `${opening}\n\n${filler}`],
    ['pemat 11', 'not met', `# Head lice\n\n${filler}`],
    ['pemat 19', 'not applicable', opening],
    ['pemat 19', 'met', `${opening}\n\n| Comb | Price |\n| fine | low |`],
    [
      'pemat 19',
      'not met',
      `${opening}\n\n| What the comb was made of and by whom | Price |\n| steel | low |`,
    ],
    // Content.
    ['cdc 11', 'met', `${opening} Nobody knows why. It is not known whether they itch.`],
    ['cdc 11', 'not met', opening],
    [
      'cdc 19',
      'met',
      `${opening}\n\n## Does it help?\n\nIt does.\n\n## What are the risks?\n\nSore skin.`,
    ],
    ['cdc 19', 'not met', `${opening}\n\n## Does it help?\n\nIt does.`],
    [
      'pemat 10',
      'met',
      '# Lice\n\n## What is it?\n\nAn insect.\n\n## What are the symptoms?\n\nAn itch.\n\n## How is it treated?\n\nComb.',
    ],
    [
      'pemat 10',
      'not met',
      '# Lice\n\n## How is it treated?\n\nComb.\n\n## What are the symptoms?\n\nAn itch.\n\n## What is it?\n\nAn insect.',
    ],
  ])('%s is %s', (item, verdict, lines) => {
    expect(verdictOf(item, lines)).toBe(verdict)
  })

  it('scores full topics and their summaries, an empty one too, the same twice', () => {
    const topics = names.map(readTopic)
    for (const topic of [...topics, ...topics.map(summarise), topicOf('# Nothing')]) {
      const scores = scoreTopic(topic)
      expect(scoreTopic(topic)).toEqual(scores)
      for (const { percent } of Object.values(scores)) {
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percent).toBeLessThanOrEqual(100)
      }
    }
  })
})
