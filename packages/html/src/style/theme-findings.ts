import type { Finding, Theme } from '@plainleaf/content-model'
import { contrast } from './contrast.ts'
import { leastForText, pairs, palettes } from './palette.ts'

/**
 * Says of a main colour that could not be read as text on a white page (WCAG 2.2, 1.4.3), and which shade of it the pages
 * use instead. Nothing for a colour that can.
 */
export function themeFindings({ colour }: Theme): Finding[] {
  if (colour === undefined) return []
  const { light } = palettes(colour)
  if (light.accent === colour) return []
  const grounds = pairs.find(([on]) => on === 'accent')?.[1] ?? []
  const least = Math.min(...grounds.map((ground) => contrast(colour, light[ground])))
  const ratio = Math.floor(least * 10) / 10
  return [
    {
      ruleId: 'theme-contrast',
      reason: `theme.colour: ${colour} has a contrast of only ${ratio}:1 where links stand, and text needs ${leastForText}:1 (WCAG 1.4.3), so links are ${light.accent}`,
      note: 'Choose a darker colour, or write the darker one to accept it',
    },
  ]
}
