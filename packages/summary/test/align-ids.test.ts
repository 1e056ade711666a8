import { sectionsOf } from '@plainleaf/content-model'
import { summarise } from '@plainleaf/summary'
import { expect, it } from 'vitest'
import { names, readTopic, sentencesIn, topicOf } from './fixture.ts'

it.each(names)('calls sections of %s what the full text calls them', (name) => {
  const full = readTopic(name)
  const plain = summarise(full)
  const ids = sectionsOf(plain).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const kinds = new Map(sectionsOf(full).map((section) => [section.id, section.kind]))
  let shared = 0
  for (const section of sectionsOf(plain)) {
    if (section.kind !== 'faq')
      for (const { id } of sentencesIn(section)) expect(id.startsWith(`${section.id}.s`)).toBe(true)
    else
      expect(section.questions).toEqual(
        section.children.flatMap((child) => (child.type === 'section' ? child.id : [])),
      )
    const same = ['keyPoints', 'disclaimer', 'faq'].includes(section.kind)
    if (same && [...kinds.values()].filter((kind) => kind === section.kind).length === 1)
      expect(kinds.get(section.id)).toBe(section.kind)
    if (kinds.has(section.id)) shared += 1
  }
  expect(shared).toBeGreaterThan(1)
})

it('takes the id that an author wrote, and gives it to one section', () => {
  const wheeze = 'Asthma makes the tubes of the lungs narrow, so that you wheeze. '
  const full = topicOf(
    `# Asthma\n\n## What is it?\n\n${wheeze.repeat(9)}\n\n## What helps?\n\nUse a blue inhaler when you wheeze. Sit up and breathe slowly.\n`,
  )
  const ids = sectionsOf(summarise(full)).map(({ id }) => id)
  // No slugs of these headings.
  for (const { id } of full.children) expect(ids).toContain(id)
})
