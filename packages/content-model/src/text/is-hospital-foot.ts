import { isVital } from './is-vital.ts'

/** Whether a line is the name of a hospital and the number of the page, and warns of nothing. */
export function isHospitalFoot(text: string): boolean {
  if (text.length > 200 || !/\bpage \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/iu.test(text)) return false
  const unnamed = text.replace(/(?<=\p{Lu}[\p{L}'’.]{0,20} )Hospitals?(?!\p{L})/gu, '')
  return unnamed !== text && !isVital(unnamed) && !/[.!?;] /u.test(text.replace(/\bSt\. /gu, ''))
}
