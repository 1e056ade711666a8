/**
 * HTML in which each row of a table is a sentence, `Dose – In a study: Measured; On the street: Unknown`, for a search that shows
 * words as they stand one behind another. Tables are as Plainleaf writes them, one row of heads at most. Cells that hold nothing
 * but citations are left out, as the search leaves out citations.
 */
export function tablesAsSentences(html: string): string {
  return html
    .split('<table>')
    .map((part, at) => {
      const end = part.indexOf('</table>')
      if (at === 0 || end < 0) return part
      return toSentences(part.slice(0, end)) + part.slice(end + '</table>'.length)
    })
    .join('')
}

function toSentences(table: string): string {
  const caption = between(table, '<caption', '</caption>')
  const [first = [], ...rest] = table.split('<tr>').slice(1).map(cellsOf)
  const hasHeads = table.includes('<thead>')
  // Where cells stand for several columns or rows, it is not known which head is whose.
  const heads = hasHeads && !/ (?:col|row)span=/.test(table) ? first : []
  const rows = (hasHeads ? rest : [first, ...rest]).map((cells) => toSentence(cells, heads))
  return [caption, ...rows].map((words) => words && `<p>${words}</p>`).join('\n')
}

function toSentence([first = '', ...others]: string[], heads: string[]): string {
  const told = others.flatMap((cell, at) => {
    const head = heads[at + 1]
    return isEmpty(cell) ? [] : [head && !isEmpty(head) ? `${head}: ${cell}` : cell]
  })
  return [first, told.join('; ')].filter((part) => !isEmpty(part)).join(' – ')
}

function cellsOf(row: string): string[] {
  return row
    .split(/<t[hd](?=[ >])/)
    .slice(1)
    .map((cell) => between(`<${cell}`, '<', '</t'))
}

/** What stands in an element that begins with `open`. */
function between(html: string, open: string, close: string): string {
  const from = html.indexOf(open)
  if (from < 0) return ''
  const start = html.indexOf('>', from) + 1
  const end = html.indexOf(close, start)
  return html.slice(start, end < 0 ? undefined : end).trim()
}

/** Without a letter or a number outside its citations. */
function isEmpty(html: string): boolean {
  const words = html
    .split('<span class="citation">')
    .map((part, at) => (at === 0 ? part : part.slice(part.indexOf('</span>'))))
  return !/[\p{L}\p{N}]/u.test(words.join('').replace(/<[^<>]*>/g, ''))
}
