import { expect, test } from 'vitest'
import { outline } from './outline.ts'

const page = (call: string, name = 'Looking after the cast'): string => `Your plaster cast

A cast keeps a broken bone still until it has grown together again.

${name}

Keep the cast dry and rest the arm on a pillow for the first few days.

Move your fingers often, and do not push anything under the edge of the cast.

${call}

- your fingers turn blue or cold
- the cast feels too tight

Coming back to the clinic

We take a new picture of the bone after two weeks and look at the skin.
`

test('a line that says when to turn to somebody heads its list in a part about something else', async () => {
  const rows = await outline(page('Ring the plaster room if:'))
  expect(rows).toContain('heading 2 | Ring the plaster room if')
  expect(await outline(page('Go to A&E now if you have a cast and:'))).toContain(
    'heading 2 | Go to A&E now if you have a cast and',
  )
})

test('it leads in its list where the part is about getting help, or begins with it', async () => {
  const lead = 'Ring the plaster room if:'
  const isText = (rows: readonly string[]): boolean =>
    rows.some((row) => row.startsWith('paragraph') && row.endsWith(lead))
  expect(isText(await outline(page(lead, 'When to get help')))).toBe(true)
  const first = page(lead).replace(/Keep the cast dry.*\n\n/u, '')
  expect(isText(await outline(first))).toBe(true)
})

test('what leads in any other list is no heading', async () => {
  const rows = await outline(page('In the first week you may notice that:'))
  expect(rows).toContain('paragraph | In the first week you may notice that:')
})

test('in numbered parts it heads a part of those', async () => {
  const numbered = page('Ring the plaster room if:')
    .replace('Looking', '1. Looking')
    .replace('Coming', '2. Coming')
  expect(await outline(numbered)).toContain('heading 3 | Ring the plaster room if')
})

test('one paragraph is enough above it where that stands below the title', async () => {
  const top = page('Coming back')
    .replace('Your plaster cast\n\n', 'Your plaster cast\n\nA cast gets hard within a day.\n\n')
    .replace(/A cast keeps[\s\S]*Coming back\n\n/u, 'Ring the plaster room if:\n\n')
  expect(await outline(top)).toContain('heading 2 | Ring the plaster room if')
})
