import { markdownReader, pageBreaks, type Topic, toMarkdown } from '@plainleaf/content-model'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'

const text = `---
title: Nettle rash
lang: en
---

What it is.

::page[4]

## What helps

A cool cloth.

- Shade
- Loose clothes

::page{label=v}

Ask a pharmacist.

::page[6]
`

async function read(value: string): Promise<{ topic: Topic; file: VFile }> {
  const file = new VFile({ path: 'rash.md', value })
  return { topic: await markdownReader.read(file), file }
}

/** Labels by the words of what they stand before. */
function placed(topic: Topic): [string, string][] {
  return [...pageBreaks(topic)].flatMap(([node, pages]) =>
    pages.map(({ label }): [string, string] => [label, node.type]),
  )
}

test('page breaks of an author stand before what follows them, and leave nothing in the text', async () => {
  const { topic, file } = await read(text)
  expect(file.messages.map(String)).toEqual([])
  expect(topic.meta.source.pages).toEqual([
    { label: '4', line: 8 },
    { label: 'v', line: 17 },
    { label: '6', line: 21 },
  ])
  // After the last one stands nothing.
  expect(placed(topic)).toEqual([
    ['4', 'section'],
    ['v', 'paragraph'],
  ])
  expect(JSON.stringify(topic.children)).not.toContain('page')
})

test('they survive being written and read again', async () => {
  const { topic } = await read(text)
  const written = toMarkdown(topic)
  expect(written).toContain('::page[4]\n\n## What helps')
  const again = await read(written)
  expect(placed(again.topic)).toEqual(placed(topic))
  expect(toMarkdown(again.topic)).toBe(written)
})

test('what only looks like a page break is text, and one without a label is reported', async () => {
  const { topic } = await read('One.\n\n::leaf[x]\n\n::pages[2]\n\n\\::page[3]\n')
  expect(topic.meta.source.pages).toBeUndefined()
  expect(topic.children.flatMap(({ children }) => children)).toHaveLength(4)
  const { topic: escaped } = await read(toMarkdown(topic))
  expect(escaped.children).toHaveLength(topic.children.length)
  expect(escaped.meta.source.pages).toBeUndefined()
  const { file } = await read('# Ears\n\nOne.\n\n::page[]\n')
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['directive-invalid'])
})

test('a plain-language topic has the source of the full one and none of its pages', async () => {
  const { topic } = await read(text)
  expect(pageBreaks({ ...topic, variant: 'plain' }).size).toBe(0)
})
