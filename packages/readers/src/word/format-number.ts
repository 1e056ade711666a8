const tens: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/**
 * A number as a list shows it (ECMA-376 part 1, section 17.18.59, ST_NumberFormat): letters repeat after the
 * last one (`z`, `aa`, `bb`), as there. Formats of other scripts fall back to digits.
 */
export function formatNumber(value: number, format: string): string {
  if (/^(?:lower|upper)Letter$/u.test(format) && value > 0) {
    const letter = String.fromCharCode(97 + ((value - 1) % 26))
    return cased(letter.repeat(Math.min(20, Math.ceil(value / 26))), format)
  }
  if (/^(?:lower|upper)Roman$/u.test(format) && value > 0 && value < 4000) {
    let rest = value
    let digits = ''
    for (const [step, letters] of tens) {
      while (rest >= step) {
        digits += letters
        rest -= step
      }
    }
    return cased(digits, format)
  }
  return format === 'decimalZero' && value < 10 ? `0${value}` : String(value)
}

const cased = (text: string, format: string): string =>
  format.startsWith('upper') ? text.toUpperCase() : text
