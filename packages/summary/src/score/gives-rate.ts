const percent = /\d\s?(?:%|percent|per cent)/i
const whole =
  / (?:out of|of|in)(?: every)?(?: the)? (?:\d|ten\b|five\b|four\b|three\b|hundred\b)(?![\d,.]{0,9} ?(?:mg|ml|days?|weeks?|months?|years?|hours?|minutes?)\b)/gi
const part =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))(?: (?:people|patients|children|adults|women|men))?$/i

/** Whether a sentence gives a share or a risk in figures: `12%`, `7 out of 10 people`, `one in four`. */
export function givesRate(text: string): boolean {
  if (percent.test(text)) return true
  return [...text.matchAll(whole)].some(({ index }) =>
    part.test(text.slice(Math.max(0, index - 20), index)),
  )
}
