import type { TopicMeta } from '../tree/topic.ts'
import { type Chunk, indexesOf, isContent, wordCount } from './chunk.ts'
import { drop } from './find-furniture.ts'
import { isUnsettled } from './is-vital.ts'
import { readDate, readDayOrMonth } from './read-date.ts'

/** What a leaflet says of itself: when it was looked at, when it will be, and its number. */
export type Imprint = Pick<
  Partial<TopicMeta>,
  'lastChecked' | 'reviewBy' | 'reviewedBy' | 'version'
>

const next =
  /^(?:(?:(?:date of |date for )?(?:next|planned) (?:review|update)|review|(?:date )?(?:due )?for review|due for review|to be reviewed|valid (?:until|to)|nächste (?:überprüfung|prüfung|aktualisierung)|gültig bis|prochaine (?:révision|mise à jour)|próxima (?:revisión|actualización)|prossim[oa] (?:revisione|aggiornamento)|volgende herziening|المراجعة (?:القادمة|التالية))(?: date| due(?: date)?| by| in)?)(?![\p{L}\p{M}])/iu
const checked =
  /^(?:(?:this |the )?(?:page|content|leaflet|information|site|document|article|guide|fact ?sheet) (?:was )?)?(?:(?:last|medically|clinically|date) )?(?:reviewed|updated|checked|revised|amended|modified)(?: date)?(?: on| in)?(?![\p{L}\p{M}])(?! by)|^(?:(?:date of )?(?:last|latest) (?:review|update|revision|check)|date of (?:last |latest )?(?:review|revision|update))(?: date)?(?!\p{L})|^(?:stand|zuletzt (?:aktualisiert|geprüft|überarbeitet)(?: am)?|letzte (?:aktualisierung|überarbeitung|prüfung)|(?:dernière )?mise? à jour(?: le)?|dernière révision|última (?:revisión|actualización)|actualizado(?: el| en)?|ultim[oa] (?:aggiornamento|revisione)|laatst (?:bijgewerkt|herzien)|ostatnia aktualizacja|آخر (?:مراجعة|تحديث))(?![\p{L}\p{M}])/iu
/** Dates that the model has no place for. */
const made =
  /^(?:(?:date |first )?(?:produced|published|issued|created|written|printed|approved)|date of (?:issue|publication)|(?:issue|publication|production|approval|effective) date|effective(?: from)?|erstellt(?: am)?|veröffentlicht(?: am)?|publié(?: le)?|publicado(?: el)?|pubblicato(?: il)?)(?: on| in)?(?!\p{L})(?! by)/iu
const numbered =
  /^(?:version(?: (?:number|no\.?))?|edition|versionsnummer|fassung|auflage|versión|versione|versie|wersja)[:.]? ?(\d[\w.]{0,9})$|^v\.?(\d[\d.]{0,7})$/iu
/** Under which number a leaflet is kept. */
const filed =
  /^(?:(?:(?:patient |health )?(?:leaflet|document|publication|information|booklet|resource|item|form|stock))(?: (?:reference|ref\.?|code|number|no\.?|id))*|(?:reference|ref\.?)(?: (?:code|number|no\.?|id))?|issue(?: (?:number|no\.?))?|isbn|order code)(?:: ?| )(?=\S{0,20}\d)[\w./-]{1,20}(?: [\w./-]{1,8})?$/iu
const named =
  /^(?:produced|published|written|prepared|developed|compiled|authori[sz]ed|approved|reviewed|issued|herausgegeben|verfasst|erstellt|rédigé|publié|elaborado|publicado|redatto) (?:by|von|par|por|da)(?!\p{L}):? \S|^(?:authors?|owner|leaflet owner|publisher|herausgeber(?:in)?|autor(?:in|en)?|éditeur|editor|auteurs?|autores|editore|uitgever): \S/iu

const reviewed =
  /^(?:(?:[Mm]edically|[Cc]linically|[Ll]ast) )?[Rr]eviewed (?:(?:in|on) [\p{L}\d ,]{3,24} )?by:? /u
/** `… on 3 June 2023` */
const reviewedOn = / (?:on|in) (?:\p{L}{3,9} )?\d[^|]{0,20}$|, \p{L}{3,9} \d{4}$/u
const titled = /^(?:Dr|Prof(?:essor)?)\.? /u
const degree = /^, (?:MD|DO|MBBS|RN|FRCP|MRCP|MRCGP|FRCS|FAAP)(?!\p{L})/u

/** A clinician by title or degree: others who looked at a text did not review what it says of medicine. */
function reviewerIn(text: string): string | undefined {
  const label = reviewed.exec(text.slice(0, 60))?.[0].length
  if (!label) return undefined
  const words = text.slice(label, label + 80).split(' ')
  const other = words.findIndex((word) => !/^\p{Lu}/u.test(word))
  const name = words
    .slice(0, other < 0 ? words.length : other)
    .join(' ')
    .split(/[,;(]/u)[0]!
  const known = titled.test(name) || degree.test(text.slice(label + name.length))
  return known && name.includes(' ') ? name.replace(/\.$/u, '') : undefined
}

/** What programs for notes print below the title of a page. */
const property =
  /^(?:(?:created|last edited)(?: time| by)?|tags|status|owner|assignee|verification): \S/iu

/** What parts the facts of one line. */
const parts = / {2,}|\t|\s?[|·•;]\s?| [–—-] |[.,] (?=\p{L})/u

/** Where to call or write to is for readers. */
const reached = /\S@\S|(?<!\d)(?:\+|\(?0)\d[\d ()-]{6,14}\d/u

/** How many facts a line holds and nothing else; 0 for any other line. */
function factsIn(line: string): number {
  if (line.length > 200 || !/[\d:]/u.test(line) || reached.test(line)) return 0
  if (isUnsettled(line)) return 0
  const whole = line.replace(/\.$/u, '')
  // Most lines say nothing of the kind in their first part.
  const end = whole.search(parts)
  const first = end < 0 ? whole : whole.slice(0, end)
  if (!isDated(first) && !isName(first) && !isNumber(first)) return 0
  const all = end < 0 ? [whole] : whole.split(parts)
  let byName = false
  let facts = 0
  for (const [at, part] of all.entries()) {
    const dated = isDated(part)
    byName = isName(part) || (byName && !dated && wordCount(part) <= 6)
    // A day, a month or a year behind another fact.
    const bare =
      at > 0 && wordCount(part) <= 3 && /^(?:\p{L}+\.? )?(?:\d{1,2},? )?\d{4}$/u.test(part)
    const told = (dated && hasDay(part)) || bare || isNumber(part) || byName
    if (!told) return 0
    facts++
  }
  return facts
}

const isDated = (part: string): boolean => next.test(part) || checked.test(part) || made.test(part)
const isName = (part: string): boolean => named.test(part) || property.test(part)
const isNumber = (part: string): boolean => numbered.test(part) || filed.test(part)

/** A label and a date or a year, and hardly more. */
const hasDay = (part: string): boolean =>
  wordCount(part, 10) <= 9 && (readDate(part) !== null || /\b(?:19|20)\d\d$/u.test(part))

/**
 * Drops what a leaflet says of itself: its number, its version, who made it and when, when it will be looked at again.
 * One line needs two such facts, or another such line right above or below, so that `Published by …` among other text
 * stays. What the model has a place for is taken from there (`readImprint`).
 */
export function findImprint(chunks: readonly Chunk[]): Chunk[] {
  const facts = chunks.map((chunk) =>
    chunk.role === 'text' && !chunk.forced && !chunk.marker ? factsIn(chunk.text.trim()) : 0,
  )
  const content = indexesOf(chunks, isContent)
  const found = new Set<number>()
  for (let place = 0; place < content.length; place++) {
    const at = content[place]!
    if (facts[at] === 0) continue
    const beside = [content[place - 1], content[place + 1]].some(
      (other) => other !== undefined && facts[other]! > 0,
    )
    if (facts[at]! >= 2 || (facts[at] === 1 && beside)) found.add(at)
  }
  if (found.size === 0) return [...chunks]
  for (let place = 0; place < content.length; place++) {
    const at = content[place]!
    if (!found.has(at)) continue
    for (const other of [content[place - 1], content[place + 1]])
      if (other !== undefined && isHouse(chunks[other]!, chunks[at]!)) found.add(other)
  }
  // A document is more than its imprint.
  const length = (places: Iterable<number>): number =>
    [...places].reduce((sum, at) => sum + chunks[at]!.text.length, 0)
  if (length(found) > length(content) / 2) return [...chunks]
  return chunks.map((chunk, at) => (found.has(at) ? drop(chunk, 'byline', 0.85) : chunk))
}

/** Whether a line in the block of such a fact names the house that made the leaflet. */
const isHouse = ({ role, text, group, marker, forced }: Chunk, beside: Chunk): boolean =>
  role === 'text' &&
  group === beside.group &&
  !marker &&
  !forced &&
  wordCount(text, 9) <= 8 &&
  /^\p{Lu}[^\d.?!:;@]{3,80}$/u.test(text) &&
  /\b(?:department|hospitals?|clinic|unit|directorate|service|trust|surgery|practice|team|ward|klinik|klinikum|abteilung|hôpital|hospital|ospedale)\b/iu.test(
    text,
  )

/** The facts for which the model has a place, from the lines that hold nothing else, and those that were left out as saying who wrote a text and when. */
export function readImprint(chunks: readonly Pick<Chunk, 'role' | 'reason' | 'text'>[]): Imprint {
  const found: Imprint = {}
  for (const { role, reason, text } of chunks) {
    const told = role === 'dropped' ? reason === 'byline' : role === 'text' && factsIn(text) > 0
    if (!told || text.length > 300) continue
    for (const fact of text.split(/\s[|·•]\s/u)) {
      const name = reviewerIn(fact)
      if (!name) continue
      found.reviewedBy ??= [name]
      const day = reviewedOn.test(fact) ? readDayOrMonth(fact) : null
      if (day) found.lastChecked ??= day
    }
    for (const part of text.replace(/\.$/u, '').split(parts)) {
      const version = numbered.exec(part)
      if (version) found.version ??= version[1] ?? version[2]
      const day = next.test(part) ? readDate(part) : readDayOrMonth(part)
      if (!day) continue
      if (next.test(part)) found.reviewBy ??= day
      else if (checked.test(part)) found.lastChecked ??= day
    }
  }
  return found
}
