import { describe, expect, test } from 'vitest'
import { outline } from './outline.ts'

const opening =
  'Your plaster cast\n\nThe cast holds the bone still while it heals. Keep it dry and\nraised for the first two days, and do not push anything into it.\n\n'
const closing =
  '\nTaking it off\n\nA nurse takes the cast off after six weeks. The skin below it\nis dry and pale at first, which passes by itself.\n'

describe('boxes that say when to get help', () => {
  test('are headed by half a sentence, whose other halves are the list', async () => {
    const rows = await outline(
      `${opening}Go to A&E now if you have\nfingers that are cold or blue\npain that tablets do not ease\na smell from below the cast\n${closing}`,
    )
    expect(rows).toEqual([
      'title 1 | Your plaster cast',
      expect.stringMatching(/^paragraph/u),
      'heading 2 | Go to A&E now if you have',
      'list-item | fingers that are cold or blue',
      'list-item | pain that tablets do not ease',
      'list-item | a smell from below the cast',
      'heading 2 | Taking it off',
      expect.stringMatching(/^paragraph/u),
    ])
  })

  test('keep their list apart from the one right above, with a colon too', async () => {
    const rows = await outline(
      `${opening}At home\n\n- raise the arm\n- wiggle your fingers\n\nCall us straight away if:\n\n- the cast breaks\n- it gets wet\n${closing}`,
    )
    expect(rows).toContain('heading 2 | Call us straight away if')
  })

  test('are none where a text leads in its list', async () => {
    const rows = await outline(
      `${opening}At home\n\nMost people need no help. Some do, mostly in the first days.\n\nCall us if:\n\n- the cast breaks\n- it gets wet\n${closing}`,
    )
    expect(rows).toContain('paragraph | Call us if:')
  })

  test('stand beside the part above them, with their list right below', async () => {
    const rows = await outline(
      `${opening}At home\n\n- raise the arm\n- wiggle your fingers\n\nCall us straight away if:\n- the cast breaks\n- it gets wet\n${closing}`,
    )
    expect(rows).toContain('heading 2 | Call us straight away if')
  })
})
