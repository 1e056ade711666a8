/** Words that name a table or a figure with its number, as captions begin. */
const start =
  /^(?:table|tabelle|tableau|tabla|tabela|tabella|tabell|tabel|taulukko|figure|fig\.?|figura|figur|abbildung|abb\.|kuva)\s?\d{1,3}[a-z]?(?:\.\d{1,2})?\s?(?:[.:|–—-]|$|\p{Lu})/iu

/** Whether a line begins the caption of a table or a figure. */
export function isCaption(text: string): boolean {
  return start.test(text)
}
