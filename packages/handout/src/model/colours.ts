/** The accent of handouts without a clinic: a deep teal, 7.2 to 1 on white. */
export const ownAccent = '#0b5563'

/** Least contrast of text (WCAG 2.2, success criterion 1.4.3). */
const least = 4.5

/** Colours that go with an accent. */
export interface Palette {
  accent: string
  /** A ground so light that the accent is read well on it. */
  ground: string
}

/** A brand colour, darkened in small steps until it has a contrast of 4.5 to 1 on its own light ground, and so on white. */
export function toPalette(brand: string): Palette {
  let rgb = fromHex(brand)
  for (let step = 0; step < 100; step++) {
    const ground = mix(rgb, 0.07)
    if (contrast(rgb, ground) >= least) return { accent: toHex(rgb), ground: toHex(ground) }
    rgb = rgb.map((part) => Math.floor(part * 0.96)) as Rgb
  }
  return { accent: '#000000', ground: '#eeeeee' }
}

/** Contrast of two colours, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOf(one: string, other: string): number {
  return contrast(fromHex(one), fromHex(other))
}

type Rgb = [number, number, number]

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A share of the colour on white. */
function mix(rgb: Rgb, share: number): Rgb {
  return rgb.map((part) => Math.round(255 + (part - 255) * share)) as Rgb
}

function fromHex(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
