import { licenceAddress } from '@plainleaf/html'
import type { Answers } from './choices.ts'

/**
 * The file `LICENSE` of a collection: without one, `pnpm pack` puts that of the repository into the tarball, which is another
 * (https://pnpm.io/cli/publish). It names the licence as `package.json` does.
 */
export function toLicenceFile({
  title,
  license,
  attribution,
}: Pick<Answers, 'title' | 'license' | 'attribution'>): string {
  const address = licenceAddress(license)
  const terms =
    license === 'UNLICENSED'
      ? `UNLICENSED: nobody may copy, share or change the texts without leave from ${attribution}.`
      : `The texts of this collection are licensed under ${license}${address ? `:\n${address}` : '.'}`
  return `${title}
Copyright ${attribution}

${terms}

Whoever shares them names the source: “${title}” by ${attribution}, ${license}.
`
}
