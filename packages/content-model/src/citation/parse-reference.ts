import type { Position } from '../tree/node.ts'
import type { CslName, Reference } from '../tree/reference.ts'

const url = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/u
const doi =
  /\b(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s<>"']*[^\s<>"'.,;:)\]])/iu

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
  const number = doi.exec(raw)?.[1]
  // A DOI inside a publisher's URL may have a query or a suffix; take it only where it is the whole address.
  if (number && (!link || link.includes('doi.org/') || !link.includes(number)))
    reference.DOI = number
  const body = raw.replace(url, '').trim()
  const match = /^(?<authors>.+?)\s*\((?<year>\d{4})[a-z]?(?:,[^)]*)?\)\.?\s+(?<rest>.+)$/su.exec(
    body,
  )
  if (!match?.groups) return reference
  const { authors = '', year = '', rest = '' } = match.groups
  reference.issued = { 'date-parts': [[Number.parseInt(year, 10)]] }
  const names = parseNames(authors)
  if (names.length > 0) reference.author = names
  const journal =
    /^(?<title>.+?[.?!])\s+(?<container>[^.]+?),\s*(?<volume>\d+)(?:\((?<issue>[^)]+)\))?(?:,\s*(?<page>[\p{L}\d]+(?:[-–]\d+)?))?\.?\s*$/su.exec(
      rest,
    )
  if (!journal?.groups) return reference
  const { title = '', container, volume, issue, page } = journal.groups
  reference.itemType = 'article-journal'
  reference.title = title.replace(/\.$/u, '')
  if (container) reference['container-title'] = container
  if (volume) reference.volume = volume
  if (issue) reference.issue = issue
  if (page) reference.page = page
  return reference
}

function parseNames(authors: string): CslName[] {
  const names: CslName[] = []
  for (const match of authors.matchAll(
    /(?<family>[\p{L}'’ -]+),\s*(?<given>(?:\p{Lu}\.[ -]?)+)/gu,
  )) {
    const { family = '', given = '' } = match.groups ?? {}
    names.push({ family: family.trim(), given: given.trim() })
  }
  if (names.length === 0 && !authors.includes(',')) names.push({ literal: authors })
  return names
}
