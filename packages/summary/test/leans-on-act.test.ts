import { describe, expect, it } from 'vitest'
import { leans } from '../src/select/leaning.ts'

describe('a sentence that goes on with what is done or named before it', () => {
  it.each([
    'If you cannot, ask a friend to read the card.',
    'If it does not, call the clinic at noon.',
    'More skin tests can then be done.',
    'Tell the nurse when you start one.',
    'Good care at home helps to find and ease them.',
    'It is rare for them to sneeze at night.',
    'A warm cloth shows how they itch.',
    'If you scratch them, wash your skin.',
    'As they fade, scratching can help.',
  ])('leans: %s', (text) => expect(leans(text, 'Hay fever')).toBe(true))

  it.each([
    'If you cannot sleep, ask a friend to read to you.',
    'If the rash is gone, more skin tests can then be done.',
    'Wash a mask before you wear one.',
    'If you have no mask, ask your nurse to give you one.',
    'Masks are cheap, and riders wear them at night.',
    'Your nurse will say what they know.',
    'A child may sneeze when they ride.',
    'The nose (left) and the lip were looked at as they itch.',
    'The mother and father say that they sneeze.',
    'Small white bumps itch until a nurse treats them.',
    'The dry areas itch until a nurse treats them.',
    'Though they look soft, wild grasses make riders sneeze.',
  ])('does not lean: %s', (text) => expect(leans(text, 'Hay fever')).toBe(false))

  it('takes them for what a title names', () => {
    expect(leans('You cannot catch them from pets.', 'Head lice')).toBe(false)
    expect(leans('You cannot catch them from pets.', 'Hay fever')).toBe(true)
  })
})
