import { describe, expect, it } from 'vitest'
import { leans } from '../src/select/leaning.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

describe('an answer right below a question in running text', () => {
  const answer = (lines: string) =>
    toCandidates(topicOf(`# Oak fever\n\n## About\n\n${lines}`)).at(-1)!

  it.each([
    ['Is oak fever inherited? It can run in families for years.', 'can run in families for years.'],
    [
      'How do people get oak fever?\n\nIt spreads through wet leaves.',
      'spreads through wet leaves.',
    ],
    ['How is the oak fever treated? This illness is eased by rest.', 'is eased by rest.'],
    ['What is oak fever? It is an illness of the lungs.', 'is an illness of the lungs.'],
  ])('says what the question asks of: %s', (lines, rest) => {
    const one = answer(lines)
    expect(one).toMatchObject({ text: `Oak fever ${rest}`, unfit: false })
    expect(one.needs).toBeUndefined()
  })

  it.each([
    'Is elm fever inherited? It can run in families for years.',
    'Is oak fever inherited? It is not known who gets the fever.',
    'Oak fever is inherited. It can run in families for years.',
    'Is oak fever inherited? Some call it a gift. It can run in families for years.',
  ])('is left as it was where that may be something else: %s', (lines) =>
    expect(answer(lines).text).not.toMatch(/^Oak/u),
  )

  it('leaves nothing to point back to', () => {
    expect(answer('Is oak fever inherited? It can run in families.').draft.edits).toMatchObject([
      { ruleId: 'subject-named', before: 'It', after: 'Oak fever' },
    ])
  })
})

describe('both', () => {
  it.each([
    ['Both boys and girls get hives.', false],
    ['Both copies of the gene are changed in hives.', false],
    ['Hives follow when both copies of a gene are changed.', false],
    ['Hives hit both boys and girls.', false],
    ['There is no single cause of hives.', false],
    ['Both creams helped.', true],
    ['Hives got worse with both creams.', true],
    ['There is no reason for that.', true],
  ])('%s (%s)', (text, pointing) => expect(leans(text, 'Hives')).toBe(pointing))
})
