import { saysWhom } from './says-aim.ts'

const persons =
  '(?:adolescents|adults|boys|cases|children|girls|individuals|infants|men|newborns|participants|patients|people|residents|students|volunteers|women)'
const several = 'two|three|four|five|six|seven|eight|nine'
const teen = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const ten = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const units = ['one', ...several.split('|')]
const teens = teen.split('|')
const tens = ten.split('|')
/** `16`, `1,200`, `forty five`, `Twelve`; not the end of `one hundred and five`. */
const numbers = String.raw`(?<!\bhundred (?:and )?)(\d{1,3}(?:,?\d{3})?|(?:${ten})(?:[- ](?:one|${several}))?|${teen}|${several})`
/** `the 16 patients`, `all these 40 women`, `the 117 remaining babies`: who they are was said with their number. */
const spokenOf = new RegExp(
  String.raw`\b(?:all|of|the|these|those) ${numbers} (?:other |remaining )?${persons}\b(?! (?:aged|from|who|whose|with|without)\b)`,
  'iu',
)
/** `40 women`, `three of our patients`: people by their number. */
const numbered = new RegExp(
  String.raw`(?:^|[\s(])${numbers}(?= (?:[\p{L}-]{2,20} ){0,4}${persons}\b)`,
  'giu',
)
/** `the patients`, `half of the children`, `the patient`: those who were studied, and nothing says who they are. */
const people =
  /\b(?:(?:about |almost |nearly )?(?:half|most|some|one (?:quarter|third|half)|two thirds) of (?:all|the|these|those)|all(?: (?:of )?the)?|the|these|those) (?:study )?(?:adults|animals|babies|boys|cases|children|girls|individuals|infants|men|newborns|participants|patients?|residents|students|subjects|volunteers|women)\b(?! (?:aged|at (?:high|low|risk)|by|from|getting|given|group|in|not|of|on|receiving|taking|that|to whom|treated|under|undergoing|who|whom|whose|with|without)\b|['’])/iu

/** The number of `the 16 patients`, however it is written; none where nobody is spoken of so. */
export function countIn(text: string): number | undefined {
  const found = spokenOf.exec(text)?.[1]
  return found === undefined ? undefined : numberOf(found)
}

/** Whether a sentence brings in people by a number, and does not only speak of them. */
export function bringsInCount(text: string, count: number): boolean {
  const has = [...text.matchAll(numbered)].some(([, found]) => numberOf(found!) === count)
  return has && countIn(text) !== count
}

/** Whether a sentence speaks of those who were studied, and neither it nor a number in it says who they are. */
export function speaksOfPeople(text: string): boolean {
  return people.test(text) && !bringsInPeople(text)
}

/** Whether a sentence says how many of whom were studied. */
export function bringsInPeople(text: string): boolean {
  return saysWhom(text.replace(people, ' '))
}

/** `16`, `1,200`, `forty-five` as a number. */
function numberOf(words: string): number {
  const text = words.toLowerCase().replaceAll(',', '')
  if (/^\d/u.test(text)) return Number(text)
  return text.split(/[- ]/u).reduce((sum, word) => {
    const inTens = tens.indexOf(word)
    const inTeens = teens.indexOf(word)
    if (inTens >= 0) return sum + 10 * (inTens + 2)
    return sum + (inTeens >= 0 ? 10 + inTeens : units.indexOf(word) + 1)
  }, 0)
}
