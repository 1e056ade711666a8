import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toBlocks } from '../structure/to-blocks.ts'

async function blocks(value: string, type: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'boots.txt', value }))
  return toBlocks(topic).flatMap((block) =>
    block.type === type && 'text' in block && block.text ? [block.text] : [],
  )
}

describe('which bare lines are a list', () => {
  test('none that holds a sentence where bullets are kept', async () => {
    const text = `Walking boots after a sprain
A boot holds the ankle still so that the bands can heal.

When to wear it
* on the stairs
* in the street
* at work

You need no boot in bed, or in a chair.

Where to get one
The clinic lends you a boot.
Find a clinic
Book a fitting online
The fitter may take two visits to get it right.

Caring for it
* wipe it dry
* keep it off the heater

Bring it back to the clinic when you are done with it.

It may rub
* at the heel
* above the ankle

A thick sock keeps it off your skin.

* wool is best
* change it daily

Ring the ward if the skin is broken.
`
    expect(await blocks(text, 'list-item')).toEqual([
      'on the stairs',
      'in the street',
      'at work',
      'wipe it dry',
      'keep it off the heater',
      'at the heel',
      'above the ankle',
      'wool is best',
      'change it daily',
    ])
  })

  test('some where only numbers are kept, as print keeps them', async () => {
    const steps = ['Open the straps.', 'Push the heel right back.', 'Close the straps.']
    const points = ['Your toes should move freely.', 'Nothing should rub.', 'The sole lies flat.']
    const text = `Walking boots after a sprain

A boot holds the ankle still so that the bands can heal. Most people wear one for a month.

Putting it on
${steps.map((step, at) => `${at + 1}. ${step}`).join('\n')}

How it should fit
${points.join('\n')}

Taking it off

Take the boot off at night unless you were told to sleep in it. Dry your foot well.
`
    expect(await blocks(text, 'list-item')).toEqual([...steps, ...points])
  })

  test('one below a line that leads it in, in a copy with a blank line behind each paragraph', async () => {
    const text = `Walking boots after a sprain
A boot holds the ankle still so that the bands can heal. Most people wear one for a month.

When to call
Ring the ward if you have:

Pain below the heel
Toes that turn white
A boot that is cracked
Going out
Walk on flat ground at first. Take a stick with you for the first week.

Driving
You cannot drive with a boot on. Ask your insurer when you may start again.

Washing
Take a bath or a shower without it. Then do this:

Dry the whole foot well with a towel.
Look between the toes for sore skin.
Put on a clean sock made of wool.
Sleeping
Most people sleep without it. Some are told to keep it on.
`
    const items = await blocks(text, 'list-item')
    expect(items.slice(0, 3)).toEqual([
      'Pain below the heel',
      'Toes that turn white',
      'A boot that is cracked',
    ])
  })

  test('one below the usual name of a part, which names no column there', async () => {
    const contents = ['Symptoms', 'Where it hurts', 'Triggers', 'Treatment', 'Boots', 'Shoes']
    const signs = [
      'Stiff toes',
      'Pain, which can be worse at night',
      'Warm or swollen joints',
      'Small, hard lumps that hurt when pressed',
      'Dry, thin or shiny skin',
    ]
    const text = `Sore feet
On this page

${contents.join('\n')}
Feet get sore for many reasons. Some of them need no doctor at all.

Symptoms
${signs.join('\n')}
Where it hurts
Pain may sit in the heel, in the toes or under the ball of the foot.

Triggers
Long walks on hard ground make it worse. So does standing all day.

Treatment
Rest helps most people. Cold packs help some.

Boots
A boot with a stiff sole takes the load off your toes.

Shoes
Choose shoes with room for your toes.
`
    expect(await blocks(text, 'list-item')).toEqual(signs)
    expect(await blocks(text, 'boilerplate')).toEqual(expect.arrayContaining(contents))
  })
})
