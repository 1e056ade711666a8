import type { CreativeWork } from 'schema-dts'

/** What a licence may be called: SPDX identifiers have letters, digits, dots and hyphens (https://spdx.org/licenses/). */
const identifier = /^[A-Za-z][A-Za-z0-9.-]{0,60}-[0-9][A-Za-z0-9.-]{0,20}$/

/**
 * Where a licence can be read: the deed of a Creative Commons licence, the SPDX page of any other identifier such as
 * `Apache-2.0`; `undefined` for what is a name in words.
 */
export function licenceUrl(licence: string): string | undefined {
  const [, kind, version] = /^CC-(BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?)-(\d\.\d)$/.exec(licence) ?? []
  if (kind) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/'
  return identifier.test(licence) || licence === 'MIT' || licence === 'ISC'
    ? `https://spdx.org/licenses/${licence}.html`
    : undefined
}

/** A licence for machines: its address, or its name where that is all there is. */
export function licenceData(licence: string | undefined): string | CreativeWork | undefined {
  if (!licence) return undefined
  return licenceUrl(licence) ?? { '@type': 'CreativeWork', name: licence }
}
