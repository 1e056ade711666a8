import { join } from 'node:path'
import type { Theme } from '@plainleaf/content-model'
import type { ThemeChoice } from '../config/define-config.ts'
import { findAsset } from '../image/read-image.ts'
import type { ConfigFinding } from './check-config.ts'

/** A config's theme with its logo read from the collection's folder; no such logo is an error, a colour too pale a warning. */
export async function toTheme(
  { colour, font, logo }: ThemeChoice,
  root: string,
): Promise<{ theme: Theme; findings: ConfigFinding[] }> {
  const asset = logo && findAsset({ root, path: join(root, 'plainleaf.config.ts') }, logo.file)
  const theme: Theme = { colour, font, logo: asset && logo && { asset, alt: logo.alt } }
  const { themeFindings } = await import('@plainleaf/html')
  const findings: ConfigFinding[] = themeFindings(theme).map((finding) => ({
    finding,
    path: ['theme', 'colour'],
    severity: 'warning',
  }))
  if (!logo || asset) return { theme, findings }
  const finding = {
    ruleId: 'config-invalid',
    reason: `theme.logo.file: there is no image "${logo.file}" in the collection's folder`,
    note: 'Give the path of an image from the folder of the config',
  }
  return {
    theme,
    findings: [...findings, { finding, path: ['theme', 'logo', 'file'], severity: 'error' }],
  }
}
