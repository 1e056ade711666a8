import { type Topic, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toOutline } from '../structure/to-outline.ts'

const read = async (value: string): Promise<Topic> =>
  textReader.read(new VFile({ path: 'nose-spray.txt', value }))

const paragraphs = (topic: Topic): string[] =>
  toOutline(topic)
    .split('\n')
    .filter((row) => row.startsWith('paragraph'))
    .map((row) => row.slice(20).trim())

const dropped = (topic: Topic): string[] => topic.dropped.map(({ text }) => text)

describe('timed text', () => {
  test('subtitles are read as speech, without their numbers and times', async () => {
    const topic = await read(
      '1\n00:00:01,000 --> 00:00:03,500\nShake the spray\n\n2\n00:00:03,900 --> 00:00:06,000\nand take off the cap.\n\n3\n00:00:07,000 --> 00:00:09,000\nBreathe out first.\n\n4\n00:00:10,000 --> 00:00:12,000\n[Applause]\n',
    )
    expect(paragraphs(topic)).toEqual(['Shake the spray and take off the cap. Breathe out first.'])
    expect(dropped(topic)).toEqual([
      '1',
      '00:00:01,000 --> 00:00:03,500',
      '2',
      '00:00:03,900 --> 00:00:06,000',
      '3',
      '00:00:07,000 --> 00:00:09,000',
      '4',
      '00:00:10,000 --> 00:00:12,000',
      '[Applause]',
    ])
  })

  test('subtitles of the web name who speaks', async () => {
    const topic = await read(
      'WEBVTT\n\n00:00.500 --> 00:03.000\n<v Nurse>Shake the spray\nfirst.\n\n00:03.200 --> 00:06.000\n<v Sam>How long?\n\n00:06.200 --> 00:09.000\n<v Nurse>Ten seconds.\n',
    )
    expect(paragraphs(topic)).toEqual([
      'Nurse: Shake the spray first.',
      'Sam: How long?',
      'Nurse: Ten seconds.',
    ])
    expect(dropped(topic)).toContain('WEBVTT')
  })

  test('a transcript that says so loses its times', async () => {
    const topic = await read(
      'How to use a nose spray\nTranscript\n\n0:00 [Music]\n0:04 Blow your nose\n0:07 before you start.\n0:11 Look at your toes.\n0:15 Spray once on each side.\n',
    )
    expect(topic.title).toBe('How to use a nose spray')
    expect(paragraphs(topic).at(-1)).toBe(
      'Blow your nose before you start. Look at your toes. Spray once on each side.',
    )
  })

  test('who speaks begins a paragraph, and so does a sentence where one is long', async () => {
    const said = Array.from({ length: 30 }, (_, at) => `[00:${at + 10}] It helps some people.`)
    const topic = await read(
      `Video transcript\n\n[00:01] Nurse: Is it safe?\n[00:04] Doctor: Yes.\n${said.join('\n')}\n`,
    )
    const [nurse, doctor, ...rest] = paragraphs(topic)
    expect(nurse).toBe('Nurse: Is it safe?')
    expect(doctor).toMatch(/^Doctor: Yes\. It helps/u)
    expect(rest).toHaveLength(1)
  })

  test('messages keep who wrote them, and lose when', async () => {
    const topic = await read(
      '[12/05/2026, 10:02:11] Pharmacy: How can I help?\n[12/05/2026, 10:03:02] Sam: may I drive with it?\n[12/05/2026, 10:04:40] Pharmacy: Not if you feel sleepy.\nAsk again tomorrow.\n',
    )
    expect(paragraphs(topic)).toEqual([
      'Pharmacy: How can I help?',
      'Sam: may I drive with it?',
      'Pharmacy: Not if you feel sleepy. Ask again tomorrow.',
    ])
    expect(dropped(topic)).toHaveLength(3)
  })

  test('the times of a day and of appointments stay', async () => {
    const topic = await read(
      'Feeding at night\n\nYour baby wakes up for milk, mostly at these times.\n\n00:30 a small bottle\n02:00 a small bottle\n03:30 a full bottle\n05:00 a small bottle\n06:30 a full bottle\n',
    )
    expect(dropped(topic)).toEqual([])
    expect(toOutline(topic)).toContain('00:30')
    const visits = await read(
      'Your visits\n\nPlease come on these days, and bring your card.\n\n12/05/2026, 10:00 - Clinic 4: blood test\n19/05/2026, 10:00 - Clinic 4: blood test\n26/05/2026, 11:30 - Clinic 2: the doctor\n',
    )
    expect(dropped(visits)).toEqual([])
    expect(toOutline(visits)).toContain('26/05/2026, 11:30')
  })
})
