import { expect, it } from 'vitest'
import { saysGloss } from '../src/arrange/says-gloss.ts'

const term = (text: string, term: string, gloss: string) => {
  const start = text.indexOf(term)
  return { term, name: term, gloss, start, end: start + term.length }
}

it.each([
  ['Rashes are acute or chronic, by how long they last.', 'chronic', 'lasting a long time', true],
  ['Some rashes are chronic and itch a lot.', 'chronic', 'lasting a long time', false],
  ['A chronic rash itches for a long while.', 'chronic', 'lasting a long time', false],
  ['Resin is one.', 'Resin', 'sap', false],
])('%s', (text, name, gloss, said) => {
  expect(saysGloss(text, term(text, name, gloss))).toBe(said)
})
