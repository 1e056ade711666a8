import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toBlocks } from '../structure/to-blocks.ts'

async function blocks(value: string, type: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'ponds.txt', value }))
  return toBlocks(topic).flatMap((block) =>
    block.type === type && 'text' in block && block.text ? [block.text] : [],
  )
}

const measures = ['Salt: below 3 g/l', 'Acid: 7.2 to 7.8', 'Live E. coli: none', 'Chlorine: 1 mg/l']

describe('lines with a label each', () => {
  const water = ['Salt: below 3 g/l', 'pH: 7.2 to 7.8', 'Live E. coli: none', 'Chlorine: 1 mg/l']

  test('where blank lines part all lines, `pH` and the initial of a microbe in a label', async () => {
    const text = [
      'Pools for people with arthritis',
      'Warm water takes the weight off sore joints, so that they move with less pain.',
      'How the water is tested',
      'Staff take a sample each morning and write down what they find.',
      ...water,
      'Getting in',
      'Hold on to the rail and go down the steps one at a time.',
      'Getting out',
      'Rest on the bench for a while, since the air outside feels cold.',
    ].join('\n\n')
    expect(await blocks(text, 'list-item')).toEqual(water)
  })

  test('below a sentence in the same block of a printed page', async () => {
    const text = `Pools for people with arthritis
Warm water takes the weight off sore joints, so that they move with less pain than they do on dry
land. Most people can come twice a week.

How the water is tested
Staff take a sample each morning.
${measures.join('\n')}

Getting in

Hold on to the rail and go down the steps one at a time. Ask for the hoist if steps are too hard for
you, since staff can lower you in.

Some people like to float first. Others walk up and down along the wall until their joints feel
looser.
\f
Getting out

Rest on the bench for a while, since the air outside feels cold after half an hour in such warm
water.

Drink a glass of water before you go. Most people feel tired for the rest of the day and sleep well
at night.
`
    expect(await blocks(text, 'list-item')).toEqual(measures)
  })
})

test('bullets behind tabs are a list inside a list, and no cells', async () => {
  const text = `Swimming with asthma
Warm, damp air is kind to your lungs, and you can stop when you like.
What to bring
· your inhalers
\t· the blue one
\t· the brown one
\t· a spacer
· a towel
Where to put them
Leave them at the side of the pool and tell the guard which bag is yours.
`
  expect(await blocks(text, 'list-item')).toEqual([
    'your inhalers',
    'the blue one',
    'the brown one',
    'a spacer',
    'a towel',
  ])
})
