import type { Chunk } from './chunk.ts'
import type { Line } from './clean-lines.ts'

/** Whether a line names a list of sources. */
export const isListName = (text: string): boolean =>
  text.length <= 40 &&
  /^(?:references|sources|bibliography|literature|further reading|quellen|literatur(?:verzeichnis)?|références|bibliographie|referencias|bibliografía|fuentes|riferimenti|bibliografia|fonti|bronnen|literatuur|źródła|piśmiennictwo|referências|källor)\W*$/iu.test(
    text,
  )

/** Whether a line opens with names and initials, or names and a year, and the one before it ends an entry. */
export function startsReference(line: Line, before: Line): boolean {
  return (
    /[.)\d/]$/u.test(before.text) &&
    /^\p{Lu}[\p{L}'’-]{1,30},? (?:\p{Lu}{1,3}\b|\p{Lu}\.|et al|\(\d{4})/u.test(
      line.text.slice(0, 60),
    )
  )
}

/** Whether a line is where a source is found: it hangs below the source, or the line before leads it in. */
export const isAddressOf = (line: Line, source: Chunk, before: Line): boolean =>
  /^(?:https?:\/\/|www\.|doi\b)/iu.test(line.text) &&
  (line.indent > source.indent || before.text.endsWith(':'))
