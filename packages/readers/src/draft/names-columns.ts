/** Words that name a column of a health table, whole or as the first of a few. */
const columnNames =
  /^(?:medicines?|medications?|drugs?|tablets?|names?|brand|doses?|dosage|strength|amounts?|how (?:often|much|many|long|common|to)|what (?:it|to|they|you|happens|for)|when(?: to)?|why|who|where|day|days|week|weeks|month|months|age|ages|time|times|dates?|stages?|steps?|symptoms?|signs?|side effects?|risks?|benefits?|foods?|drinks?|meals?|tests?|results?|normal (?:range|level)s?|types?|kinds?|groups?|examples?|treatments?|options?|causes?|actions?|advice|notes?|comments?|reasons?|purpose|uses?|used for|contacts?|phone|telephone|services?|opening (?:hours|times)|do|don[’']t|pros|cons|advantages?|disadvantages?|meaning|colou?r|score|levels?|frequency|duration|vaccines?|diseases?|conditions?|exercise|activity|products?|portion|serving|calories|price|cost)(?:\s|$|[:(/])/iu

/**
 * Whether the first row of a table that nothing marks is its header: short names and no values, over a column that is
 * nothing but values, or most of them words that name columns. Cells are given as their words, row by row.
 */
export function namesColumns(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows
  if (first.length < 2 || rest.length < 2) return false
  // The corner of a table may be empty.
  const names = first.filter((cell, column) => cell !== '' || column > 0)
  if (names.length === 0 || !names.every(isName)) return false
  const full = rest.filter((row) => row.length === first.length)
  const counted = first.some(
    (cell, column) =>
      cell !== '' && full.length > 1 && full.every((row) => isValue(row[column] ?? '')),
  )
  if (counted) return true
  // Below a name with a capital, values run on in small letters.
  const small = first.some(
    (cell, column) =>
      cell !== '' && full.length > 1 && full.every((row) => /^[\p{Ll}\d]/u.test(row[column] ?? '')),
  )
  const known = names.filter((cell) => columnNames.test(cell)).length
  return (
    known * 2 >= names.length &&
    known > (small ? 0 : 1) &&
    !full.every(([cell = '']) => columnNames.test(cell))
  )
}

/** Some words without a figure or a stop, the first with a capital where its letters have such. */
const isName = (cell: string): boolean =>
  cell !== '' &&
  cell.length <= 60 &&
  cell.split(' ').length <= 7 &&
  !/^\p{Ll}/u.test(cell) &&
  !/\d|[.;,]$/u.test(cell.replace(/\([^()]{0,30}\)$/u, ''))

/** A figure, with what stands before it and what it counts. */
const isValue = (cell: string): boolean => /^[^\p{L}]{0,3}\d/u.test(cell)
