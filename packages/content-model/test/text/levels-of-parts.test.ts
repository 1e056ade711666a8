import { textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

async function headings(value: string): Promise<string[]> {
  const topic = await textReader.read(new VFile({ path: 'leaflet.txt', value }))
  return toOutline(topic)
    .split('\n')
    .filter((row) => row.startsWith('heading'))
    .map((row) => row.replace(/^heading (\d) +/u, '$1 '))
}

const rest = 'Most people feel well again within a week if they rest and drink enough water.'

describe('levels of parts, told from the whole text', () => {
  test('a list of contents tells parts from what is inside them, and from a line above one', async () => {
    const text = `Sore eyes

On this page

How to tell if your eyes are sore
Wash your eyes with warm water
Use drops from the pharmacy
Keep towels to yourself

How to tell if your eyes are sore

Sore eyes feel hot and look red. ${rest}

Further reading about sore eyes

Wash your eyes with warm water

Boil the water and let it cool down. ${rest}

Use drops from the pharmacy

Drops make the eyes feel less dry. ${rest}

Drops that hold no preservative

These are better for people who wear lenses. ${rest}

Keep towels to yourself

Others catch it from towels and pillows. ${rest}`
    expect(await headings(text)).toEqual([
      '2 How to tell if your eyes are sore',
      '2 Wash your eyes with warm water',
      '2 Use drops from the pharmacy',
      expect.stringMatching(/^\d Drops that hold no preservative$/u),
      '2 Keep towels to yourself',
    ])
  })

  test('where every part has parts of its own, all that text follows are those', async () => {
    const parts: readonly (readonly [string, ...string[]])[] = [
      ['Indications and Limits', 'Indications', 'Limits'],
      ['Assessment Before Treatment', 'Patient Review', 'Room Preparation'],
      ['Sample Handling', 'Routine Tests', 'Special Tests', 'Normal Range'],
      ['Care Afterwards', 'First Hours', 'Following Days', 'Pain Relief'],
      ['Quality Checks', 'Safety Rules', 'Written Records'],
    ]
    const body = '•\tReview: once a day\n•\tRecord: in the notes\n•\tReport: to the ward'
    const text = `Joint Puncture\n\nA guide to the puncture of a joint, for staff who are trained in it.\n\n${parts
      .map(([name, ...own]) => [name, ...own.map((one) => `${one}\n${body}`)].join('\n'))
      .join('\n')}`
    expect(await headings(text)).toEqual(
      parts.flatMap(([name, ...own]) => [`2 ${name}`, ...own.map((one) => `3 ${one}`)]),
    )
  })

  test('what calls itself a section is inside none that has a number', async () => {
    const text = `Care of wounds

SECTION A: WHAT TO DO

Do all of this on the first day. ${rest}

1. CLEAN THE WOUND

Hold it below running water. ${rest}

2. DRESS THE WOUND

Take a dressing that covers all of it. ${rest}

3. KEEP IT DRY

Cover it while you shower. ${rest}

SECTION B: BACKGROUND

Wounds close by themselves. ${rest}

4. HOW WOUNDS CLOSE

The edges grow towards each other. ${rest}`
    expect(await headings(text)).toContain('2 SECTION B: BACKGROUND')
  })

  test('the status of a draft is no heading', async () => {
    const text = `Care of wounds

These pages are for staff. ${rest}

STATUS: Draft - Pending Review

${rest} ${rest}

CLEANING

Clean the wound first. ${rest}

DRESSINGS

Take one that covers all of it. ${rest}`
    expect(await headings(text)).toEqual(['2 CLEANING', '2 DRESSINGS'])
  })
})
