import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const rowsOf = async (text: string): Promise<string[]> =>
  (await outline(text)).filter((row) => !row.startsWith('paragraph'))

const opening = `Tennis elbow

Tennis elbow comes from using the muscles of the forearm more than they bear. It heals by itself in most people, but that may take a year.
`

test('usual names of parts head the lines that stand right below them', async () => {
  const rows = await rowsOf(`${opening}
Symptoms
Pain on the outer side of the elbow
Pain on lifting a cup or turning a key, at times for weeks before anybody thinks of a cause
A weak grip
Signs
Tender, firm spot over the bone
Tight muscles below it
Pain when the wrist is bent back against a hand, which is the usual way to look for it
Helpful Tests
Ultrasound – rarely needed
X-ray, blood count

Where to go

Ask at the desk of the clinic, which can send you to a physiotherapist within a week or two.
`)
  expect(rows).toEqual([
    'title 1 | Tennis elbow',
    'heading 2 | Symptoms',
    'list-item | Pain on the outer side of the elbow',
    'list-item | Pain on lifting a cup or turning a key, at times for weeks before anybody thinks of a cause',
    'list-item | A weak grip',
    'heading 2 | Signs',
    'list-item | Tender, firm spot over the bone',
    'list-item | Tight muscles below it',
    'list-item | Pain when the wrist is bent back against a hand, which is the usual way to look for it',
    'heading 2 | Helpful Tests',
    'list-item | Ultrasound – rarely needed',
    'list-item | X-ray, blood count',
    'heading 2 | Where to go',
  ])
})

test('such words are items where a colon leads them in', async () => {
  const rows = await rowsOf(`${opening}
We keep your records for:
Diagnosis
Planning of appointments
Treatment
Teaching of students

Ask at the desk of the clinic, which can send you to a physiotherapist within a week or two.
`)
  expect(rows.slice(1)).toEqual([
    'list-item | Diagnosis',
    'list-item | Planning of appointments',
    'list-item | Treatment',
    'list-item | Teaching of students',
  ])
})

const dense = opening.replace('\n\n', '\n')

test('a name of a part heads a list where the text has no blank lines, and the last line what is below', async () => {
  const rows = await rowsOf(`${dense}Overview
The elbow is a hinge of three bones, and strong tendons hold the muscles of the forearm to it.
Goals of treatment
Less pain during work
A stronger forearm
Return to sport
Warmth
Warm packs loosen the muscles before work, and cold ones ease what hurts in the evening after it.
Bandages
A strap below the elbow takes some of the load, and many people wear it through the day at work.
Exercises
Stretch the forearm three times in a day, and stop when the pain is more than slight or lasts.
`)
  expect(rows.slice(1)).toEqual([
    'heading 2 | Overview',
    'heading 2 | Goals of treatment',
    'list-item | Less pain during work',
    'list-item | A stronger forearm',
    'list-item | Return to sport',
    'heading 2 | Warmth',
    'heading 2 | Bandages',
    'heading 2 | Exercises',
  ])
})

test('cells of a table that stand each on a line are no list below the name of a part', async () => {
  const rows = await rowsOf(`${dense}Overview
The elbow is a hinge of three bones, and strong tendons hold the muscles of the forearm to it.
Dosage
Drug
Route
Naproxen
Mouth
Gel
Skin
Exercises
Stretch the forearm three times in a day, and stop when the pain is more than slight or lasts.
`)
  expect(rows.filter((row) => row.startsWith('list-item'))).toEqual([])
})
