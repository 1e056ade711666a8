import { joinAll, offsetAt, type Piece, slicePiece, tidyPiece } from './piece.ts'

/** A number that ends a text, with the one that it makes a range with. */
const number =
  /(?<![\p{L}\d.,/])[<>≤≥~]?(?:\d[\d.,/]{0,9} ?(?:to|or|bis|à|[-–x×]) ?)?(?:\d[\d.,/]{0,9}|[½¼¾⅓⅔])$/iu

// Units as they are written short, in full, of time, and by portions; then those of other languages.
const short =
  'mg|mcg|µg|μg|ug|kg|ng|ml|dl|cl|cm|mm|iu|mmol|µmol|μmol|nmol|mol|kcal|kj|mmhg|bpm|tsp|tbsp|oz|lbs?|units?'
const written =
  '(?:micro|milli|kilo)?gram(?:me)?s?|(?:milli)?lit(?:re|er)s?|(?:micro|milli)mol(?:es)?|percent|cups?|pints?|stone'
const spans = 'years?|yrs?|months?|weeks?|wks?|days?|hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?|times'
const portions =
  'tab(?:let)?s?|capsules?|puffs?|drops?|doses?|sprays?|sachets?|patch(?:es)?|(?:tea|table)?spoon(?:ful)?s?'
const german = 'jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|tabletten?|tropfen'
const french = 'ans?|mois|semaines?|jours?|heures?|comprimés?|gouttes?'
const spanish = 'años?|mes(?:es)?|semanas?|días?|horas?|comprimidos?|gotas?'
const others =
  'anni|mesi|settimane|giorni|ore|compresse|gocce|jaar|maanden|weken|dagen|uur|lat|miesięcy|tygodni|dni|godzin'
/** What begins with a unit, or with the second half of a range. */
const unit = new RegExp(
  `^(?:(?:to|or|bis|[-–x×]) ?\\d|%|°|(?:[gGhlLm]|${short}|${written}|${spans}|${portions}|${german}|${french}|${spanish}|${others}))(?![\\p{L}\\p{N}])`,
  'iu',
)

const opensInUnit = (piece: Piece | undefined): boolean =>
  piece !== undefined && unit.test(piece.text.slice(0, 24))

/** Whether two cells of a line, one space apart, part a number from its unit. */
function tears(cell: Piece, next: Piece): boolean {
  if (cell.text === '' || next.text === '' || !opensInUnit(next)) return false
  return number.test(cell.text.slice(-24)) && endOf(cell) + 1 === startOf(next)
}

const endOf = ({ text, at }: Piece): number =>
  typeof at === 'number' ? at + text.length : at.at(-1)!.to
const startOf = ({ at }: Piece): number => (typeof at === 'number' ? at : at[0]!.from)

/**
 * Puts a number that a guessed boundary of columns parts from its unit into the cell of the unit, where other lines have
 * a number first in that column too, or where it stands apart: `1 to 11 months 125 | mg` is an age and a dose. `cells` holds those of each line.
 */
export function keepAmounts(cells: readonly Piece[][]): Piece[][] {
  return cells.map((line, at): Piece[] => {
    let own = line
    for (let column = 1; column < own.length; column++) {
      const [cell, next] = [own[column - 1]!, own[column]!]
      if (!tears(cell, next) || opensInUnit(cells[at + 1]?.[column - 1])) continue
      const from = cell.text.length - number.exec(cell.text.slice(-24))![0].length
      if (from === 0 || !(standsApart(cell, from) || mayMove(cells, at, column))) continue
      own = own
        .with(column - 1, tidyPiece(slicePiece(cell, 0, from)))
        .with(column, joinAll([slicePiece(cell, from), next], ' '))
    }
    return own
  })
}

/** Whether there was room for more than a space before a character of a cell. */
const standsApart = (cell: Piece, at: number): boolean =>
  offsetAt(cell, at) - offsetAt(cell, at - 2) > 2

/** Whether most other lines have a number first in a column. */
function mayMove(cells: readonly Piece[][], at: number, column: number): boolean {
  const others = cells.filter((line, index) => index > 0 && index !== at && line[column]!.text)
  const counted = others.filter((line) => /^[<>≤≥~]?[\d½¼¾⅓⅔]/u.test(line[column]!.text)).length
  return counted > 0 && counted >= others.length * 0.5
}

/** Whether columns still part a number from its unit in some row: they cannot be where they were taken to be. */
export function tearAmounts(rows: readonly { cells: readonly Piece[] }[]): boolean {
  return rows.some(({ cells }) =>
    cells.some((cell, column) => {
      const next = cells[column + 1]
      if (!next) return false
      const bits = bitsOf(cell)
      // A cell over several lines may go on with the unit below.
      const ends = bits.filter((_, at) => !opensInUnit(bits[at + 1]))
      const others = bitsOf(next)
      if (!ends.some((bit) => others.some((other) => tears(bit, other)))) return false
      // A column may hold nothing but numbers, and the next one their units.
      const below = rows.slice(1).filter((row) => row.cells[column]?.text)
      const bare = below.filter((row) => /^[\d.,/<>≤≥~ –-]+$/u.test(row.cells[column]!.text))
      return bare.length < Math.max(2, below.length * 0.6)
    }),
  )
}

/** The lines that a cell was put together from. */
const bitsOf = ({ text, at }: Piece): Piece[] =>
  typeof at === 'number'
    ? [{ text, at }]
    : at.map(({ index, from }, number) => ({
        text: text.slice(index, at[number + 1]?.index).trimEnd(),
        at: from,
      }))
