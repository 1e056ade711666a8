import { isUnsettled } from './is-vital.ts'

/** Nothing but words: what tells other lines from headings needs a figure, a stop or another sign. */
const plainWords = /^[A-Za-z,'’-]+(?: [A-Za-z,'’-]+)*$/u

/** `Monday to Friday, 8.30am to 5pm` */
const opens =
  /^(?:open\s)?(?:mon|tue|wed|thu|fri|sat|sun|weekdays|daily)\p{Ll}{0,6}(?!\p{L})[^?]{0,60}\d(?:[.:]\d\d)? ?[ap]\.?m(?!\p{L})/iu

/** `Address: 4 High Street`, or a town with its code. */
const address =
  /^(?:address|adresse|dirección|indirizzo): \S|, [^,]{2,40} \p{Lu}{1,2}\d[\p{Lu}\d]? \d\p{Lu}{2}$/iu

/** `Blood test: 3 May, 9.30am` */
const hour = /: [^?]{0,60}\d[.:]\d\d ?[ap]\.?m\.?$/iu

/** Whether a line has something in it that no heading has, and so is one of a list, a form, a table or the text. */
export function isNoHeading(text: string): boolean {
  // Nor what tells that all below is not settled yet.
  if (isUnsettled(text)) return true
  if (plainWords.test(text)) return false
  // A number to ring is no name of anything.
  if (/(?<!\d)(?:\+|\(?0)\d[\d ()-]{4,14}\d|\d(?:[ ()-]?\d){8}|\S@\S|https?:\/\/|www\./u.test(text))
    return true
  // Days and hours tell when somebody is there, and an address where.
  if (opens.test(text) || address.test(text) || hour.test(text)) return true
  // A line set at both margins is a running head or a row.
  if (/\S {5,}\S/u.test(text)) return true
  // Stars around a sentence make it loud.
  if (/[.!]\s?\*{2,6}$/u.test(text)) return true
  // A name and an amount beside it are a row.
  if (/ [|│] .{0,40}\d/u.test(text)) return true
  // Room to fill in is part of a form.
  if (/_{4}|\.{6}|…{3}|\[ ?\]|[☐□]/u.test(text)) return true
  // Two sentences are text, even where the last has lost its stop.
  return /\p{Ll}{3}[.!]\s{1,4}\p{Lu}/u.test(text)
}
