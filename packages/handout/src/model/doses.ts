import type { Piece } from './handout.ts'
import { textOf } from './to-runs.ts'

/** Most words of a table of doses that patients are given; a longer one is for those who prescribe. */
export const mostDosed = 80
/** An amount of a medicine as it is taken, in the languages of the fixed words. */
const dose =
  /\p{Nd}[ \u00a0]?(?:(?:[mµμ]?g|mcg|m[lL]|IU|IE|UI|U)(?!\p{L})|(?:mi[ck]ro|milli?)gram|milligramm|mililitro|millilit|(?:drop|puff|tablet|capsule|sachet|spray|spoon|unit|patch|pastill|comprim|gélule|goutte|bouffée|gota|inhalaci|cápsula|sobre|kapsel|tropfen|hub|hübe|sprühst|beutel|stück|einheit)|(?:حبة|حبات|قطرات|بخة|بخات|مل|ملغ))/iu

/** Whether a text gives an amount of a medicine as it is taken. */
export function saysDose(text: string): boolean {
  return dose.test(text)
}

/** Whether a table, as it is printed, tells in most of its rows how much of a medicine is taken, and patients can read it. */
export function isOfDoses({ rows }: Extract<Piece, { type: 'table' }>): boolean {
  const dosed = rows.filter((row) => row.slice(1).some((cell) => saysDose(textOf(cell))))
  const words = rows.flat().flatMap((cell) => textOf(cell).split(/\s+/u))
  return dosed.length * 2 > rows.length && words.length <= mostDosed
}
