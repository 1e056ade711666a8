import { openEngine, printHandout, stringsOf, toHandout } from '@plainleaf/handout'
import { checkPdf } from '@plainleaf/handout/gate'
import { expect, it } from 'vitest'
import { cutsOf, tightened } from '../src/press/cuts.ts'
import { withWarningsTogether } from '../src/press/with-warnings-together.ts'
import { clinic } from './support/clinic.ts'
import { topicOf } from './support/read.ts'

const engine = await openEngine()
const variant = 'key-points'
const bans = Array.from('abcdefghijklm')
  .map((one) => `## Job ${one}\n\nDo not do this on ${one}.\n\n`)
  .join('')
const rules = '- If it is noon, wait.\n- If it is later, rest.\n- Never take two.\n'
const text = `# Drops\n\n## What are they?\n\nDrops for the heart.\n\n${bans}## What if I forget a dose?\n\n${rules}\n`

it('says on a full sheet below one heading what all sections tell not to do, and goes without none of it', async () => {
  const topic = await topicOf(text)
  const { pdf, handout } = printHandout(toHandout(topic, topic, clinic, { variant }), topic, engine)
  expect(await checkPdf(pdf!, handout)).toEqual([])
  const said = stringsOf(handout)
  for (const one of 'abcdefghijklm') expect(said).toContain(`Job ${one}: Do not do this on ${one}.`)
  const headings = handout.parts.map(({ heading }) => heading)
  expect(headings).toContain('What should I be careful about?')
  // Rules for one case and for another stay on lines of their own.
  expect(headings).toContain('What if I forget a dose?')
  expect(said).toContain('Never take two.')
})

it('leaves headings where they are on a sheet with room', async () => {
  const topic = await topicOf(
    '# Drops\n\n## Sheds\n\nDo not lift tools.\n\n## Cars\n\nDo not drive.\n',
  )
  const { handout } = printHandout(toHandout(topic, topic, clinic, { variant }), topic, engine)
  expect(handout.parts.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(['Sheds', 'Cars']),
  )
})

it.each([
  ['what says more than not to do something', 'Drive.\n\nDo not drive at night.'],
  ['a list that says only half', 'Do not:\n\n- drive\n- swim'],
])('leaves below its own heading %s', async (_, words) => {
  const topic = await topicOf(
    `# Drops\n\n## Sheds\n\nDo not lift tools.\n\n## Ships\n\nDo not sail.\n\n## Cars\n\n${words}\n`,
  )
  const handout = toHandout(topic, topic, null, { variant })
  const absent = { ...handout.absent, together: true as const }
  const headings = withWarningsTogether({ ...handout, absent }).parts.map(({ heading }) => heading)
  expect(headings).toContain('Cars')
  expect(headings).not.toContain('Ships')
})

it('sets short entries on a sheet with little white space in two columns, and long ones in one', async () => {
  const used = async (entry: string, form: 'key-points' | 'standard'): Promise<number> => {
    const list = Array.from('abcdef', (one) => `- ${entry} ${one}`).join('\n')
    const topic = await topicOf(`# Drops\n\n## When should I get help?\n\n${list}\n`)
    const sheet = engine.set(tightened(toHandout(topic, topic, null, { variant: form })), new Map())
    return Array.isArray(sheet) ? Number.NaN : sheet.length.used
  }
  const long = 'a headache that gets worse and worse all day long'
  expect(await used('a fever', 'key-points')).toBeLessThan((await used(long, 'key-points')) - 30)
  expect(await used('a fever', 'standard')).toBe(await used(long, 'standard'))
})

it('says that the whole handout says more where it names only some of what it goes without', async () => {
  const tales = Array.from('abc', (one) => `## Tale ${one}\n\nA tale.\n\n`).join('')
  const topic = await topicOf(
    `# Drops\n\n## What are they?\n\nDrops for the heart.\n\n${tales}## Pills\n\nDo not take ibuprofen with it.\n`,
  )
  const model = toHandout(topic, topic, clinic, { variant })
  const cuts = cutsOf(model)
  const ban = cuts.findIndex(({ what }) => what === 'what “Pills” tells not to do')
  const { absent } = cuts.slice(0, ban + 1).reduce((one, cut) => cut.from(one), model)
  expect(absent.headings).toEqual(['Pills'])
  expect(absent.said).toBe(`Not on this sheet: Pills. ${absent.more}`)
})
