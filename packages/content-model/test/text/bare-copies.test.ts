import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toBlocks } from '../structure/to-blocks.ts'

async function blocks(value: string, type: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'cast.txt', value }))
  return toBlocks(topic).flatMap((block) =>
    block.type === type && 'text' in block && block.text ? [block.text] : [],
  )
}

const watch = [
  'Your toes turn blue or very cold.',
  'The pain gets worse and the tablets no longer help.',
  'The cast feels loose or becomes soft. It may need to be changed.',
]
const wash = [
  'Put a bag over the cast and tape it shut.',
  'Rest the limb on the side of the tub.',
  'Stay out of the pool until the cast is off.',
]

describe('lists that copies and printed pages leave bare', () => {
  test('sentences right below each other in what was selected on a page', async () => {
    const text = `Looking after a cast
A cast holds a broken bone still until it has grown together.

It is made of plaster or of glass, and has a soft lining.

What to watch for
${watch.join('\n')}
Washing
${wash.join('\n')}
Going home
You get a date for the next picture of the bone before you leave.

Going back to work
Most people can go back to work in the second week.

You may need to stay at home for longer if you lift or climb.`
    expect(await blocks(text, 'list-item')).toEqual([...watch, ...wash])
    expect(await blocks(text, 'heading')).toContain('Washing')
  })

  test('and where all paragraphs stand alone, as a page shows its text', async () => {
    const text = `Looking after a cast

A cast holds a broken bone still until it has grown together.

It is made of plaster or of glass, and has a soft lining.

What to watch for
${watch.join('\n')}
Going home

You get a date for the next picture of the bone before you leave.

Going back to work

Most people can go back to work in the second week.

You may need to stay at home for longer if you lift or climb.`
    expect(await blocks(text, 'list-item')).toEqual(watch)
  })

  test('lines inside the items of a numbered list on a printed page', async () => {
    const text = `Looking after a cast
A cast holds a broken bone still so that it can grow together. It is made of plaster or of
fibreglass, which is lighter, and of a soft lining that keeps the skin below it from getting
sore while you wear it.

The first two days
1. Rest the arm or leg on a pillow.
Keep it higher than your heart.
Put two pillows below it at night.
2. Move your fingers or toes.
Bend and stretch them every hour.
Do this while you are awake only.
3. Put ice on the cast.

Questions for the nurse
How often should I come?
Can I drive?
Who can I ring at night?

Washing
Showering. Put a bag over the cast and tape it shut.
Bathing. Rest the limb on the side of the tub.
Swimming. Stay out of the pool until the cast is off.

Going home
You get a date for the next picture of the bone before you leave, and the number of the clinic
that you can ring on any day of the week if something about the cast worries you.
\f`
    expect(await blocks(text, 'list-item')).toEqual([
      'Rest the arm or leg on a pillow.',
      'Keep it higher than your heart.',
      'Put two pillows below it at night.',
      'Move your fingers or toes.',
      'Bend and stretch them every hour.',
      'Do this while you are awake only.',
      'Put ice on the cast.',
      'How often should I come?',
      'Can I drive?',
      'Who can I ring at night?',
      'Showering. Put a bag over the cast and tape it shut.',
      'Bathing. Rest the limb on the side of the tub.',
      'Swimming. Stay out of the pool until the cast is off.',
    ])
  })

  test('a name of the list of contents is a heading among the lines of lists', async () => {
    const text = `Looking after a cast

On this page
The first days
What you need
Washing
Going home

The first days
Keep the limb on a pillow
Move your toes
Rest a lot
What you need
Sling
Pillow
Bag
Washing

Put a bag over the cast and tape it shut before you take a shower.

Going home

You get a date for the next picture of the bone before you leave.`
    expect(await blocks(text, 'heading')).toEqual([
      'The first days',
      'What you need',
      'Washing',
      'Going home',
    ])
  })
})
