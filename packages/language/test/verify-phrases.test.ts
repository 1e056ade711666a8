import { verify } from '@plainleaf/language'
import { expect, it } from 'vitest'

it.each([
  ['Rest in order to heal.', 'Rest to heal.'],
  ['Patients undergo surgery.', 'Patients have surgery.'],
])('takes %s for %s', (source, rewording) => {
  expect(verify(source, rewording)).toEqual([])
})

it.each([
  // The words of a phrase mean nothing alone.
  ['The order of the sessions matters.', 'The of the sessions matters.'],
  ['Patients undergo surgery.', 'Patients surgery.'],
  ['They have high regard for her.', 'They have high about for her.'],
])('does not take %s for %s', (source, rewording) => {
  expect(verify(source, rewording)).not.toEqual([])
})
