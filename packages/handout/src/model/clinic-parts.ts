import type { Clinic } from '../clinic/clinic.ts'
import { cuesIn } from '../words/cues.ts'
import { fill, fixedRuns, type HandoutWords } from '../words/words.ts'
import { type Part, type Piece, type Run, spareLines } from './handout.ts'
import { stringsOfPiece } from './strings-of.ts'
import { clean, plainRuns, textOf } from './to-runs.ts'

const saysHelp = (body: readonly Part[]): boolean => body.some(({ role }) => role === 'help')

/**
 * The body with the clinic's emergency numbers where the article says when to get help, and below them with its own, where the
 * article does not give that itself. Beside emergency numbers, and below words such as "call your local emergency number", it is said
 * to be for what is no emergency, since alone it would be taken for that; else it is the one to call. It may go again beside emergency
 * numbers, as it stands with the contact details too.
 */
export function withPhones(
  body: readonly Part[],
  clinic: Clinic | null,
  words: HandoutWords,
): Part[] {
  const first = body.find(({ role }) => role === 'help')
  if (!first || !clinic) return [...body]
  const emergency = phonesOf(clinic)
  const text = first.pieces.flatMap(stringsOfPiece).join(' ')
  const said = text.includes(clinic.phone)
  const others = emergency.length > 0 || cuesIn(words.lang).rescue.test(text)
  // In Arabic a second line of numbers and hours would stand in another order in the tags than on the page.
  const only = emergency.length > 0 && words.lang === 'ar'
  const own = said || only ? [] : [ownPhone(clinic, words, others ? words.ownPhone : words.callUs)]
  const spare: [string, string][] = own.map(({ runs }) => [
    "the clinic's phone beside the emergency numbers",
    textOf(runs),
  ])
  return body.map((part) =>
    part === first
      ? {
          ...part,
          pieces: [...part.pieces, ...emergency, ...own],
          ...(emergency.length > 0 && spare.length > 0 && { spare }),
        }
      : part,
  )
}

function ownPhone(
  { hours, phone }: Clinic,
  words: HandoutWords,
  said: string,
): Extract<Piece, { type: 'text' }> {
  const answered = hours ? ` (${hours})` : ''
  const line = fill(said, phone)
  if (words.lang !== 'ar') return { type: 'text', runs: fixedRuns(line + answered, words) }
  // Between words that run from right to left the groups of a number would change places.
  const [before = ''] = said.split('{}')
  const number: Run = { text: clean(phone), dir: 'ltr' }
  return { type: 'text', runs: [{ text: before }, number, { text: clean(answered) }] }
}

function phonesOf(clinic: Clinic | null, title = ''): Piece[] {
  const items = (clinic?.emergency ?? []).map(({ region, number }) => ({ name: region, number }))
  return items.length > 0 ? [{ type: 'phones', title, items }] : []
}

/**
 * How the clinic is reached, and lines for notes. Emergency numbers stand where the article says when to get help; where it says nothing, with the contact details.
 */
export function clinicParts(
  clinic: Clinic | null,
  body: readonly Part[],
  words: HandoutWords,
): Part[] {
  const lang = words.marked && { lang: words.marked }
  const notes: Part = {
    id: 'my-notes',
    role: 'notes',
    level: 2,
    heading: words.notes,
    further: words.moreNotes,
    ...lang,
    pieces: [{ type: 'lines', count: 3 }],
  }
  if (!clinic) return [notes]
  const lines: [string, string | undefined][] = [
    [words.call, clinic.phone],
    [words.hours, clinic.hours],
    [words.address, clinic.address],
    [words.web, clinic.web],
  ]
  const items = lines.flatMap(([term, meaning]) =>
    meaning ? [{ term: fixedRuns(term, words), meaning: plainRuns(meaning) }] : [],
  )
  const pieces: Piece[] = [{ type: 'terms', items, beside: true }]
  if (!saysHelp(body)) pieces.push(...phonesOf(clinic, words.emergency))
  if (clinic.note) pieces.push({ type: 'text', runs: plainRuns(clinic.note) })
  const spare: [string, string][] = []
  if (clinic.note) spare.push(["the clinic's note", clean(clinic.note)])
  if (clinic.web) spare.push([spareLines.web, clean(clinic.web)])
  const contact: Part = {
    id: 'contact',
    role: 'contact',
    level: 2,
    heading: words.contact,
    ...lang,
    pieces,
    ...(spare.length > 0 && { spare }),
    ...(clinic.address && { address: clean(clinic.address) }),
  }
  return [notes, contact]
}
