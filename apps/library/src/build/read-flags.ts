import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { toAddress } from 'plainleaf'
import { isAddress } from './keep-pins.ts'
import { isFinding, tell } from './tell.ts'

/** What a script was told. */
export interface Flags {
  /** Build what is missing of the collections first. */
  collections: boolean
  /** The site whose revisions are kept: an absolute folder, or an address that ends in `/`. */
  keep: string | undefined
  /** Absolute folder to write to. Absent: the usual one. */
  out: string | undefined
}

/**
 * Reads the command line of a script; `--url`, else the environment variable `PLAINLEAF_URL`, becomes the address of the site. What
 * is wrong with it is said, and ends the process with 2.
 */
export function readFlags(usage: string): Flags {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2).filter((word) => word !== '--'),
      options: {
        url: { type: 'string' },
        collections: { type: 'boolean', default: false },
        keep: { type: 'string' },
      },
      allowPositionals: true,
    })
    const url = toAddress(values.url)
    if (url !== undefined) process.env.PLAINLEAF_URL = url
    const [out, ...more] = positionals
    if (more.length > 0) throw new TypeError('There is more than one folder to write to')
    const { collections, keep } = values
    const kept = keep && (isAddress(keep) ? keep.replace(/\/?$/, '/') : resolve(keep))
    return { collections, keep: kept, out: out && resolve(out) }
  } catch (error) {
    if (isFinding(error)) tell([error])
    else if (error instanceof TypeError) console.error(`${error.message}\nUsage: ${usage}`)
    else throw error
    process.exit(2)
  }
}
