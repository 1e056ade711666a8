import { francAll } from 'franc'
import { hasSmallWords } from './small-words.ts'

/**
 * Languages that leaflets come in, by their ISO 639-3 codes. The library knows more, and would find among those of
 * few writers a closer one for many a short text.
 */
const only = (
  'eng spa por fra deu ita nld pol tur ron ces slk hun swe dan nob fin ekk lvs lit slv hrv srp als cat glg ' +
  'ind zlm vie tgl som swh hat afr rus ukr bel bul mkd ell heb arb pes urd pbu hin ben guj pan tam tel kan mal mar ' +
  'npi sin tha mya khm lao kor jpn cmn amh tir kat hye'
).split(' ')

/** Letters of sentences below which nothing is said. */
const fewest = 120
/** How much further off English has to be, where the text is written in its letters: names of drugs are no one's words. */
const farther = 0.95

/** Of a long text all languages in one script come nearer to each other. */
const many = 1500
const fartherOfMany = 0.97

/** Scripts in which hardly any leaflet is in another language. */
const scripts: readonly [string, RegExp][] = [
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
]

/** The language of a few words that their letters tell, from 40 letters on. */
function byScript(text: string): string | null {
  const found = scripts.find(([, letter]) => (text.match(letter) ?? []).length >= 40)
  if (found) return found[0]
  // Persian and Urdu have letters that Arabic has not.
  const arabic = (text.match(/\p{Script=Arabic}/gu) ?? []).length >= 40
  return arabic && !/[\u067E\u0686\u0698\u06AF\u0679\u0688\u0691\u06D2]/u.test(text) ? 'ar' : null
}

/**
 * The language that the sentences of a text are written in, as a BCP 47 tag, told by the frequency of three letters in
 * a row (W. B. Cavnar and J. M. Trenkle, N-gram-based text categorization, 1994); null where they are too few, or come
 * as near to English, in which most texts are that do not say so, and the small words do not tell.
 */
export function guessLanguage(texts: Iterable<string>): string | null {
  const text = sentencesOf(texts)
  const letters = (text.match(/\p{L}/gu) ?? []).length
  if (letters < fewest) return byScript(text)
  const found = francAll(text, { only })
  const best = found[0]?.[0]
  if (best === undefined || best === 'und' || best === 'eng') return best === 'eng' ? 'en' : null
  const english = found.find(([code]) => code === 'eng')?.[1] ?? 0
  const clear = english < (letters < many ? farther : fartherOfMany)
  return hasSmallWords(text, best) || clear ? Intl.getCanonicalLocales(best)[0]! : null
}

/** The first sentences, up to some 4,000 characters: lists of names and tables tell nothing. */
function sentencesOf(texts: Iterable<string>): string {
  let text = ''
  for (const one of texts) {
    if (!/[.!?…؟۔。।]/u.test(one) || !/\S\s+\S+\s+\S/u.test(one.slice(0, 200))) continue
    text += `${one.slice(0, 4000 - text.length)}\n`
    if (text.length >= 4000) break
  }
  return text
}
