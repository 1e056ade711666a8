import { markdownReader, type Section, textReader } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { createTopicMask } from '../../src/typing/mask-topic.ts'

/** What sections are about: the aspect, how sure, and what else it may be. */
async function aspects(sections: Record<string, string>): Promise<Record<string, unknown>> {
  const body = Object.entries(sections).map(([heading, text]) => `${heading}\n\n${text}\n`)
  const value = `Shingles\n\nShingles is a rash that comes on one side of the body, mostly after fifty.\n\n${body.join('\n')}`
  const topic = await textReader.read(new VFile({ path: 'shingles.txt', value }))
  const short = (aspect: string | null | undefined): string =>
    `${aspect}`.replace('HealthAspect', '')
  return Object.fromEntries(
    (topic.children as Section[])
      .slice(1)
      .map(({ heading, aspect, typing }) => [
        (heading[0] as { value: string }).value,
        [short(aspect), typing.confidence, ...typing.alternatives.map((one) => short(one.aspect))],
      ]),
  )
}

test('headings that say what they mean in other words', async () => {
  const found = await aspects({
    'Who can get it?': 'Anyone who had chickenpox as a child can have it later.',
    'Is it safe in the long term?': 'Nothing bad was seen in ten years of looking.',
    'Taking other medicines': 'Some water tablets do not go with the capsules.',
    'Not for everyone': 'People with weak kidneys need a smaller amount of it.',
    'Where it comes from': 'The same germ as that of chickenpox wakes up after years.',
    'What you may notice': 'Tingling on one side, then blisters in a band.',
    'What else can I try?': 'A cold wet cloth on the rash takes the itch away.',
  })
  expect(Object.values(found).map((reading) => (reading as string[])[0])).toEqual([
    'Causes',
    'Safety',
    'Safety',
    'Safety',
    'Causes',
    'Symptoms',
    'Treatments',
  ])
  expect(found['Who can get it?']).toContain('GettingAccess')
})

test('the text of a section gives a guess, and alternatives', async () => {
  const found = await aspects({
    'Good to know': 'The capsules may cause headaches. Sickness is a common side effect.',
    'In short':
      'Blisters dry in a week. Keep them dry. Call the doctor when an eye hurts. Wear loose shirts. Rest.',
    'Day by day': 'Blisters dry in a week. Then they fall off.',
  })
  expect(found['Good to know']).toEqual(['SideEffects', 0.53, 'Causes'])
  expect(found['In short']).toEqual(['null', 0.1, 'SelfCare', 'Symptoms', 'SeeDoctor'])
  expect(found['Day by day']).toEqual(['null', 0.1, 'Symptoms'])
})

test('in German, a question when to get help says when to see a doctor, whoever needs it', async () => {
  const asked = [
    'Wann brauche ich Hilfe?',
    'Wann hole ich schnell Hilfe?',
    'Wann braucht mein Kind einen Arzt?',
  ]
  const other = ['Wann brauche ich eine Brille?']
  const sections = [...asked, ...other].map((heading) => `## ${heading}\n\nEs kommt darauf an.\n`)
  const value = `---\nlang: de\n---\n\n# Was ist Heuschnupfen?\n\n${sections.join('\n')}`
  const topic = await markdownReader.read(new VFile({ path: 'heuschnupfen.md', value }))
  const found = (topic.children as Section[]).map(({ aspect }) => aspect)
  expect(found.slice(0, 3)).toEqual(asked.map(() => 'SeeDoctorHealthAspect'))
  expect(found[3]).not.toBe('SeeDoctorHealthAspect')
})

test('a question what to do when help is needed now says when to see a doctor, other needs for help do not', async () => {
  const asked = [
    'What can I do if I need help now?',
    'What if my child needs urgent help?',
    'Where do I turn if I need medical help right away?',
  ]
  const other = ['Who may need help with dressing?', 'Will I need help at home?']
  const sections = [...asked, ...other].map((heading) => `## ${heading}\n\nThat depends.\n`)
  const value = `# What is hay fever?\n\n${sections.join('\n')}`
  const topic = await markdownReader.read(new VFile({ path: 'hay-fever.md', value }))
  const found = (topic.children as Section[]).map(({ aspect }) => aspect)
  expect(found.slice(0, 3)).toEqual(asked.map(() => 'SeeDoctorHealthAspect'))
  expect(found.slice(3)).not.toContain('SeeDoctorHealthAspect')
})

test('vital signs are no signs of an illness', async () => {
  const heading = 'Do you know about vital signs'
  const found = await aspects({
    [heading]: 'A nurse counts how often the heart beats in a minute.',
  })
  expect((found[heading] as string[])[0]).not.toBe('Symptoms')
  const { mask } = createTopicMask('Vital signs', ['Vital signs are told to the nurse.'])
  expect(mask('How to take vital signs')).toBe('how to take ~')
})
