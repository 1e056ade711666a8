/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number]

const black: Rgb = [0, 0, 0]
const white: Rgb = [255, 255, 255]

/**
 * Contrast ratio of two colours `#rrggbb`, 1 to 21, as WCAG 2.2 defines it
 * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(toRgb(one)), luminance(toRgb(other))].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/**
 * The colour itself if it has `least` contrast to all of `grounds`, else the first of its shades towards black or white that
 * has: darker on light grounds, lighter on dark ones. Black or white at worst.
 */
export function readable(colour: string, grounds: readonly string[], least: number): string {
  const lightGrounds = grounds.every((ground) => luminance(toRgb(ground)) > 0.18)
  const end = lightGrounds ? black : white
  for (let step = 0; step < 100; step++) {
    const shade = mix(colour, toHex(end), step / 100)
    if (grounds.every((ground) => contrast(shade, ground) >= least)) return shade
  }
  return toHex(end)
}

/** `share` (0 to 1) of `other` in `colour`. */
export function mix(colour: string, other: string, share: number): string {
  const to = toRgb(other)
  return toHex(
    toRgb(colour).map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * share)),
  )
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function toRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

function toHex(rgb: readonly number[]): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
