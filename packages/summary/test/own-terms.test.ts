import { toText } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { ownTerms } from '../src/arrange/own-terms.ts'
import { topicOf } from './fixture.ts'

const page = (title: string) =>
  topicOf(
    `# ${title}\n\n## What helps?\n\nA bath can ease chronic itching.\n\n## What are the risks?\n\nIt can lead to chronic pain.`,
  )

it('calls a thing by the name that the title has for it, and other things by plain ones', () => {
  const text = toText(summarise(page('Chronic itching in adults')).children)
  expect(text).toContain('ease chronic itching')
  expect(text).toContain('long-term pain')
  expect(toText(summarise(page('Itching')).children)).toContain('long-term itching')
})

it('takes for a name what a title names in two words to five, for one and for many', () => {
  expect(ownTerms(page('Chronic itching in adults'))).toContain('chronic itching')
  expect(ownTerms(page('Oral biopsy'))).toEqual(['oral biopsy', 'oral biopsies'])
  expect(ownTerms(page('Itching'))).toEqual([])
  expect(ownTerms(page('Does chronic itching keep adults awake?'))).toEqual([])
})
