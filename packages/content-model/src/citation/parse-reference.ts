import type { Position } from '../tree/node.ts'
import type { CslName, Reference } from '../tree/reference.ts'

const url = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/u
const doi = /\b10\.\d{4,9}\/[^\s<>"']*[^\s<>"'.,;:)\]]/iu
/** What stands between authors and title. */
const yearInBrackets = /\((\d{4})[a-z]?(?:,[^()]{0,80})?\)\.?\s+(?=\S)/gu

/**
 * Reads what it safely can from a printed reference in the manner of APA (Publication Manual, 7th ed., ch. 9):
 * `Authors (Year). Title. Journal, volume(issue), pages. URL`. `raw` keeps the whole entry, so nothing is lost
 * where the entry is built in another way.
 */
export function parseReference(
  raw: string,
  label: string,
  id: string,
  position?: Position,
): Reference {
  const reference: Reference = { type: 'reference', id, label, itemType: 'document', raw }
  if (position) reference.position = position
  // No source is that long: what stands here is text, kept as it is.
  if (raw.length > 2000) return reference
  const link = url.exec(raw)?.[0]
  if (link) reference.URL = link
  const number = doi.exec(raw)?.[0]
  // A DOI inside a publisher's URL may have a query or a suffix; take it only where it is the whole address.
  if (number && (!link || link.includes('doi.org/') || !link.includes(number)))
    reference.DOI = number
  const body = raw.replace(url, '').trim()
  const dated = [...body.matchAll(yearInBrackets)].find(({ index }) => index > 0)
  if (!dated) return reference
  const [brackets, year = ''] = dated
  reference.issued = { 'date-parts': [[Number.parseInt(year, 10)]] }
  const names = parseNames(body.slice(0, dated.index).trimEnd())
  if (names.length > 0) reference.author = names
  const journal = parseJournal(body.slice(dated.index + brackets.length))
  if (!journal) return reference
  const { title, container, volume, issue, page } = journal
  reference.itemType = 'article-journal'
  reference.title = title.replace(/\.$/u, '')
  reference['container-title'] = container
  if (volume) reference.volume = volume
  if (issue) reference.issue = issue
  if (page) reference.page = page
  return reference
}

interface Journal {
  title: string
  container: string
  volume?: string | undefined
  issue?: string | undefined
  page?: string | undefined
}

/** `Title. Journal, 12(3), 45-67.`: the journal's name is what stands between the last stop and the numbers. */
function parseJournal(text: string): Journal | undefined {
  const numbers =
    /,\s*(?<volume>\d+)(?:\((?<issue>[^()]{1,80})\))?(?:,\s*(?<page>[\p{L}\d]+(?:[-–]\d+)?))?\.?\s*$/gu
  for (let found = numbers.exec(text); found; found = numbers.exec(text)) {
    const head = text.slice(0, found.index)
    const stop = /[.?!]\s+(?=\S)/gu
    stop.lastIndex = Math.max(1, head.lastIndexOf('.'))
    const end = stop.exec(head)
    if (end) {
      const title = head.slice(0, end.index + 1)
      return { title, container: head.slice(stop.lastIndex), ...found.groups }
    }
    numbers.lastIndex = found.index + 1
  }
  return undefined
}

function parseNames(authors: string): CslName[] {
  const names: CslName[] = []
  for (const match of authors.matchAll(
    /(?<family>[\p{L}'’ -]{1,80}),\s*(?<given>(?:\p{Lu}\.[ -]?)+)/gu,
  )) {
    const { family = '', given = '' } = match.groups ?? {}
    names.push({ family: family.trim(), given: given.trim() })
  }
  if (names.length === 0 && !authors.includes(',')) names.push({ literal: authors })
  return names
}
