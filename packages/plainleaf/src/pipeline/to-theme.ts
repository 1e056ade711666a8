import { join } from 'node:path'
import type { Theme } from '@plainleaf/content-model'
import type { ThemeChoice } from '../config/define-config.ts'
import type { ConfigFinding } from './check-config.ts'
import { findAsset } from './find-asset.ts'

/** A config's theme with its logo read from the collection's folder, and what is wrong with the logo. */
export function toTheme(
  { colour, font, logo }: ThemeChoice,
  root: string,
): { theme: Theme; findings: ConfigFinding[] } {
  const asset = logo && findAsset({ root, path: join(root, 'plainleaf.config.ts') }, logo.file)
  const theme: Theme = { colour, font, logo: asset && logo && { asset, alt: logo.alt } }
  if (!logo || asset) return { theme, findings: [] }
  const finding = {
    ruleId: 'config-invalid',
    reason: `theme.logo.file: there is no image "${logo.file}" in the collection's folder`,
    note: 'Give the path of an image from the folder of the config',
  }
  return { theme, findings: [{ finding, path: ['theme', 'logo', 'file'] }] }
}
