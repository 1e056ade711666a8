import { describe, expect, it } from 'vitest'
import { opensPhase, opensThing } from '../src/select/bind-to-opening.ts'
import { tellsBeside } from '../src/select/bind-to-told.ts'
import type { Candidate } from '../src/select/candidate.ts'
import { toCandidates } from '../src/select/to-candidates.ts'
import { topicOf } from './fixture.ts'

const candidatesIn = (text: string, title = 'Hay fever'): ((start: string) => Candidate) => {
  const all = toCandidates(topicOf(`# ${title}\n\n## What should I know?\n\n${text}`))
  return (start) => all.find((one) => one.text.startsWith(start))!
}

describe('what tells of others than the sentence before it', () => {
  it.each([
    ['The age of the patients was from two to ninety.', true],
    ['The patients were farmers.', true],
    ['The patients who ride sneeze less.', false],
    ['Unlike any of the other sprays, it stings.', true],
    ['Small holes in other soft tissues may itch.', true],
  ])('%s (%s)', (text, beside) => expect(tellsBeside(text)).toBe(beside))

  it('is told with it, or not at all', () => {
    const of = candidatesIn(
      'Forty riders were seen in one village in spring. The patients were farmers. Some of them sneeze at night.',
    )
    expect(of('The patients').needs?.text).toMatch(/^Forty riders/u)
  })
})

describe('what opens a phase, or a thing with a name and a dash', () => {
  it('is heard', () => {
    expect(opensPhase('The third phase is rest at home.')).toBe(true)
    expect(opensPhase('After the ride, the third phase, rest, begins.')).toBe(true)
    expect(opensPhase('The third child may sneeze.')).toBe(false)
    expect(opensPhase('The first phase is a talk.')).toBe(false)
    expect(opensThing('Causes are: Dry nose - less water in the nose.')).toBe(true)
    expect(opensThing('Dust - pollen too - makes riders sneeze.')).toBe(false)
    expect(opensThing('Riders sneeze.')).toBe(false)
  })

  it('is told before what the rest of its paragraph tells', () => {
    const of = candidatesIn(
      'The first phase is a talk about the ride with a nurse.\n\nThe third phase is rest at home after the ride. Nurses ask the riders how they slept.',
    )
    expect(of('Nurses ask').needs?.text).toMatch(/^The third phase/u)
  })

  it('holds what is said of one thing of several', () => {
    const of = candidatesIn(
      'Two things may play a part: Dry nose - less water in the nose. The left side is hit most in all riders. Thick skin - a skin with more layers. Sun and wind make the layers grow.',
    )
    const left = of('The left side')
    expect(left.unfit || left.needs?.text.includes('Dry nose')).toBe(true)
    expect(of('Sun and wind').needs?.text).toMatch(/^Thick skin/u)
  })
})
