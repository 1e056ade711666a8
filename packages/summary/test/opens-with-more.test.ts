import { expect, it } from 'vitest'
import { isOutOfPlace, leans } from '../src/select/leaning.ts'

it.each([
  ['More than half of riders cough, and a third of them sneeze.', false],
  ['More mares than foals have it.', false],
  ['Watch for a rash below the saddle.', false],
  ['Read the label before you ride.', false],
  ['Learn to breathe slowly.', false],
  ['More about saddles and their care.', true],
  ['Watch our film on saddles.', true],
  ['Read about saddles.', true],
  ['Learn how saddles are made.', true],
])('sends to a page, or does not: %s (%s)', (text, away) => expect(isOutOfPlace(text)).toBe(away))

it.each([
  ['Two-thirds of riders cough, and half of these riders sneeze.', false],
  ['Half of these riders sneeze.', true],
  ['Two-thirds of grooms cough, and half of these riders sneeze.', true],
])('names itself whom it points to, or does not: %s', (text, leaning) =>
  expect(leans(text, 'Hay')).toBe(leaning),
)
