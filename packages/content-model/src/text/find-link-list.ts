import type { Chunk } from './chunk.ts'

/** Where the list of all links begins that one browser prints below a page; past the end where it does not. */
export function findLinkList(chunks: readonly Chunk[]): number {
  const isLink = ({ text }: Chunk): boolean =>
    text.length < 20
      ? linkLabel.test(text) || listedAddress.test(text)
      : listedAddress.test(text.slice(0, 2000))
  let from = chunks.length
  while (from > 0 && (isLink(chunks[from - 1]!) || chunks[from - 1]!.role === 'dropped')) from--
  const list = chunks.slice(from)
  if (list.some(({ text }) => /^(?:visible|hidden) links:?$/iu.test(text.slice(0, 20)))) return from
  // Without such a label the numbers have to stand right before the words of links.
  const listed = list.filter(({ text }) => listedAddress.test(text.slice(0, 2000))).length
  const glued = chunks
    .slice(0, from)
    .filter(({ text }) => text.includes('[') && gluedNumber.test(text.slice(0, 300)))
  return listed >= 3 && glued.length >= 2 ? from : chunks.length
}

const linkLabel = /^(?:(?:visible|hidden) links:?|references)$/iu
const listedAddress = /^\d{1,4}\. (?:https?|file|mailto|ftp|javascript|tel|data|about):\S*$/iu
const gluedNumber = /(?:^|\s)\[\d{1,4}\]\p{L}/u
