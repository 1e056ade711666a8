/**
 * The small words that sentences of a language cannot do without, none of which English has; names of drugs and diseases
 * are the same in many languages, these are not. By ISO 639-3 codes.
 */
const smallWords: Readonly<Record<string, string>> = {
  eng: 'the and of to you is are with for not this your or if it be from have can',
  deu: 'der die das und ist sind nicht sie ein eine mit bei oder wenn zu auf den dem wird werden kann von für',
  fra: 'le la les des du et est sont pas vous un une avec ou si dans pour sur que qui votre par',
  spa: 'el la los las del y es son no usted un una con o si en para por que su se',
  ita: 'il la le gli del della e è sono non un una con o se in per che di si nel',
  por: 'o os as do da dos e é são não um uma com ou se em para por que seu ao',
  nld: 'de het een en is zijn niet u met of als in voor op van dat bij wordt uw',
  pol: 'i w z na się jest są nie do lub jeśli dla po że przez może od należy',
  swe: 'och är att inte du en ett med eller om i på för som kan av den det',
  dan: 'og er at ikke du en et med eller hvis i på for som kan af den det',
  nob: 'og er å ikke du en et med eller hvis i på for som kan av den det',
  fin: 'ja on ei tai jos että ovat se voi sinun kun myös mutta joka',
  tur: 've bir bu için ile veya da de çok daha olan gibi ise değil',
  ron: 'și în de la este sunt nu un o cu sau dacă pentru pe care din',
  ces: 'a je jsou se v na ne nebo pokud pro že do po s by jako může',
  hun: 'a az és nem egy is hogy vagy ha van meg kell lehet',
}

const sets = new Map(
  Object.entries(smallWords).map(([code, words]) => [code, new Set(words.split(' '))]),
)

const all = new Set([...sets.values()].flatMap((words) => [...words]))

/** Whether a word, in small letters, is one of the small words of any of these languages. */
export const isSmallWord = (word: string): boolean => all.has(word)

/**
 * Whether a text has more than twice as many small words of that language as of English, and one in ten at least; null
 * where the language's own are not known.
 */
export function hasSmallWords(text: string, code: string): boolean | null {
  const own = sets.get(code)
  if (!own) return null
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (set: ReadonlySet<string>): number => words.filter((word) => set.has(word)).length
  const found = count(own)
  return found >= words.length * 0.1 && found > 2 * count(sets.get('eng')!)
}
