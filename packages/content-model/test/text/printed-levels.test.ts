import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

async function headings(value: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'shoulder.txt', value }))
  return toOutline(topic)
    .split('\n')
    .filter((row) => row.startsWith('heading'))
    .map((row) => row.replace(/^heading (\d) +/u, '$1 '))
}

describe('levels of headings on printed pages', () => {
  test('numbers that count on below named parts are inside them', async () => {
    const text = `Exercises for a stiff shoulder

Before you begin
Warm the shoulder with a hot shower or a wheat bag. Stop if the pain is sharp or lasts for
more than an hour.

On your back
1. Lifting with a stick
Hold a stick in both hands and lift it over your head until you feel a stretch.
Do it ten times.
2. Turning out
Keep your elbow at your side and push the stick outwards.
Do it ten times.

On your feet
3. The pendulum
Bend forwards and let your arm swing in small circles.
Do it for a minute.
4. Up the wall
Walk your fingers up the wall as far as they will go.
Do it ten times.

When to rest
Rest for a day if the shoulder is sore on the next morning.

\f`
    expect(await headings(text)).toEqual([
      '2 Before you begin',
      '2 On your back',
      '3 1. Lifting with a stick',
      '3 2. Turning out',
      '2 On your feet',
      '3 3. The pendulum',
      '3 4. Up the wall',
      '2 When to rest',
    ])
  })

  test('a box with a list does not make levels of the margins', async () => {
    const text = `  Shoulder surgery
  The surgeon repairs a torn tendon through three small cuts. You sleep during the operation and
  can mostly go home on the same day.

  Before the operation
  Your first visit

  A nurse takes blood and asks about your medicines. The visit takes about an hour.

  The day itself

  Do not eat for six hours before you come. Bring loose clothes that open at the front.

  After the operation
  Your arm is in a sling for four weeks. You may take it off to wash.

     Come back at once if

            the wound is red and hot
            your hand is cold or blue

  Driving
  Do not drive for six weeks, or while you wear the sling.

\f`
    expect(await headings(text)).toEqual([
      '2 Before the operation',
      '3 Your first visit',
      '3 The day itself',
      '2 After the operation',
      '2 Come back at once if',
      '2 Driving',
    ])
  })

  test('a numbered question is a part where the next numbers have parts of their own', async () => {
    const text = `Deciding on shoulder surgery

   All people with a torn tendon may have physiotherapy first.

1. What is torn?

   Four tendons hold the shoulder in place. Yours has come off the bone in
   part, and it does not grow on again by itself.

2. The operation

  2.1 Before

   A nurse sees you two weeks earlier and asks about your medicines.

  2.2 After

   You wear a sling for four weeks.

3. Other ways

   Exercises help two in three people, and they carry no risk at all.
`
    expect(await headings(text)).toEqual([
      '2 1. What is torn?',
      '2 2. The operation',
      '3 2.1 Before',
      '3 2.2 After',
      '2 3. Other ways',
    ])
  })

  test('two headings that open alike stand beside each other', async () => {
    const text = `Your shoulder surgery

The Evening Before
Eat a light meal and pack your bag for the day. Take off rings and nail polish.

The Evening After Your Surgery
Take the tablets you were given before the block wears off. Sleep on your back.

\f`
    expect(await headings(text)).toEqual([
      '2 The Evening Before',
      '2 The Evening After Your Surgery',
    ])
  })
})

test('without any blank line, names head text below small items, and below the name of their part', async () => {
  const text = `A sleep study
A sleep study shows how you breathe at night. A nurse fixes small sensors to your chest and to
one finger in the evening.
Before the study
Your evening
Eat as usual and drink no coffee after lunch. Please bring:
your usual tablets
something to read
During the study
1. You sleep in a single room.
2. A camera films you in the dark.
After the study
Going home
You can drive home in the morning. The sensors leave no marks on the skin.
Results
Your doctor has them after two weeks.

`
  expect((await headings(text)).slice(0, 5)).toEqual([
    '2 Before the study',
    '3 Your evening',
    '2 During the study',
    '2 After the study',
    '3 Going home',
  ])
})

test('two questions that share a word stand beside each other', async () => {
  const text = `Croup
Croup is a cough that sounds like the bark of a seal. It is worst at night.

When should I get help?
Call an ambulance if your child fights for breath or turns blue.

How can I help my child at home?
Stay calm and sit your child up. Crying makes it worse.

Will it come back?
It may, until your child is about six years old.

\f`
  expect(await headings(text)).toEqual([
    '2 When should I get help?',
    '2 How can I help my child at home?',
    '2 Will it come back?',
  ])
})
