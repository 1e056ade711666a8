/**
 * What names a page by its number, in the languages that leaflets come in: `Page 2 of 4`, `Seite 2 von 4`,
 * `Strona 2 z 4`. A slide of a talk is a page too.
 */
export const pageLabel: RegExp =
  /^(?:page|p\.|pg\.?|seite|página|pagina|strona|side|sida|oldal|sivu|страница|стр\.|صفحة|slide|folie) ?\d{1,4}(?: ?(?:of|von|sur|de|di|van|z|av|af|из|من|\/) ?\d{1,4})?$/iu
