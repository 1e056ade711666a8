/** How far before and after a term its explanation may begin. */
const near = 80
const article = String.raw`(?:an?|the|any|when|where|what|one of|part of|a type of|a kind of)\b`
const after = new RegExp(
  [
    // `serotonin (a brain chemical)`, `FDA (Food and Drug Administration)`
    String.raw`^["”’']?\s*\((?!see\b|fig|table|e\.g|n\s?=|p\s?[<=])[\p{L}][^\s()]*\s+[\p{L}]`,
    // `eczema, a skin rash,`, `eczema – itchy skin`, `eczema: itchy skin`
    String.raw`^["”’']?\s?(?:,|–|—|:)\s*(?:or\s+|also\s|which\s(?:is|are|means)\b|that\sis\b|meaning\b|${article})`,
    // … and `post-traumatic stress disorder (PTSD): lasting fear`
    String.raw`^["”’']?(?:\s\([^()]{1,20}\))?:\s+\p{L}`,
    // `eczema is a skin rash`, `eczema means itchy skin`
    String.raw`^["”’']?,?\s(?:(?:is|are)\s${article}|means?\b|refers?\sto\b|stands\sfor\b)`,
  ].join('|'),
  'iu',
)
/** `a skin rash called eczema`, `a skin rash, or eczema` */
const named = /(?:\b(?:called|known as|named|termed)|,\s(?:or|also))\s+(?:an?\s+|the\s+)?["“‘']?$/i
/** `the Food and Drug Administration (FDA)` */
const bracketed = /\p{L}\s[\p{L}-]{2,40}\s?\($/u

/** Whether a sentence says what the term between two offsets is, right beside it. */
export function isExplained(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - near), start)
  const next = sentence.slice(end, end + near)
  return after.test(next) || named.test(before) || (bracketed.test(before) && /^\)/u.test(next))
}
