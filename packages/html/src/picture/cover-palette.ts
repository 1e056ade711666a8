/** Colours of a cover, as `#rrggbb`. */
export interface CoverPalette {
  /** What a person would call the ground. */
  name: string
  /** White on it has a contrast of at least 7 (WCAG 1.4.6). */
  ground: string
  /** From dark to light. */
  tints: readonly [string, string, string]
}

const palettes: readonly CoverPalette[] = [
  { name: 'teal', ground: '#0b3b46', tints: ['#1c6470', '#3f9a94', '#a5d6c2'] },
  { name: 'green', ground: '#173f2c', tints: ['#2f6b48', '#6fa56b', '#c9dd9c'] },
  { name: 'blue', ground: '#12325c', tints: ['#2a5c96', '#5b9bcb', '#bcdcea'] },
  { name: 'violet', ground: '#36285c', tints: ['#5d4a92', '#9483c9', '#d5c8ee'] },
  { name: 'plum', ground: '#54203f', tints: ['#86406a', '#c2789b', '#eec6cf'] },
  { name: 'rust', ground: '#5a2715', tints: ['#934a27', '#cf8a4c', '#f1cf9a'] },
  { name: 'slate', ground: '#26343f', tints: ['#48606f', '#8aa5b0', '#d3dfdf'] },
  { name: 'olive', ground: '#3a3a12', tints: ['#66652a', '#a9a452', '#e2dc9f'] },
]

/** One of our own palettes. */
export function ownPalette(number: number): CoverPalette {
  return palettes[number % palettes.length]!
}

type Rgb = [number, number, number]

/** A palette around a colour, `#rrggbb`, which becomes the ground, darkened until white can be read on it. */
export function paletteAround(colour: string): CoverPalette {
  const wished = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb
  let ground = wished
  for (let share = 0.05; contrastWithWhite(ground) < 7; share += 0.05) {
    ground = mix(wished, [0, 0, 0], share)
  }
  const white: Rgb = [255, 255, 255]
  const tint = (share: number): string => toHex(mix(ground, white, share))
  return { name: nameOf(ground), ground: toHex(ground), tints: [tint(0.2), tint(0.45), tint(0.72)] }
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const one = (at: 0 | 1 | 2): number =>
    Math.round(from[at] + (to[at] - from[at]) * Math.min(1, share))
  return [one(0), one(1), one(2)]
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastWithWhite(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/** Names of hues, each up to an angle of the colour wheel. */
const hues: readonly [number, string][] = [
  [15, 'red'],
  [45, 'brown'],
  [70, 'olive'],
  [160, 'green'],
  [200, 'teal'],
  [255, 'blue'],
  [290, 'violet'],
  [345, 'plum'],
  [360, 'red'],
]

function nameOf([red, green, blue]: Rgb): string {
  const [least, most] = [Math.min(red, green, blue), Math.max(red, green, blue)]
  const span = most - least
  if (span < 16) return most < 40 ? 'black' : 'grey'
  const sixth =
    most === red
      ? (green - blue) / span
      : most === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span
  const angle = (sixth * 60 + 360) % 360
  return hues.find(([end]) => angle <= end)?.[1] ?? 'red'
}
