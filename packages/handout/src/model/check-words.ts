import { type Finding, sectionsOf, type Topic, toText } from '@plainleaf/content-model'
import type { Handout } from './handout.ts'
import { isQuestion, oneLine } from './to-question.ts'

/**
 * What a person may want to know of the words of a handout: headings that do not ask (BSUH NHS: questions and answers), and
 * fixed words that are English in a text of another language.
 */
export function checkWords({ parts, fixed, lang }: Handout, topic: Topic): Finding[] {
  const findings: Finding[] = []
  const plain = parts.filter(({ level, heading }) => level === 2 && heading && !isQuestion(heading))
  const [first] = plain
  if (first) {
    const named = plain.slice(0, most).map(({ heading }) => `“${heading}”`)
    const more = plain.length > most ? ` and ${plain.length - most} more` : ''
    const section = sectionsOf(topic).find(
      ({ heading }) => oneLine(toText(heading)) === first.heading,
    )
    findings.push({
      ruleId: 'handout-heading-no-question',
      reason: `Headings that ask no question: ${named.join(', ')}${more}`,
      note: 'Write them as questions if you can: readers look for an answer (only forms that are safe to turn are turned)',
      place: section?.position,
    })
  }
  if (fixed) {
    findings.push({
      ruleId: 'handout-words-missing',
      reason: `The words around the text are English, as there are none in “${lang}”`,
      note: 'They are marked as English for screen readers; there are some in Arabic, English, French, German and Spanish',
    })
  }
  return findings
}

/** More than this many headings are not named. */
const most = 4
