/** One thing EPUBCheck said about a book. */
export interface EpubMessage {
  /** EPUBCheck's own id, such as `RSC-005`. */
  id: string
  severity: 'FATAL' | 'ERROR' | 'WARNING' | 'INFO' | 'USAGE'
  message: string
  /** `path:line:column` inside the book, or an empty string. */
  place: string
}
/** What EPUBCheck found in one book. */
export interface EpubReport {
  file: string
  errors: number
  warnings: number
  messages: EpubMessage[]
}
/**
 * Checks books with EPUBCheck 5.3 (the Java one), all in one JVM where a JDK is there.
 * Throws when Java or EPUBCheck is missing: a check that did not run has not passed.
 */
export function checkEpubs(files: readonly string[]): EpubReport[]
