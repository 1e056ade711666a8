import { existsSync, globSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { AdvisoriesJson } from '@plainleaf/data'

/** Texts of revisions by their paths, `v1/r/<topic>/<version>-<hash>.json`. */
export type Pins = ReadonlyMap<string, string>

/** What lists the revisions of a site, as a host of plain files lists nothing. */
const list = 'revisions.json'
const pin = /^v1\/r\/(?!\.)([^/\\]+)\/[0-9a-f]+(?:-[0-9a-f]+)?\.json$/

/**
 * The revisions that a site has: one in a folder, or a published one by its address. A site that answers “not found” for the list
 * has none yet. Throws where it does not answer, or lacks what it lists: a site without them must not take its place.
 */
export async function readPins(from: string): Promise<Pins> {
  const paths = isAddress(from) ? await listed(from) : globSync('v1/r/*/*.json', { cwd: from })
  const pins = new Map<string, string>()
  for (const path of paths
    .map((path) => path.split(sep).join('/'))
    .filter((path) => pin.test(path)))
    pins.set(
      path,
      isAddress(from)
        ? await (await get(new URL(encodeURI(path), from))).text()
        : await readFile(join(from, path), 'utf8'),
    )
  return pins
}

/**
 * Writes earlier revisions beside those of a built site, and the list of all. A revision that is there stays as it is; those of
 * topics that are withdrawn now are left out. Gives how many were added.
 */
export async function writePins(folder: string, earlier: Pins): Promise<number> {
  const { advisories } = JSON.parse(
    await readFile(join(folder, 'v1/advisories.json'), 'utf8'),
  ) as AdvisoriesJson
  const withdrawn = new Set(
    advisories
      .filter(({ status, sections }) => status === 'withdrawn' && !sections)
      .map(({ topic }) => topic),
  )
  let added = 0
  for (const [path, text] of earlier) {
    const [, topic = ''] = pin.exec(path) ?? []
    if (withdrawn.has(topic) || existsSync(join(folder, path))) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
    added += 1
  }
  const all = globSync('v1/r/*/*.json', { cwd: folder }).map((path) => path.split(sep).join('/'))
  await writeFile(join(folder, list), `${JSON.stringify({ revisions: all.sort() })}\n`)
  return added
}

/** Whether a place is on the web, and not a folder. */
export function isAddress(place: string): boolean {
  return /^https?:\/\//.test(place)
}

async function listed(home: string): Promise<string[]> {
  const response = await get(new URL(list, home), 404)
  if (response.status === 404) return []
  const { revisions } = (await response.json()) as { revisions?: unknown }
  if (!Array.isArray(revisions)) throw new Error(`${home}${list} is no list of revisions`)
  return revisions.filter((path) => typeof path === 'string')
}

async function get(url: URL, allowed?: number): Promise<Response> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new Error(`${url.href} cannot be read: ${String(error)}`)
  })
  if (!response.ok && response.status !== allowed)
    throw new Error(`${url.href} answers ${response.status}`)
  return response
}
