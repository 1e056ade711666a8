import { readFileSync } from 'node:fs'
import { type Clinic, openEngine, printHandout, toHandout } from '@plainleaf/handout'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clinic } from './support/clinic.ts'
import { fixture, topicOf } from './support/read.ts'

const source = readFileSync(new URL('../template/handout.typ', import.meta.url), 'utf8')
/** Each begins with a mark at the start of a line. */
const statements = source.replaceAll(/(?:^|(?<= ))\/\/ .*$/gmu, '').split(/^(?=#)/mu)

it('names a whole handout in no function, so that what is the same in two of them is laid out once', () => {
  const naming = statements.filter((one) => /\bit\b/u.test(one.replaceAll(/"[^"\n]*"/gu, '')))
  const [read, ...taken] = naming
  expect(read).toMatch(/^#let it = json\(sys\.inputs\.model\)\s*$/u)
  expect(taken.length).toBeGreaterThan(10)
  const functions = taken.filter(
    (one) => !/^#let [a-z-]+ = (?:(?!=>|context)[^\n])*\n\s*$/u.test(one),
  )
  expect(functions).toEqual([])
})

it('names no colour of a clinic in a rule for all of the text', () => {
  const rules = statements.filter((one) => /^#(?:set|show)\b/u.test(one))
  expect(rules.length).toBeGreaterThan(20)
  expect(rules.filter((one) => /\b(?:(?:look\.)?(?:accent|ground)|bullet)\b/u.test(one))).toEqual(
    [],
  )
})

it('builds each expression in a function, whose result is kept for the next handout', () => {
  const outside = statements.map((one) => one.split(/=>|\) = /u)[0] ?? '')
  expect(outside.filter((one) => /\bpattern\(/u.test(one)).length).toBeGreaterThan(3)
  expect(outside.filter((one) => /\bregex\(/u.test(one))).toEqual([])
})

it('prints the same bytes whatever was printed before', async () => {
  const other: Clinic = { ...clinic, name: 'Hill Practice', brandColour: '#0b3f5c' }
  const words = 'Some words stand here, and some more. '.repeat(60)
  const parts = ['Who?', 'Where?', 'Why?', 'When?'].map((one) => `## ${one}\n\n${words}\n`)
  const long = await topicOf(`# What is asthma?\n\n${parts.join('\n')}`, 'asthma')
  const topics = [await fixture('hay-fever'), long]
  const jobs = topics.flatMap((topic) =>
    [clinic, other, null].flatMap((whose) =>
      (['standard', 'key-points'] as const).map((variant) => ({ topic, whose, variant })),
    ),
  )
  const print = (job: number, engine: Awaited<ReturnType<typeof openEngine>>) => {
    const { topic, whose, variant } = jobs[job]!
    const printed = printHandout(toHandout(topic, topic, whose, { variant }), topic, engine)
    return { pdf: printed.pdf && Buffer.from(printed.pdf).toString('base64'), notes: printed.notes }
  }
  const alone: ReturnType<typeof print>[] = []
  for (const job of jobs.keys()) alone.push(print(job, await openEngine()))
  expect(alone.filter(({ pdf }) => pdf)).not.toEqual([])
  const engine = await openEngine()
  const order = fc.array(fc.nat(jobs.length - 1), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(order, (numbers) => {
      for (const job of numbers) expect(print(job, engine)).toEqual(alone[job])
    }),
    { numRuns: 6 },
  )
})
