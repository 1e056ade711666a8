import { mix, readable } from './contrast.ts'

/** Every colour of the pages, by the name of its custom property, as `#rrggbb`. */
export type Palette = Readonly<Record<(typeof names)[number], string>>

const names = [
  'page',
  'soft',
  'ink',
  'quiet',
  'line',
  'accent',
  'accent-strong',
  'on-accent',
  'mark',
  'note',
  'tip',
  'tip-line',
  'important',
  'important-line',
  'warning',
  'warning-line',
] as const

/** The colours of the light and of the dark scheme. */
export interface Palettes {
  light: Palette
  dark: Palette
}

/** Contrast of text to what is behind it (WCAG 2.2, 1.4.3, level AA). */
export const leastForText = 4.5
/** Contrast of lines and marks that mean something (WCAG 2.2, 1.4.11). */
export const leastForMarks = 3

/** What is written or drawn on what: every pair that the style sheet uses. */
export const pairs: readonly [
  on: keyof Palette,
  grounds: readonly (keyof Palette)[],
  least: number,
][] = [
  ['ink', ['page', 'soft', 'note', 'tip', 'important', 'warning'], leastForText],
  ['quiet', ['page', 'soft', 'note', 'tip', 'important', 'warning'], leastForText],
  ['accent', ['page', 'soft', 'note', 'tip', 'important', 'warning'], leastForText],
  ['page', ['accent'], leastForText],
  ['on-accent', ['accent-strong'], leastForText],
  ['mark', ['page', 'soft'], leastForMarks],
  ['tip-line', ['page', 'tip'], leastForMarks],
  ['important-line', ['page', 'important'], leastForMarks],
  ['warning-line', ['page', 'warning'], leastForMarks],
]

const light: Palette = {
  page: '#ffffff',
  soft: '#eef4f5',
  ink: '#17262b',
  quiet: '#48595f',
  line: '#c8d5d8',
  accent: '#075985',
  'accent-strong': '#0b3f5c',
  'on-accent': '#ffffff',
  mark: '#0e7490',
  note: '#eef4f5',
  tip: '#eaf5ee',
  'tip-line': '#2f7d51',
  important: '#eef1fb',
  'important-line': '#4257b2',
  warning: '#fdf2e3',
  'warning-line': '#b45309',
}

const dark: Palette = {
  page: '#10191d',
  soft: '#18252a',
  ink: '#e3ebed',
  quiet: '#a9babf',
  line: '#35484f',
  accent: '#86cdf2',
  'accent-strong': '#0d2b3a',
  'on-accent': '#eaf6fc',
  mark: '#4bb8cf',
  note: '#18252a',
  tip: '#14281d',
  'tip-line': '#58b37f',
  important: '#1b2038',
  'important-line': '#8fa2f0',
  warning: '#2e2213',
  'warning-line': '#e0a04b',
}

/**
 * The colours of both schemes for a main colour, ours without one. Boxes keep the colours that tell their tones apart. The
 * main colour is darkened or lightened for each use until every one of `pairs` has its contrast.
 */
export function palettes(colour?: string): Palettes {
  if (colour === undefined) return { light, dark }
  return { light: tinted(light, colour, 'light'), dark: tinted(dark, colour, 'dark') }
}

function tinted(base: Palette, colour: string, scheme: keyof Palettes): Palette {
  const soft = mix(scheme === 'light' ? '#f8f9f9' : '#1a2225', colour, 0.06)
  const boxes = [base.page, soft, base.tip, base.important, base.warning]
  // The band behind the title keeps the very colour where white can be read on it; in the dark it does not glare.
  const band = readable(colour, ['#ffffff'], leastForText)
  return {
    ...base,
    soft,
    note: soft,
    line: mix(base.line, colour, 0.12),
    // Thin bright letters on a dark ground want more contrast than the rule asks for.
    accent: readable(colour, boxes, scheme === 'light' ? leastForText : 7),
    'accent-strong': scheme === 'light' ? band : mix(band, base.page, 0.6),
    mark: readable(colour, [base.page, soft], leastForMarks),
  }
}
