import type { Draft } from '@plainleaf/content-model'
import { fromHtml } from '@plainleaf/readers'
import { VFile } from 'vfile'

const plain = (key: string, value: unknown): unknown => (key === 'position' ? undefined : value)

/** What is read of a page, without places, and the rules of its findings. */
export function draftOf(html: string): Draft & { ids: string[] } {
  const file = new VFile({ value: html, path: 'page.html' })
  const draft = JSON.parse(JSON.stringify(fromHtml(file), plain))
  return { ...draft, ids: file.messages.map((message) => message.ruleId) }
}

/** The blocks of the main content of a page. */
export const blocksOf = (html: string): unknown[] => draftOf(`<main>${html}</main>`).blocks

/** Reason and words of all that was left out. */
export const leftOut = (html: string): string[] =>
  draftOf(html).dropped.map(({ reason, text }) => `${reason}: ${text}`)

/** A paragraph as long as those of real pages, so that a page looks like one. */
export const long = (topic: string): string =>
  `<p>${`Most people with ${topic} get better by themselves, and rest, water and time are all it takes. `.repeat(3)}</p>`
