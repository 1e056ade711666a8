/**
 * What names a page by its number, in the languages that leaflets come in: `Page 2 of 4`, `Seite 2 von 4`,
 * `Strona 2 z 4`. A slide of a talk is a page too.
 */
export const pageLabel: RegExp =
  /^(?:page|p\.|pg\.?|seite|página|pagina|strona|side|sida|oldal|sivu|страница|стр\.|صفحة|slide|folie) ?\d{1,4}(?: ?(?:of|von|sur|de|di|van|z|av|af|из|من|\/) ?\d{1,4})?$/iu

/** What browsers print below a page: its address, or the day and the hour, and the number of the page at the other margin. */
export const printedFoot: RegExp =
  /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d\d(?: ?[ap]m)?|(?:https?:\/\/|about:|file:)\S{1,300})\s{1,300}\d{1,3} ?\/ ?\d{1,3}$/iu
