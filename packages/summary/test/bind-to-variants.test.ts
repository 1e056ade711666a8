import { expect, it } from 'vitest'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

const candidatesBelow = (heading: string, text: string) =>
  toCandidates(topicOf(`# Sore Knees\n\n## ${heading}\n\n${text}`))

it.each([
  'The cause of sore knees varies by type.',
  'The causes of sore knees are complex.',
  'Sore knees can have different inheritance patterns.',
  'The outlook for sore knees depends on the type.',
])('tells %s with what names the variants', (text) => {
  const [first, second] = candidatesBelow(
    'What causes Sore Knees?',
    `${text} Most old knees are sore from wear. Falls harm young knees.`,
  )
  expect(first!.limit).toBe(second)
})

it.each([
  'The cause of sore knees varies: wear, falls or cold.',
  'Wear is the cause of sore knees.',
])('ties %s to nothing', (text) => {
  const [first] = candidatesBelow(
    'What causes Sore Knees?',
    `${text} Most old knees are sore from wear.`,
  )
  expect(first!.limit).toBeUndefined()
})

it('tells of the few for whom it is slower after those for whom it is not', () => {
  const [, most, few] = candidatesBelow(
    'What are Sore Knees?',
    'Sore knees are stiff joints. Most children with them walk with a stick in a year. A small number have knees that wear more slowly.',
  )
  expect(few!.needs).toBe(most)
})

it('tells what follows from a way of being passed on after its name', () => {
  const [first, second, third, fourth, last] = candidatesBelow(
    'Are Sore Knees inherited?',
    'Most sore knees are inherited in a dominant pattern. Some sore knees have an X-linked pattern of inheritance. In males, one altered copy is enough. A feature of X-linked inheritance is that sons do not get it from fathers. Old people have sore knees from wear.',
  )
  expect(first!.needs).toBeUndefined()
  expect(third!.needs).toBe(second)
  expect(fourth!.needs).toBe(second)
  expect(last!.needs).toBeUndefined()
})
