import { expect, test } from 'vitest'
import { outline } from './outline.ts'

test('items that break before paragraphs do are whole, and the heading below them is one', async () => {
  const rows = await outline(`Head lice
Head lice are small insects that live in hair. They are common in young children and do not
mean that hair is dirty, or that anyone has done something wrong at home or at school this
year.
Before you treat the hair
• Check the whole family with a comb on wet hair, since lice walk from one head to
another when heads touch.
• Ask for advice if a child is under two years old, or has asthma or broken skin on
the scalp.
Wet combing
Comb the hair with conditioner every four days for two weeks, from the roots to the ends of
the hair, and wipe the comb each time.
`)
  expect(rows).toContain(
    'list-item | Check the whole family with a comb on wet hair, since lice walk from one head to another when heads touch.',
  )
  expect(rows).toContain(
    'list-item | Ask for advice if a child is under two years old, or has asthma or broken skin on the scalp.',
  )
  expect(rows).toContain('heading 2 | Wet combing')
})

test('numbered items that blank lines tear apart are whole', async () => {
  const rows = await outline(`Kopfläuse

Kopfläuse sind kleine Insekten im Haar.

So behandeln Sie das Haar

1. Waschen Sie das Haar und tragen Sie

Spülung auf.

2. Kämmen Sie das nasse Haar vom Ansatz

bis zu den Spitzen.

3. Spülen Sie alles aus.
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toEqual([
    'list-item ordered | Waschen Sie das Haar und tragen Sie Spülung auf.',
    'list-item ordered | Kämmen Sie das nasse Haar vom Ansatz bis zu den Spitzen.',
    'list-item ordered | Spülen Sie alles aus.',
  ])
})

test('a sentence below a numbered heading is no rest of it', async () => {
  const rows = await outline(`Head lice

1. Comb the hair while it is still wet

Lice cling less well to wet hair.

2. Wash towels and pillows the same day

Lice do not live long away from a head.

3. Tell the school and your friends too

Others can then look at the same time.
`)
  expect(rows.join('\n')).not.toContain('still wet Lice')
})

const reflux = `Heartburn
Heartburn is a burning feeling behind the breastbone that comes when acid from the stomach
flows back into the gullet. Most people have it now and then, and it does no harm to them.
`

test('lines far from the margin of the text are items, one each', async () => {
  const rows = await outline(`${reflux}You may also notice:
a sour taste in the mouth at night
a cough that comes and goes
feeling sick in the morning
bloating after meals
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toEqual([
    'list-item | a sour taste in the mouth at night',
    'list-item | a cough that comes and goes',
    'list-item | feeling sick in the morning',
    'list-item | bloating after meals',
  ])
})

test('half an answer is no heading of the list that ends it', async () => {
  const rows = await outline(`Sodbrennen

Sodbrennen ist ein Brennen hinter dem
Brustbein. Es kommt, wenn Säure aus dem
Magen in die Speiseröhre fließt, und ist
meist harmlos.

Wann kommt es vor?

Das Brennen wird stärker

mit vollem Magen, vor allem abends
wenn Sie nach dem Essen flach
liegen
bei Stress
nach Kaffee oder Wein

So wenden Sie die Tabletten an

1. Nehmen Sie eine nach dem Essen.
2. Trinken Sie ein Glas Wasser.
`)
  expect(rows).toContain('paragraph | Das Brennen wird stärker')
  expect(rows.filter((row) => row.startsWith('list-item |'))).toEqual([
    'list-item | mit vollem Magen, vor allem abends',
    'list-item | wenn Sie nach dem Essen flach liegen',
    'list-item | bei Stress',
    'list-item | nach Kaffee oder Wein',
  ])
  expect(rows).toContain('heading 2 | So wenden Sie die Tabletten an')
})

test('the two columns of what to do and what not', async () => {
  const rows = await outline(`Heartburn at night

Heartburn comes when acid flows back from the
stomach into the gullet, and is worst lying
flat after a meal in the evening, since then
nothing holds the acid back.

Do

      try to sleep with the head of the bed
      raised
      try to eat early in the evening, such
      as three hours before bed

        wear loose clothes
Don't

        do not smoke or drink wine or beer
        before bed
        do not eat in bed

Treatment

Tablets that hold the acid back work well for
most people, and are safe for some weeks.
`)
  expect(rows).toContain("heading 2 | Don't")
  expect(rows.filter((row) => row.startsWith('list-item'))).toEqual([
    'list-item | try to sleep with the head of the bed raised',
    'list-item | try to eat early in the evening, such as three hours before bed',
    'list-item | wear loose clothes',
    'list-item | do not smoke or drink wine or beer before bed',
    'list-item | do not eat in bed',
  ])
})

test('numbers without a stop count items', async () => {
  const rows = await outline(`${reflux}
Doctors look at the gullet in three steps:

1  They numb your throat with a spray, so that
   you feel little.
2  A thin tube with a light goes down to the stomach.

3  They tell you at once what they saw.
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toEqual([
    'list-item ordered | They numb your throat with a spray, so that you feel little.',
    'list-item ordered | A thin tube with a light goes down to the stomach.',
    'list-item ordered | They tell you at once what they saw.',
  ])
})

test('numbered parts above text that is set further in are no items', async () => {
  const part = '   Heartburn comes and goes, and most people never need to see anyone for it.\n\n'
  const rows = await outline(
    `Heartburn\n\n1  What it is\n\n${part}2  What brings it on\n\n${part}3  What helps\n\n${part}`,
  )
  expect(rows.join('\n')).not.toContain('list-item')
})
